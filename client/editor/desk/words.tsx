import { openWords } from '#client/officials/open-words.tsx';
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

export const { useWords, WordsProvider } = openWords(wordsFor);
