import { openWords } from '#client/officials/open-words.tsx';
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

export const { useWords, WordsProvider } = openWords(wordsFor);
