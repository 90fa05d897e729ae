import { toNumber } from '#surveys/scoring/rational.ts';
import { roundHalfUp } from '#surveys/scoring/rounding.ts';
import { type Conclusion, concludeMean } from '#surveys/statistics/conclusion.ts';
import { effectiveSize } from '#surveys/statistics/finite-population.ts';
import { meanLevel } from '#surveys/statistics/mean.ts';
import { meanIntervalOfSegments } from '#surveys/statistics/mean-of-segments.ts';
import type { Interval } from '#surveys/statistics/proportion.ts';
import type { Segment } from '#surveys/statistics/suppression.ts';

/** The mean level, "3.90", 1 for the first of the scale. */
export type MeanTold = { level: string; interval: Interval | null; conclusion: Conclusion };

/** The mean of one item beside its segments. Only to be asked for where the publication tells the mean. */
export function meanTold(
  levels: readonly number[],
  segments: readonly Segment[],
  populationSize: number | undefined,
): MeanTold | null {
  const exact = meanLevel(levels);
  if (exact === undefined || segments.length === 0) return null;
  const isJoined = segments.some(({ from, to }) => from !== to);
  const level = roundHalfUp(exact);
  const mean = isJoined ? Number(level) : toNumber(exact);
  const n = segments.reduce((sum, { count }) => sum + count, 0);
  const interval = meanIntervalOfSegments(segments, mean, levels.length, populationSize);
  return {
    level,
    interval: interval ?? null,
    conclusion: concludeMean(interval, effectiveSize(n, populationSize), levels.length),
  };
}
