import { type Mode, modes } from '../campaigns/mode.ts';
import { type Reading, readingOf } from './adjusted.ts';
import { kishSize } from './weights.ts';

/** One group at one collection point: level counts of an item by mode, level 1 first. */
export type ModeStratum = Readonly<Partial<Record<Mode, readonly number[]>>>;

/**
 * `adjusted`: as if the mode's respondents were spread over groups and points like all respondents together. The
 * strata in which the mode has no answers stay out of it; `coveredShare` is what the others have of all answers.
 */
export type ModeReading = { mode: Mode; n: number; raw: Reading; adjusted: Reading; coveredShare: number };

export type ModeEffect = { pooled: Reading; byMode: ModeReading[] };

/**
 * Does the way of answering change what is answered? Every mode beside the pooled figure, raw and standardised to the
 * same composition (J. L. Fleiss, B. Levin, M. C. Paik, Statistical Methods for Rates and Proportions, 3rd ed., 2003,
 * ch. 19: direct standardisation). What remains after the adjustment can be the mode, or who chose it: a survey that
 * let people choose cannot tell these apart. Undefined of no answers.
 */
export function modeEffect(
  strata: readonly ModeStratum[],
  favourable: readonly number[],
): ModeEffect | undefined {
  const sizes = strata.map((stratum) => sum(modes.map((mode) => sum(stratum[mode] ?? []))));
  const all = sum(sizes);
  if (all === 0) return undefined;
  const byMode = modes.flatMap((mode): ModeReading[] => {
    const parts = strata.flatMap((stratum, at) => {
      const levels = stratum[mode] ?? [];
      const n = sum(levels);
      return n === 0 ? [] : [{ levels, n, weight: (sizes[at] ?? 0) / n, size: sizes[at] ?? 0 }];
    });
    const n = sum(parts.map((part) => part.n));
    if (n === 0) return [];
    return [
      {
        mode,
        n,
        raw: readingOf(
          parts.map(({ levels }) => ({ levels, weight: 1 })),
          favourable,
          n,
        ),
        adjusted: readingOf(parts, favourable, kishSize(parts)),
        coveredShare: sum(parts.map(({ size }) => size)) / all,
      },
    ];
  });
  const everything = strata.flatMap((stratum) =>
    modes.map((mode) => ({ levels: stratum[mode] ?? [], weight: 1 })),
  );
  return { pooled: readingOf(everything, favourable, all), byMode };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
