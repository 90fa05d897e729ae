import { smallestShownCount, smallestUnanimity } from '#surveys/statistics/suppression.ts';

/** A count, or null where it is withheld. */
export type PublicCount = number | null;

const isSmall = (count: number) => count > 0 && count < smallestShownCount;

/**
 * Counts that add up to a total that is known. Small ones are withheld, and so many of the next smallest that the
 * withheld ones together are not small either, and that each of them could be another number: whoever knows the
 * total, what is shown and this program can still not tell it.
 * Where the total itself is small, nothing is said at all.
 */
export function withholdParts(counts: readonly number[]): PublicCount[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (isSmall(total)) return counts.map(() => null);
  const order = ascending(counts);
  const least = order.findIndex((_, at) => isEnough(counts, order.slice(0, at)));
  const known = new Map<string, boolean>();
  const sizes = Array.from({ length: order.length + 1 }, (_, size) => size);
  const size =
    least === -1
      ? order.length
      : (sizes.find((one) => one >= least && isKept(counts, one, known)) ?? order.length);
  const withheld = new Set(order.slice(0, size));
  return counts.map((count, index) => (withheld.has(index) ? null : count));
}

/** Where the counts stand that are not zero, the smallest first. */
function ascending(counts: readonly number[]): number[] {
  return counts
    .map((count, index) => ({ count, index }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count)
    .map(({ index }) => index);
}

/** No small count is left, and what is withheld is neither one count nor a small sum. */
function isEnough(counts: readonly number[], withheld: readonly number[]): boolean {
  if (counts.some((count, index) => isSmall(count) && !withheld.includes(index))) return false;
  const hidden = withheld.reduce((sum, index) => sum + (counts[index] ?? 0), 0);
  return withheld.length === 0 || (withheld.length > 1 && hidden >= smallestShownCount);
}

/** Is it the first `size` that are withheld, no fewer? `known` keeps what was found out about other counts. */
function isKept(counts: readonly number[], size: number, known: Map<string, boolean>): boolean {
  const name = `${size} ${counts}`;
  const before = known.get(name);
  if (before !== undefined) return before;
  const found = isPossible(counts, size, known) && (size === 0 || hasDoubles(counts, size, known));
  known.set(name, found);
  return found;
}

function isPossible(counts: readonly number[], size: number, known: Map<string, boolean>): boolean {
  if (!isEnough(counts, ascending(counts).slice(0, size))) return false;
  return !Array.from({ length: size }, (_, fewer) => fewer).some((fewer) => isKept(counts, fewer, known));
}

/** Could one more and one less among the withheld, for each of them, have led to the same picture? */
function hasDoubles(counts: readonly number[], size: number, known: Map<string, boolean>): boolean {
  const withheld = ascending(counts).slice(0, size);
  const isDouble = (up: number, down: number) => {
    const other = counts.map((count, index) => count + Number(index === up) - Number(index === down));
    const same = ascending(other).slice(0, size);
    return (
      other[down] !== 0 && same.every((index) => withheld.includes(index)) && isPossible(other, size, known)
    );
  };
  return withheld.every((one) =>
    withheld.some((other) => other !== one && (isDouble(one, other) || isDouble(other, one))),
  );
}

/**
 * How often each option of a single choice was chosen. Of fewer than 30 people nothing at all is said where they agree,
 * or where nothing but empty options would be left to say.
 */
export function withholdOptions(counts: readonly number[]): PublicCount[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const shown = withholdParts(counts);
  const saysSome = shown.some((count) => count !== null && count > 0 && count < total);
  return total >= smallestUnanimity || saysSome ? shown : counts.map(() => null);
}

/**
 * Counts of which each is out of `n` by itself: neither those who chose it nor those who did not may be few, nor, of
 * fewer than 30, nobody or everybody.
 */
export function withholdChoices(counts: readonly number[], n: number): PublicCount[] {
  if (n < smallestShownCount) return counts.map(() => null);
  const isAlike = (count: number) => n < smallestUnanimity && (count === 0 || count === n);
  return counts.map((count) => (isSmall(count) || isSmall(n - count) || isAlike(count) ? null : count));
}
