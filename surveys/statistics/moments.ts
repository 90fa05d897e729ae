import { levelTotal } from '../scoring/level-total.ts';

/** Of level counts, level 1 first: how many, their mean level, and their variance (divided by n − 1; 0 of one). */
export type Moments = { n: number; mean: number; variance: number };

/** Undefined of no answers. Sums are whole numbers, so that nothing is lost before the one division. */
export function momentsOf(levels: readonly number[]): Moments | undefined {
  const n = levels.reduce((total, count) => total + count, 0);
  if (n === 0) return undefined;
  const total = levelTotal(levels);
  const squares = levels.reduce((sum, count, index) => sum + count * (index + 1) ** 2, 0);
  return { n, mean: total / n, variance: n === 1 ? 0 : (n * squares - total * total) / (n * (n - 1)) };
}
