// Puts a text on the clipboard.

import { useState } from 'preact/hooks';
import { useAnnounce } from '../announce.tsx';
import { useWords } from '../words/language.tsx';

export function CopyButton({ text, what }: { text: string; what: string }) {
  const words = useWords();
  const announce = useAnnounce();
  const [copied, setCopied] = useState<string>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(text);
      announce(words.copiedWhat(what));
    } catch {
      announce(words.notCopied);
    }
  };
  return (
    <button type="button" class="copy" onClick={() => void copy()}>
      {copied === text ? words.copied : words.copy} <span class="unseen">{what}</span>
    </button>
  );
}
