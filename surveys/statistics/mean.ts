import { levelTotal } from '../scoring/level-total.ts';
import { type Rational, rational } from '../scoring/rational.ts';

/**
 * The mean level of one item, 1 for the worst: exact, from level counts with the worst first. Undefined when nobody
 * answered. For display: `toNumber` for a chart, `roundHalfUp` for a table.
 */
export function meanLevel(levels: readonly number[]): Rational | undefined {
  const n = levels.reduce((total, count) => total + count, 0);
  return n === 0 ? undefined : rational(levelTotal(levels), n);
}
