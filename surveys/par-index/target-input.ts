import type { AnswerKey, TargetCode } from '../ids.ts';
import { answersOf, groupIndex, lackOf, misfitsOf } from '../scoring/composition.ts';
import { roundPercent } from '../scoring/rounding.ts';
import { type SettledRule, settle } from '../scoring/rule-use.ts';
import type { WithinGroupRuleCode } from '../scoring/rules/index.ts';
import type { TargetAssessment } from './criteria-set.ts';
import { countsOf, type Evidence, evidenceOf, type ItemRecord, recordOf } from './evidence.ts';

/** An assessed body's index in percent, or why there is none. */
export type TargetOutcome =
  | { code: 'scored'; indexPercent: string }
  | { code: 'not_enough_responses'; items: AnswerKey[] }
  | { code: 'rule_does_not_fit'; items: AnswerKey[] };

/**
 * One assessed body's index, as it is handed upward: no part of the ward's own points. `n` counts the respondents
 * that work with the body, by item; who chose "Không làm việc với cơ quan này" is in the items' `not_asked`.
 */
export type TargetInput = {
  target: TargetCode;
  within: SettledRule<WithinGroupRuleCode>;
  minimumN: number;
  n: { smallest: number; largest: number };
  items: ItemRecord[];
  outcome: TargetOutcome;
};

/** One index for each target, from answers under `S1@TARGET`. The smallest n of its items is held to the minimum. */
export function targetInputs(
  { group, items, itemRule, within }: TargetAssessment,
  targets: readonly TargetCode[],
  evidence: Evidence,
): TargetInput[] {
  const answered = evidenceOf(evidence, group);
  const { minimumN } = answered;
  return targets.map((target) => {
    const factors = [items.map((item) => countsOf(answered, item, itemRule, target))];
    const misfits = misfitsOf(factors);
    const lack = lackOf({ group, minimumN, factors });
    const index = misfits.length > 0 || lack ? undefined : groupIndex(factors, within);
    return {
      target,
      within: settle(within),
      minimumN,
      n: answersOf(factors),
      items: factors.flat().map((item) => recordOf(answered, item)),
      outcome: index
        ? { code: 'scored', indexPercent: roundPercent(index) }
        : misfits.length > 0
          ? { code: 'rule_does_not_fit', items: misfits }
          : { code: 'not_enough_responses', items: lack?.items ?? [] },
    };
  });
}
