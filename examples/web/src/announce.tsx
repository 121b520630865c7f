// Tells those who hear the page what changed on it.

import { createContext, type ComponentChildren } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';

const Announce = createContext<(text: string) => void>(() => {});

export function Announcer({ children }: { children: ComponentChildren }) {
  const [text, setText] = useState('');
  return (
    <Announce.Provider value={setText}>
      {children}
      <p class="unseen" role="status">
        {text}
      </p>
    </Announce.Provider>
  );
}

export function useAnnounce(): (text: string) => void {
  return useContext(Announce);
}

/**
 * Tells a text when it changes: not with every key, a pause says that somebody wants to know. An
 * empty one is not told.
 */
export function useSpoken(text: string): void {
  const announce = useAnnounce();
  const last = useRef(text);
  useEffect(() => {
    if (text === '' || last.current === text) {
      return;
    }
    const timer = setTimeout(() => {
      last.current = text;
      announce(text);
    }, 800);
    return () => clearTimeout(timer);
  }, [text]);
}
