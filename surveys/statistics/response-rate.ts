import { type Rational, rational } from '../scoring/rational.ts';

/** What became of everybody who was approached in person: the terms of AAPOR. */
export type Approached = {
  complete: number;
  partial: number;
  refused: number;
  brokenOff: number;
  /** Nobody met. */
  absent: number;
};

/**
 * Response rates 1 and 2: complete interviews (2: and partial ones) of everybody who was approached; undefined when
 * nobody was. All who were approached are taken to be eligible, so there is no share of unknown eligibility.
 *
 * AAPOR, Standard Definitions (10th ed., 2023), RR1 = I / ((I + P) + (R + NC + O) + (UH + UO)), RR2 = (I + P) / the same;
 * break-offs stand with the refusals (2.12), absences with the non-contacts (2.20).
 */
export function responseRates(approached: Approached): { rr1: Rational; rr2: Rational } | undefined {
  const { complete, partial, refused, brokenOff, absent } = approached;
  const all = complete + partial + refused + brokenOff + absent;
  if (all === 0) return undefined;
  return { rr1: rational(complete, all), rr2: rational(complete + partial, all) };
}
