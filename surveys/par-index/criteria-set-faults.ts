import { duplicates } from '../items/kind.ts';
import { compare, isDecimal, one, parseDecimal, type Rational, sum } from '../scoring/rational.ts';
import type { RuleUse } from '../scoring/rule-use.ts';
import {
  type BallotRuleCode,
  type ItemRuleCode,
  type PointsRuleCode,
  rules,
  type TotalRuleCode,
  type WithinGroupRuleCode,
} from '../scoring/rules/index.ts';

/** As much of a criteria set as its sums and codes need, so that a half-valid one can be looked at too. */
type Checked = {
  maximum: string;
  fields: readonly {
    code: string;
    maximum: string;
    criteria: readonly CheckedCriterion[];
  }[];
  totals?: readonly RuleUse<TotalRuleCode>[] | undefined;
};
type CheckedCriterion = {
  code: string;
  maximum: string;
  groups: readonly { group: string; weight: string; factors: readonly (readonly string[])[] }[];
  itemRule: RuleUse<ItemRuleCode>;
  itemRules?: Readonly<Record<string, RuleUse<ItemRuleCode>>> | undefined;
  within: RuleUse<WithinGroupRuleCode> | RuleUse<BallotRuleCode>;
  points?: RuleUse<PointsRuleCode> | undefined;
};

/** What does not add up in a criteria set: sentences for its author; none when it is sound. */
export function faultsOf(set: Checked): string[] {
  const criteria = set.fields.flatMap((field) => field.criteria);
  return [
    ...duplicates(set.fields.map(({ code }) => code)).map((code) => `field ${code} stands twice`),
    ...duplicates(criteria.map(({ code }) => code)).map((code) => `criterion ${code} stands twice`),
    ...(compare(total(set.fields.map(({ maximum }) => maximum)), decimal(set.maximum)) === 0
      ? []
      : [`the fields do not add up to ${set.maximum}`]),
    ...set.fields
      .filter(
        (field) => compare(total(field.criteria.map(({ maximum }) => maximum)), decimal(field.maximum)) > 0,
      )
      .map(({ code }) => `the criteria of field ${code} have more points than the field`),
    ...criteria.flatMap(criterionFaults),
    ...totalFaults(set.totals?.map(({ code }) => code) ?? ['TOTAL']),
  ];
}

function criterionFaults(criterion: CheckedCriterion): string[] {
  const { code, maximum, groups, itemRules = {}, points } = criterion;
  const items = groups.map(({ factors }) => factors.flat());
  const strays = Object.keys(itemRules).filter((item) => !items.flat().includes(item));
  const only = points && points.code in rules ? rules[points.code].maximum : undefined;
  return [
    ...(compare(total(groups.map(({ weight }) => weight)), one) === 0
      ? []
      : [`the weights of criterion ${code} do not add up to 1`]),
    ...duplicates(groups.map(({ group }) => group)).map((group) => `${code}: group ${group} stands twice`),
    ...items.flatMap(duplicates).map((item) => `${code}: item ${item} stands twice in a group`),
    ...strays.map((item) => `${code}: a rule for item ${item}, which is not asked`),
    ...(only === undefined || compare(decimal(only), decimal(maximum)) === 0
      ? []
      : [`${code}: ${points?.code} is for a maximum of ${only}`]),
    ...groupRuleFaults(criterion),
  ];
}

function groupRuleFaults({ code, groups, itemRule, itemRules = {}, within }: CheckedCriterion): string[] {
  // an unknown code has been refused already
  const rule = within.code in rules ? rules[within.code] : undefined;
  if (rule?.stage === 'within_group') {
    const { itemCount } = rule;
    return groups
      .filter(({ factors }) => itemCount !== undefined && factors.flat().length !== itemCount)
      .map(({ group }) => `${code}: ${rule.code} is for ${itemCount} item, group ${group} has others`);
  }
  const items = groups.flatMap(({ factors }) => factors.flat());
  return items
    .map((item) => ({ item, used: (itemRules[item] ?? itemRule).code }))
    .filter(({ used }) => rule !== undefined && !rule.itemRules.includes(used))
    .map(({ item, used }) => `${code}: ${rule?.code} cannot stand on ${used} of item ${item}`);
}

/** Everything else starts from points, which only the sum gives. */
function totalFaults(steps: readonly string[]): string[] {
  return [
    ...(steps[0] === 'TOTAL' ? [] : ['the reckoning of the total must begin with TOTAL']),
    ...duplicates(steps).map((code) => `the step ${code} of the total stands twice`),
  ];
}

/** What is no decimal has been reported by the schema already, and counts as nothing here. */
function decimal(text: string): Rational {
  return parseDecimal(isDecimal(text) ? text : '0');
}

function total(decimals: readonly string[]): Rational {
  return sum(decimals.map(decimal));
}
