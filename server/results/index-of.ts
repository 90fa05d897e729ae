import type { Mode } from '#surveys/campaigns/mode.ts';
import type { AnswerKey } from '#surveys/ids.ts';
import type { Item } from '#surveys/items/index.ts';
import type { Scale } from '#surveys/questionnaire/scale.ts';
import type { Rational } from '#surveys/scoring/rational.ts';
import { rules } from '#surveys/scoring/rules/index.ts';
import type { AnswerTally } from './answer-tally.ts';

/**
 * The share that a reader asks for first: on five levels the two best, on a reversed scale "Không có". Other scales
 * (how much, how interested) have no good end.
 */
export type Favourable = { rule: 'TOP2' | 'NEG'; levels: readonly number[] };

export function favourableOf(scale: Scale | undefined): Favourable | undefined {
  if (scale?.reversed && rules.NEG.fits(scale.levels.length)) return { rule: 'NEG', levels: [1] };
  if (scale && !scale.reversed && rules.TOP2.fits(scale.levels.length))
    return { rule: 'TOP2', levels: [4, 5] };
  return undefined;
}

/** The rated statements of one item, which are reported together. */
export type RatedFactor = {
  item: Extract<Item, { kind: 'rating' | 'battery' }>;
  scale: Scale;
  keys: readonly AnswerKey[];
  /** Counts towards the group's index. */
  isHeadline: boolean;
};

/** Index of one factor between 0 and 1, over all modes or one. */
export function factorIndex(
  tally: AnswerTally,
  { scale, keys }: RatedFactor,
  mode?: Mode,
): Rational | undefined {
  const favourable = favourableOf(scale);
  if (!favourable) return undefined;
  const items = keys.map((key) => rules[favourable.rule].index(tally.counts(key, mode).values));
  return rules.ITEMAVG.index([items]);
}

/** Every factor counts the same (FACTORAVG). */
export function groupIndex(
  tally: AnswerTally,
  factors: readonly RatedFactor[],
  mode?: Mode,
): Rational | undefined {
  const indices = factors
    .filter(({ isHeadline }) => isHeadline)
    .map((factor) => [factorIndex(tally, factor, mode)]);
  return rules.FACTORAVG.index(indices);
}
