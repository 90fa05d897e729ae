import { smallestShownCount } from '#surveys/statistics/suppression.ts';

/** A count, or null where it is withheld. */
export type PublicCount = number | null;

const isSmall = (count: number) => count > 0 && count < smallestShownCount;

/**
 * Counts that add up to a total that is known. Small ones are withheld, and so many of the next smallest that the
 * withheld ones together are not small either: what is left of the total must not tell.
 * Where the total itself is small, nothing is said at all.
 */
export function withholdParts(counts: readonly number[]): PublicCount[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (isSmall(total)) return counts.map(() => null);
  const ascending = counts
    .map((count, index) => ({ count, index }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count);
  const withheld = new Set<number>();
  let hidden = 0;
  for (const { count, index } of ascending) {
    const isEnough = !isSmall(count) && (hidden === 0 || (hidden >= smallestShownCount && withheld.size > 1));
    if (isEnough) break;
    withheld.add(index);
    hidden += count;
  }
  return counts.map((count, index) => (withheld.has(index) ? null : count));
}

/** Counts of which each is out of `n` by itself: neither those who chose it nor those who did not may be few. */
export function withholdChoices(counts: readonly number[], n: number): PublicCount[] {
  if (n < smallestShownCount) return counts.map(() => null);
  return counts.map((count) => (isSmall(count) || isSmall(n - count) ? null : count));
}
