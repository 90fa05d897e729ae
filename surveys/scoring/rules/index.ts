import { band } from './band.ts';
import { factorAverage } from './factor-average.ts';
import { floor } from './floor.ts';
import { groupWeights } from './group-weights.ts';
import { itemAverage } from './item-average.ts';
import type { BetweenGroupsRule, ItemRule, PointsRule, Rule, WithinGroupRule } from './kind.ts';
import { levelPoints } from './level-points.ts';
import { mean0 } from './mean0.ts';
import { mean5 } from './mean5.ts';
import { negative } from './negative.ts';
import { sipas10 } from './sipas10.ts';
import { top2 } from './top2.ts';

/**
 * The register of scoring rules, by code (domain.md §8). To add one: a file that exports such an object, and a
 * line here; the compiler then asks for its worked number in `test/surveys/scoring/worked-numbers.ts`.
 */
export const rules = {
  TOP2: top2,
  MEAN5: mean5,
  MEAN0: mean0,
  LEVELPTS: levelPoints,
  NEG: negative,
  FACTORAVG: factorAverage,
  ITEMAVG: itemAverage,
  GROUPW: groupWeights,
  FLOOR: floor,
  BAND: band,
  SIPAS10: sipas10,
} satisfies Record<string, Rule>;

export type RuleCode = keyof typeof rules;
type CodeOf<R extends Rule> = { [C in RuleCode]: (typeof rules)[C] extends R ? C : never }[RuleCode];

export type ItemRuleCode = CodeOf<ItemRule>;
export type WithinGroupRuleCode = CodeOf<WithinGroupRule>;
export type BetweenGroupsRuleCode = CodeOf<BetweenGroupsRule>;
export type PointsRuleCode = CodeOf<PointsRule>;
