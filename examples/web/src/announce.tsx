// Tells those who hear the page what changed on it.

import { createContext, type ComponentChildren } from 'preact';
import { useContext, useState } from 'preact/hooks';

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
