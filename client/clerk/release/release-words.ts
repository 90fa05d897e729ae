import { dayInWords } from '../../texts/day-in-words.ts';
import { type ReleaseTexts, releaseTexts } from '../../texts/release/texts.ts';
import { useWords, type Words } from '../words.tsx';

/** The desk's words and those on what may be told. */
export function useReleaseWords(): Words & { r: ReleaseTexts; inWords(day: string): string } {
  const words = useWords();
  const { language } = words;
  return { ...words, r: releaseTexts[language], inWords: (day) => dayInWords(day, language) };
}
