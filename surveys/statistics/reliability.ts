/** One ballot's levels on the items of a factor, in their order; undefined where there is no valid answer. */
export type Row = readonly (number | undefined)[];

/** `n`: ballots that answered every item; `leftOut`: the others. */
export type Reliability = { alpha: number; items: number; n: number; leftOut: number };

/**
 * Whole numbers that alpha is made of, over the `n` ballots that answered every item: Σx and Σx² of each item, and of
 * the ballots' totals. `leftOut`: the others.
 */
export type ItemSums = {
  sums: number[];
  squares: number[];
  total: number;
  totalSquares: number;
  n: number;
  leftOut: number;
};

/** From here on a factor's items are taken to measure one thing (Nunnally, Psychometric Theory, 2nd ed., 1978, 245). */
export const acceptableAlpha = 0.7;

/**
 * Cronbach's alpha of a factor: k/(k−1) · (1 − Σ s²ᵢ / s²ₜ), over ballots that answered every item. Undefined for
 * fewer than two items or ballots, or where all totals are the same. Below 0 where items run against each other.
 * All items must point the same way: turn a reversed scale round first.
 *
 * L. J. Cronbach, Psychometrika 16 (1951) 297–334. It says how far items agree, not whether they measure the right
 * thing, and grows with their number.
 */
export function cronbachAlpha(rows: Iterable<Row>, items: number): Reliability | undefined {
  const sums: ItemSums = {
    sums: Array<number>(items).fill(0),
    squares: Array<number>(items).fill(0),
    total: 0,
    totalSquares: 0,
    n: 0,
    leftOut: 0,
  };
  for (const row of rows) {
    const levels = row.filter((level) => level !== undefined);
    if (levels.length < items) {
      sums.leftOut += 1;
      continue;
    }
    sums.n += 1;
    const total = levels.reduce((all, level) => all + level, 0);
    sums.total += total;
    sums.totalSquares += total * total;
    levels.forEach((level, at) => {
      sums.sums[at] = (sums.sums[at] ?? 0) + level;
      sums.squares[at] = (sums.squares[at] ?? 0) + level * level;
    });
  }
  return alphaOf(sums);
}

/** The same from sums. n·Σx² − (Σx)² is whole and proportional to the variance; the factor cancels out. */
export function alphaOf({
  sums,
  squares,
  total,
  totalSquares,
  n,
  leftOut,
}: ItemSums): Reliability | undefined {
  const items = sums.length;
  const ofTotals = n * totalSquares - total * total;
  if (items < 2 || ofTotals === 0) return undefined;
  const within = sums.reduce((all, sum, at) => all + n * (squares[at] ?? 0) - sum * sum, 0);
  return { alpha: (items / (items - 1)) * (1 - within / ofTotals), items, n, leftOut };
}
