import { type Mode, modes } from '../../campaigns/mode.ts';
import { fewestForConclusion } from '../conclusion.ts';

/**
 * What has to be said beside a comparison, as codes; their sentences are in the interface's texts.
 * `not_drawn_at_random`: nobody drew the respondents, so tests say how strong a difference is, not whom it holds for.
 * `few_answers`: fewer than 30 on a side. `same_people`: largely the same people both times, so the two are not
 * independent and the test errs on the side of caution. `wording_changed`: the questions were not the same ones.
 * `modes_shifted`: the share of a mode differs by more than ten points; what looks like a change of opinion can be one
 * of mode. `many_comparisons`: of so many tests some come out by chance; p values are adjusted (Holm).
 */
export const cautions = [
  'not_drawn_at_random',
  'few_answers',
  'same_people',
  'wording_changed',
  'modes_shifted',
  'many_comparisons',
] as const;
export type Caution = (typeof cautions)[number];

/** Answers by mode. */
export type ModeCounts = Readonly<Record<Mode, number>>;

export type Circumstances = {
  first: ModeCounts;
  second: ModeCounts;
  drawnAtRandom: boolean;
  samePeople: boolean;
  sameWording: boolean;
  /** How many tests are looked at together. */
  comparisons: number;
};

/** In the order of the list. The limits are ours. */
export function cautionsOf(about: Circumstances): Caution[] {
  const { first, second } = about;
  const sizes = [first, second].map((counts) => modes.reduce((sum, mode) => sum + counts[mode], 0));
  const [n = 0, m = 0] = sizes;
  const shift = (mode: Mode) => Math.abs(first[mode] / n - second[mode] / m);
  const holds: Record<Caution, boolean> = {
    not_drawn_at_random: !about.drawnAtRandom,
    few_answers: Math.min(n, m) < fewestForConclusion,
    same_people: about.samePeople,
    wording_changed: !about.sameWording,
    // a hair above, so that 0.6 − 0.5 is not more than a tenth; a share of nobody is no number, and more than nothing
    modes_shifted: modes.some((mode) => shift(mode) > 0.1 + 1e-9),
    many_comparisons: about.comparisons > 1,
  };
  return cautions.filter((caution) => holds[caution]);
}
