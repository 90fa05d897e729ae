import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { openWords } from '#client/officials/open-words.tsx';
import type { Language, Wording } from '#surveys/questionnaire/wording.ts';
import { type ClerkTexts, clerkTexts } from '../texts/clerk/texts.ts';
import { type Numbers, numbersFor, roughNumbers } from './numbers.ts';

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

const { WordsContext, ...opened } = openWords(wordsFor);
export const { useWords, WordsProvider } = opened;

/** Shares inside are told roughly, in whole per cents. `about`: the word before them. */
export function RoughWords({ about, children }: { about: string; children: ComponentChildren }) {
  const words = useWords();
  const rough = useMemo(() => ({ ...words, ...roughNumbers(words, about) }), [words, about]);
  return <WordsContext.Provider value={rough}>{children}</WordsContext.Provider>;
}
