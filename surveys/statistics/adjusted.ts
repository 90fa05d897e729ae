import { effectiveSize } from './finite-population.ts';
import { type Interval, wilsonInterval } from './proportion.ts';
import { type Weighting, weightCells } from './weights.ts';

/** A cell with the level counts of one item, level 1 first. Its n is the number of these answers. */
export type CellLevels = {
  key: string;
  population: number | undefined;
  planned?: number | undefined;
  levels: readonly number[];
};

/** One reading of an item: the mean level, and the share at the favourable levels with its interval. */
export type Reading = { mean: number; share: number; interval: Interval; effectiveN: number };

/** As answered, and as it would be if every cell had answered like its part of the population. */
export type Adjusted = {
  n: number;
  raw: Reading;
  weighting: Weighting;
  /** Undefined where the weights cannot be known. */
  adjusted: Reading | undefined;
};

/**
 * An item raw and post-stratified, always both. `favourable` are level numbers, such as 4 and 5. The interval of the
 * adjusted share is Wilson's with Kish's effective size in the place of n (Dean and Pagano, Journal of Survey
 * Statistics and Methodology 3, 2015, 484–503, examine such intervals); of the raw share, of the whole population
 * where every cell's size is known and holds its answers. Undefined of no answers.
 */
export function adjustLevels(
  cells: readonly CellLevels[],
  favourable: readonly number[],
): Adjusted | undefined {
  const counted = cells.map(({ levels, ...cell }) => ({ ...cell, n: total(levels) }));
  const n = counted.reduce((sum, cell) => sum + cell.n, 0);
  if (n === 0) return undefined;
  const weighting = weightCells(counted);
  const size = cells.every(({ population }) => population !== undefined)
    ? counted.reduce((sum, { population = 0 }) => sum + population, 0)
    : undefined;
  const raw = readingOf(
    cells.map(({ levels }) => ({ weight: 1, levels })),
    favourable,
    effectiveSize(n, size !== undefined && size >= n ? size : undefined),
  );
  if (weighting.code !== 'weighted') return { n, raw, weighting, adjusted: undefined };
  const parts = weighting.cells.map(({ key, weight }) => ({
    weight,
    levels: cells.find((cell) => cell.key === key)?.levels ?? [],
  }));
  return { n, raw, weighting, adjusted: readingOf(parts, favourable, weighting.effectiveN) };
}

/** Of weighted level counts, with at least one answer. */
export function readingOf(
  parts: readonly { weight: number; levels: readonly number[] }[],
  favourable: readonly number[],
  effectiveN: number,
): Reading {
  const over = (worth: (level: number) => number) =>
    parts.reduce(
      (sum, { weight, levels }) =>
        sum + weight * levels.reduce((part, count, index) => part + count * worth(index + 1), 0),
      0,
    );
  const all = over(() => 1);
  const share = over((level) => Number(favourable.includes(level))) / all;
  return {
    mean: over((level) => level) / all,
    share,
    interval: wilsonInterval(share, effectiveN),
    effectiveN,
  };
}

function total(levels: readonly number[]): number {
  return levels.reduce((sum, count) => sum + count, 0);
}
