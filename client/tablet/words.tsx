import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { type TabletTexts, tabletTexts } from '#client/texts/tablet/texts.ts';
import type { Language } from '#surveys/questionnaire/wording.ts';

type Words = { language: Language; texts: TabletTexts; speak(language: Language): void };

const WordsContext = createContext<Words | undefined>(undefined);

type WordsProviderProps = {
  begin: Language;
  onChange?: (language: Language) => void;
  children: ComponentChildren;
};

/** The language below here. An interview has one of its own, which ends with it. */
export function WordsProvider({ begin, onChange, children }: WordsProviderProps) {
  const [language, setLanguage] = useState(begin);
  useEffect(() => {
    document.documentElement.lang = language;
    return () => {
      document.documentElement.lang = begin;
    };
  }, [language, begin]);
  const speak = (chosen: Language) => {
    setLanguage(chosen);
    onChange?.(chosen);
  };
  return (
    <WordsContext.Provider value={{ language, texts: tabletTexts[language], speak }}>
      {children}
    </WordsContext.Provider>
  );
}

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('there are no words around this screen');
  return words;
}

/** The switch to the other language, in that language. */
export function LanguageSwitch() {
  const { language, texts, speak } = useWords();
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <button type="button" class="plain" lang={other} onClick={() => speak(other)}>
      {texts.otherLanguage}
    </button>
  );
}
