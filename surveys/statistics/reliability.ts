/** One ballot's levels on the items of a factor, in their order; undefined where there is no valid answer. */
export type Row = readonly (number | undefined)[];

/** `n`: ballots that answered every item; `leftOut`: the others. */
export type Reliability = { alpha: number; items: number; n: number; leftOut: number };

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
  const sums = Array<number>(items + 1).fill(0);
  const squares = Array<number>(items + 1).fill(0);
  let [n, leftOut] = [0, 0];
  for (const row of rows) {
    const levels = row.filter((level) => level !== undefined);
    if (levels.length < items) {
      leftOut += 1;
      continue;
    }
    n += 1;
    [...levels, levels.reduce((total, level) => total + level, 0)].forEach((value, at) => {
      sums[at] = (sums[at] ?? 0) + value;
      squares[at] = (squares[at] ?? 0) + value * value;
    });
  }
  // n·Σx² − (Σx)² is whole and proportional to the variance; the factor cancels out
  const spreads = sums.map((sum, at) => n * (squares[at] ?? 0) - sum * sum);
  const total = spreads.pop() ?? 0;
  if (items < 2 || total === 0) return undefined;
  const within = spreads.reduce((sum, spread) => sum + spread, 0);
  return { alpha: (items / (items - 1)) * (1 - within / total), items, n, leftOut };
}
