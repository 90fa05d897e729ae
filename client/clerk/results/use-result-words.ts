import { type ResultTexts, resultTexts } from '../../texts/results/texts.ts';
import { useWords, type Words } from '../words.tsx';

/** The words of the desk and those of the results. */
export function useResultWords(): { words: Words; r: ResultTexts } {
  const words = useWords();
  return { words, r: resultTexts[words.language] };
}
