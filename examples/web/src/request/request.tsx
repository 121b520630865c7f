// The exact request, as it goes over the wire and as programs send it.

import type { Call } from 'segel';
import { useMemo, useRef, useState } from 'preact/hooks';
import { useWords, type Words } from '../words/language.tsx';
import { CopyButton } from './copy.tsx';
import { curl } from './curl.ts';
import { fetchCode } from './fetch.ts';
import { HttpView, http } from './http.tsx';
import { php } from './php.ts';
import { python } from './python.ts';
import { shortened, wireOf, type Wire } from './wire.ts';

const FORMS: readonly { name: string; write: (wire: Wire, words: Words) => string }[] = [
  { name: 'HTTP', write: http },
  { name: 'curl', write: curl },
  { name: 'PHP', write: php },
  { name: 'Python', write: python },
  { name: 'fetch', write: fetchCode },
];

export function RequestView({ call }: { call: Call<unknown> }) {
  const words = useWords();
  const [chosen, setChosen] = useState(0);
  const wire = useMemo(() => wireOf(call), [call]);
  const { name, write } = FORMS[chosen] ?? { name: '', write: http };
  const text = useMemo(() => write(wire, words), [write, wire, words]);
  return (
    <div class="request">
      <div class="titled">
        <h4>{words.request}</h4>
        <CopyButton text={text} what={name} />
      </div>
      <p class="about">{words.aboutRequest(wire.bytes.length)}</p>
      <Tabs names={FORMS.map((form) => form.name)} chosen={chosen} choose={setChosen} />
      <div
        class="code"
        role="tabpanel"
        id="request-panel"
        tabIndex={0}
        aria-labelledby={`tab-${name}`}
      >
        {write === http ? <HttpView wire={wire} /> : <pre>{shortened(text)}</pre>}
      </div>
    </div>
  );
}

interface TabsProps {
  names: readonly string[];
  chosen: number;
  choose(at: number): void;
}

/** One stop of the Tab key; the arrows go from tab to tab. */
function Tabs({ names, chosen, choose }: TabsProps) {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  const go = (at: number) => {
    const next = (at + names.length) % names.length;
    choose(next);
    (list.current?.children[next] as HTMLElement | undefined)?.focus();
  };
  const follow = (event: KeyboardEvent) => {
    const steps: Record<string, number> = {
      ArrowLeft: chosen - 1,
      ArrowRight: chosen + 1,
      Home: 0,
      End: names.length - 1,
    };
    const next = steps[event.key];
    if (next !== undefined) {
      event.preventDefault();
      go(next);
    }
  };
  return (
    <div role="tablist" aria-label={words.requestAs} class="tabs" ref={list} onKeyDown={follow}>
      {names.map((name, at) => (
        <button
          type="button"
          role="tab"
          key={name}
          id={`tab-${name}`}
          aria-selected={at === chosen}
          aria-controls="request-panel"
          tabIndex={at === chosen ? 0 : -1}
          onClick={() => choose(at)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
