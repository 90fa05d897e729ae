import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { readLanguage, rememberLanguage } from '#client/officials/remembered.ts';
import { type PaperTexts, paperTexts } from '#client/texts/paper/texts.ts';
import type { Language, Wording } from '#surveys/questionnaire/wording.ts';
import { formatShare } from '#surveys/vietnamese.ts';

export type Words = {
  language: Language;
  t: PaperTexts;
  /** A wording of the domain in the chosen language. */
  say(wording: Wording): string;
  /** 1 of 40 → "2,50 %". "–" of nothing. */
  percent(part: number, whole: number): string;
  switchLanguage(): void;
};

export function wordsFor(language: Language, switchLanguage: () => void = () => {}): Words {
  return {
    language,
    t: paperTexts[language],
    say: (wording) => wording[language],
    percent: (part, whole) => (whole === 0 ? '–' : asPercent(part / whole, language)),
    switchLanguage,
  };
}

/** With a space that does not break, as Vietnamese has it; without in English. */
function asPercent(share: number, language: Language): string {
  return language === 'vi' ? formatShare(share).replace(' ', '\u00a0') : `${(share * 100).toFixed(2)}%`;
}

const WordsContext = createContext<Words>(wordsFor('vi'));

export function useWords(): Words {
  return useContext(WordsContext);
}

export function WordsProvider({ children }: { children: ComponentChildren }) {
  const [language, setLanguage] = useState(readLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const words = useMemo(
    () =>
      wordsFor(language, () => {
        const next = language === 'vi' ? 'en' : 'vi';
        rememberLanguage(next);
        setLanguage(next);
      }),
    [language],
  );
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>;
}
