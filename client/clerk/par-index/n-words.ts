import { fill } from '../../texts/fill.ts';
import type { Words } from '../words.tsx';

/** "12", or "dưới 5" where one to four are not told apart. */
export function nWords(n: number | null, { t, count }: Words): string {
  return n === null ? t.index.few : count(n);
}

/** "12" or "từ 5 đến 15": how many answered the item with the fewest answers, and that with the most. */
export function reachWords(
  { smallest, largest }: { smallest: number | null; largest: number | null },
  words: Words,
): string {
  if (smallest === largest) return nWords(smallest, words);
  return fill(words.t.index.reach, { smallest: nWords(smallest, words), largest: nWords(largest, words) });
}
