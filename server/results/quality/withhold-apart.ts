import { smallestShownCount, smallestUnanimity } from '#surveys/statistics/suppression.ts';
import type { PublicCount } from '../release/withhold.ts';

const isSmall = (count: number) => count > 0 && count < smallestShownCount;
const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

/**
 * Parts of a known total, withheld further until whoever noted them before ballots were left out finds by subtraction
 * neither that one to four of these, nor that all of a few of them, were in one part. `apart`: of each exclusion in
 * force how many of its ballots were in each part. Of a few, whose parts would say how many were withheld, none is told.
 */
export function withholdPartsApart(
  shown: readonly PublicCount[],
  counts: readonly number[],
  apart: readonly (readonly number[])[],
): PublicCount[] {
  if (apart.length > 0 && total(counts) < smallestUnanimity) return counts.map(() => null);
  const told = [...shown];
  const before = counts.map((count, at) => count + total(apart.map((left) => left[at] ?? 0)));
  const inOrder = before
    .map((_, at) => at)
    .filter((at) => (before[at] ?? 0) > 0)
    .sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0));
  const givesAway = () => {
    const hidden = inOrder.filter((at) => told[at] === null);
    return apart.some((left) => {
      const parts = inOrder.filter((at) => told[at] !== null).map((at) => left[at] ?? 0);
      const rest = total(hidden.map((at) => left[at] ?? 0));
      const isAlike = parts.some((count) => count === total(left) && count < smallestUnanimity && count > 0);
      return parts.some(isSmall) || isAlike || isSmall(rest) || (hidden.length === 1 && rest > 0);
    });
  };
  for (const at of inOrder.filter((one) => told[one] !== null)) {
    if (!givesAway()) break;
    told[at] = null;
  }
  return inOrder.every((at) => told[at] === null) ? told.map(() => null) : told;
}

/** The same of counts of which each is out of `all` by itself. `apart`: with the n of each exclusion's own answers. */
export function withholdChoicesApart(
  shown: readonly PublicCount[],
  all: number,
  apart: readonly { values: readonly number[]; n: number }[],
): PublicCount[] {
  if (apart.length > 0 && all < smallestUnanimity) return shown.map(() => null);
  return shown.map((count, at) => {
    const givesAway = apart.some(({ values, n }) => {
      const chosen = values[at] ?? 0;
      const isAlike = n < smallestUnanimity && n > 0 && (chosen === 0 || chosen === n);
      return isSmall(chosen) || isSmall(n - chosen) || isAlike;
    });
    return givesAway ? null : count;
  });
}
