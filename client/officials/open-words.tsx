import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '#surveys/questionnaire/wording.ts';
import { readLanguage, rememberLanguage } from './remembered.ts';

/** What every screen of officials needs to speak: its words in a language, and the way to the other one. */
type WordsFor<W> = (language: Language, switchLanguage: () => void) => W;

/** The words of one screen, the same for all its parts; before there is a provider, in Vietnamese. */
export function openWords<W>(wordsFor: WordsFor<W>) {
  const WordsContext = createContext<W>(wordsFor('vi', () => {}));

  function useWords(): W {
    return useContext(WordsContext);
  }

  function WordsProvider({ children }: { children: ComponentChildren }) {
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

  return { WordsContext, useWords, WordsProvider };
}
