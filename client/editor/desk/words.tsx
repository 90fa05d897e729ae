import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { readLanguage, rememberLanguage } from '#client/officials/remembered.ts';
import { type EditorTexts, editorTexts } from '#client/texts/editor/texts.ts';
import type { Language, Wording } from '#surveys/questionnaire/wording.ts';

export type Words = {
  language: Language;
  t: EditorTexts;
  /** A wording of the domain in the chosen language. */
  say(wording: Wording): string;
  switchLanguage(): void;
};

export function wordsFor(language: Language, switchLanguage: () => void = () => {}): Words {
  return {
    language,
    t: editorTexts[language],
    say: (wording) => wording[language],
    switchLanguage,
  };
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
