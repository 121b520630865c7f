// The language of the page: chosen by its visitor, else the browser's.

import { createContext, type ComponentChildren } from 'preact';
import { useContext, useLayoutEffect, useState } from 'preact/hooks';
import { remember, remembered } from '../remembered.ts';
import indonesian from './catalogue.id.json';
import { en } from './en.ts';
import { id } from './id.ts';

export type Language = 'en' | 'id';
export type Words = typeof en;

export const LANGUAGES: Readonly<Record<Language, string>> = { en: 'English', id: 'Indonesia' };

const WORDS: Readonly<Record<Language, Words>> = { en, id };
const Current = createContext<Language>('en');

export function useLanguage(): [Language, (language: Language) => void] {
  const [language, setLanguage] = useState<Language>(
    () =>
      remembered('language', ['en', 'id']) ?? (navigator.language.startsWith('id') ? 'id' : 'en'),
  );
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = (chosen: Language) => {
    remember('language', chosen);
    setLanguage(chosen);
  };
  return [language, choose];
}

export function InLanguage(props: { language: Language; children: ComponentChildren }) {
  return <Current.Provider value={props.language}>{props.children}</Current.Provider>;
}

/** The page's own words. */
export function useWords(): Words {
  return WORDS[useContext(Current)];
}

/** Gives what the catalogue says in the language of the page. */
export function useCatalogueWords(): (text: string) => string {
  const language = useContext(Current);
  const translations: Readonly<Record<string, string>> = indonesian;
  return (text) => (language === 'id' ? (translations[text] ?? text) : text);
}

export function useCurrentLanguage(): Language {
  return useContext(Current);
}
