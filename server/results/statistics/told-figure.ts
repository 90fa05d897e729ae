import { certaintyOf } from '#surveys/statistics/average-share.ts';
import type { Conclusion } from '#surveys/statistics/conclusion.ts';
import type { Interval } from '#surveys/statistics/proportion.ts';

/** Answers below which a part of a group is not told, nor what is left of the group beside it. */
export const fewestInPart = 10;

/** Ballots below which no test and no alpha is told: they say how ballots spread, and so something of single ones. */
export const fewestForTest = 30;

/** A figure in percent as it may leave the server, all to one decimal: "78.3", its 95 % interval, what it allows. */
export type ToldFigure = { percent: string; low: string; high: string; conclusion: Conclusion };

/**
 * `n`: the fewest answers that an item of the figure rests on, or what they are worth where they are weighted. The
 * interval is made of share and n alone. Nothing where the figure would read 0,0 or 100,0: then everybody answered
 * alike, or nearly.
 */
export function toldShare(share: number, n: number, populationSize?: number): ToldFigure | null {
  const percent = tenths(share);
  if (percent === '0.0' || percent === '100.0') return null;
  const size = populationSize !== undefined && populationSize >= n ? populationSize : undefined;
  const certainty = certaintyOf(share, [n], size);
  if (certainty === undefined) return null;
  const { interval, conclusion } = certainty;
  return { percent, low: tenths(interval.low), high: tenths(interval.high), conclusion };
}

/** From so many ballots on the interval of a difference is told to one decimal, below to whole points. */
const fewestForTenths = 100;

/** The interval of a difference, which is made of the spread of ballots: rounded outward. */
export function toldDifference({ low, high }: Interval, n: number): { low: string; high: string } {
  const digits = n < fewestForTenths ? 0 : 1;
  const outward = (value: number, round: (value: number) => number) =>
    (round(value * 100 * 10 ** digits) / 10 ** digits).toFixed(digits);
  return { low: outward(low + hair, Math.floor), high: outward(high - hair, Math.ceil) };
}

/** So that what is exact but for the arithmetic of fractions is not rounded a step too far. */
const hair = 1e-9;

/** 0.78254 → "78.3", half up, away from zero below it. */
export function tenths(share: number): string {
  const size = Math.floor(Math.abs(share) * 1000 + 0.5 + hair) / 10;
  return (share < 0 && size > 0 ? -size : size).toFixed(1);
}

/** To three decimals below 0.1, where it matters, else to two: "0.034", "0.52", "<0.001". */
export function toldP(pValue: number): string {
  if (pValue < 0.001) return '<0.001';
  return pValue.toFixed(pValue < 0.1 ? 3 : 2);
}
