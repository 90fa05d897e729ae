import type { Interval } from './proportion.ts';

/**
 * May anything be concluded? `too_few`: "không đủ để kết luận", there are too few answers; `too_wide`: the interval
 * leaves nearly everything open. A figure is shown all the same, with these words beside it.
 */
export type Conclusion = 'enough' | 'too_few' | 'too_wide';

/** Answers below which nothing is concluded; of a finite population, what they are worth (`effectiveSize`). */
export const fewestForConclusion = 30;

/**
 * The presentation standard of a statistical office: at least 30 (effective) answers; an interval narrower than 0.30;
 * and, unless it is at most 0.05 wide, not wider than 130 % of the share.
 *
 * J. D. Parker and others, National Center for Health Statistics Data Presentation Standards for Proportions, Vital
 * and Health Statistics 2 (175), 2017. Theirs are Clopper–Pearson intervals, here Wilson's: a convention of ours.
 */
export function concludeShare(share: number, interval: Interval, effectiveN: number): Conclusion {
  if (effectiveN < fewestForConclusion) return 'too_few';
  const width = interval.high - interval.low;
  if (width <= 0.05) return 'enough';
  return width >= 0.3 || width > 1.3 * share ? 'too_wide' : 'enough';
}

/** The same measure laid over a scale from 1 to `levelCount`: an interval of 0.30 of its length is too wide [ours]. */
export function concludeMean(
  interval: Interval | undefined,
  effectiveN: number,
  levelCount: number,
): Conclusion {
  if (effectiveN < fewestForConclusion) return 'too_few';
  if (interval === undefined) return 'too_wide';
  return interval.high - interval.low >= 0.3 * (levelCount - 1) ? 'too_wide' : 'enough';
}
