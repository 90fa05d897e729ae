import * as z from 'zod/mini';
import {
  type BallotRuleCode,
  type BetweenGroupsRuleCode,
  type ItemRuleCode,
  type PointsRuleCode,
  type RuleCode,
  rules,
  type TotalRuleCode,
  type WithinGroupRuleCode,
} from './rules/index.ts';
import { Parameters, type Stage } from './rules/kind.ts';

/** A rule as a criteria set names it. Parameters that are not given have the rule's defaults. */
export type RuleUse<C extends RuleCode = RuleCode> = { code: C; parameters?: Parameters | undefined };

function isOf<C extends RuleCode>(stage: Stage) {
  return (code: unknown): code is C =>
    typeof code === 'string' &&
    Object.entries(rules).some(([key, rule]) => key === code && rule.stage === stage);
}

function ruleUse<C extends RuleCode>(stage: Stage) {
  return z
    .strictObject({
      code: z.custom<C>(isOf<C>(stage), `not a rule of the stage ${stage}`),
      parameters: z.optional(Parameters),
    })
    .check(
      z.refine(hasValidParameters, { error: 'parameters the rule does not have', path: ['parameters'] }),
    );
}

function hasValidParameters({ code, parameters = {} }: RuleUse): boolean {
  // an unknown code has been refused already
  return !(code in rules) || rules[code].parameters.safeParse(parameters).success;
}

export const ItemRuleUse = ruleUse<ItemRuleCode>('item');
export const WithinGroupRuleUse = ruleUse<WithinGroupRuleCode>('within_group');
/** What makes a group's index: of its items' indices, or of its ballots. */
export const GroupRuleUse = z.union([WithinGroupRuleUse, ruleUse<BallotRuleCode>('ballot')]);
export const BetweenGroupsRuleUse = ruleUse<BetweenGroupsRuleCode>('between_groups');
export const PointsRuleUse = ruleUse<PointsRuleCode>('points');

export const TotalRuleUse = ruleUse<TotalRuleCode>('total');

/** With every parameter written out, for a record that has to be read years later. */
export type SettledRule<C extends RuleCode = RuleCode> = { code: C; parameters: Parameters };

export function settle<C extends RuleCode>({ code, parameters = {} }: RuleUse<C>): SettledRule<C> {
  return { code, parameters: rules[code].parameters.parse(parameters) };
}
