import { allSatisfied } from './all-satisfied.ts';
import { band } from './band.ts';
import { bonus } from './bonus.ts';
import { factorAverage } from './factor-average.ts';
import { floor } from './floor.ts';
import { general } from './general.ts';
import { groupWeights } from './group-weights.ts';
import { itemAverage } from './item-average.ts';
import type {
  BallotRule,
  BetweenGroupsRule,
  ItemRule,
  PointsRule,
  Rule,
  TotalRule,
  WithinGroupRule,
} from './kind.ts';
import { levelPoints } from './level-points.ts';
import { linearFloor } from './linear-floor.ts';
import { mean0 } from './mean0.ts';
import { mean5 } from './mean5.ts';
import { negative } from './negative.ts';
import { notApplicable } from './not-applicable.ts';
import { sipas10 } from './sipas10.ts';
import { top2 } from './top2.ts';
import { total } from './total.ts';
import { withoutSurvey } from './without-survey.ts';

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
  ALLSAT: allSatisfied,
  FACTORAVG: factorAverage,
  ITEMAVG: itemAverage,
  GENERAL: general,
  GROUPW: groupWeights,
  FLOOR: floor,
  LINFLOOR: linearFloor,
  BAND: band,
  SIPAS10: sipas10,
  TOTAL: total,
  NORESCALE: withoutSurvey,
  NA: notApplicable,
  BONUS: bonus,
} satisfies Record<string, Rule>;

export type RuleCode = keyof typeof rules;
type CodeOf<R extends Rule> = { [C in RuleCode]: (typeof rules)[C] extends R ? C : never }[RuleCode];

export type ItemRuleCode = CodeOf<ItemRule>;
export type BallotRuleCode = CodeOf<BallotRule>;
export type WithinGroupRuleCode = CodeOf<WithinGroupRule>;
export type BetweenGroupsRuleCode = CodeOf<BetweenGroupsRule>;
export type PointsRuleCode = CodeOf<PointsRule>;
export type TotalRuleCode = CodeOf<TotalRule>;
