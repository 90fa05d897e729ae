import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { isLanguage, type Language, type Wording } from '#surveys/questionnaire/wording.ts';
import { type ClerkTexts, clerkTexts } from '../texts/clerk/texts.ts';
import { type Numbers, numbersFor, roughNumbers } from './numbers.ts';
import { readRemembered, remember } from './remembered.ts';

export type Words = Numbers & {
  language: Language;
  t: ClerkTexts;
  /** A wording of the domain in the chosen language. */
  say(wording: Wording): string;
  switchLanguage(): void;
};

export function wordsFor(language: Language, switchLanguage: () => void = () => {}): Words {
  const say = (wording: Wording) => wording[language];
  return { ...numbersFor(language), language, t: clerkTexts[language], say, switchLanguage };
}

const WordsContext = createContext<Words>(wordsFor('vi'));

export function useWords(): Words {
  return useContext(WordsContext);
}

/** Shares inside are told roughly, in whole per cents. `about`: the word before them. */
export function RoughWords({ about, children }: { about: string; children: ComponentChildren }) {
  const words = useWords();
  const rough = useMemo(() => ({ ...words, ...roughNumbers(words, about) }), [words, about]);
  return <WordsContext.Provider value={rough}>{children}</WordsContext.Provider>;
}

export function WordsProvider({ children }: { children: ComponentChildren }) {
  const [language, setLanguage] = useState<Language>(() => {
    const kept = readRemembered('language');
    return isLanguage(kept) ? kept : 'vi';
  });
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const words = useMemo(
    () =>
      wordsFor(language, () => {
        const next = language === 'vi' ? 'en' : 'vi';
        remember('language', next);
        setLanguage(next);
      }),
    [language],
  );
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>;
}
