import type { AnswerKey, GroupCode } from '../ids.ts';
import type { BallotCounts } from './ballot-counts.ts';
import { multiply, parseDecimal, type Rational, rational, zero } from './rational.ts';
import type { RuleUse } from './rule-use.ts';
import {
  type BallotRuleCode,
  type BetweenGroupsRuleCode,
  type ItemRuleCode,
  type PointsRuleCode,
  rules,
  type WithinGroupRuleCode,
} from './rules/index.ts';

/** One item's level counts in one group, in the order of the scale; empty when the group was not asked it at all. */
export type ItemCounts = { key: AnswerKey; rule: RuleUse<ItemRuleCode>; levels: readonly number[] };

/** A group's part in a criterion. `weight` is a decimal. `ballots`: where its index is made of whole ballots. */
export type GroupPart = {
  group: GroupCode;
  weight: string;
  minimumN: number;
  factors: readonly (readonly ItemCounts[])[];
  ballots?: BallotCounts | undefined;
};

/** How a criterion's number is made. Without `points` the index itself is the share of the maximum. */
export type Composition = {
  maximum: string;
  within: RuleUse<WithinGroupRuleCode> | RuleUse<BallotRuleCode>;
  between: RuleUse<BetweenGroupsRuleCode>;
  points?: RuleUse<PointsRuleCode> | undefined;
};

/**
 * A group with too few answers: its n, what it needs, and the items that do not reach it; none where whole ballots
 * are counted.
 */
export type Lack = { group: GroupCode; n: number; minimumN: number; items: AnswerKey[] };

/** `index` is undefined below the minimum, and `weightUsed` then zero. */
export type GroupResult = { group: GroupCode; index: Rational | undefined; weightUsed: Rational };

/** Everything exact; nothing has been rounded yet. */
export type ComposedOutcome =
  | { code: 'scored'; index: Rational; score: Rational; groups: GroupResult[]; leftOut: Lack[] }
  | { code: 'not_enough_responses'; lacking: Lack[] }
  | { code: 'rule_does_not_fit'; items: AnswerKey[] };

/**
 * The smallest and largest number of valid answers among the items.
 *
 * The smallest is the group's n for the criterion, and what is held against its minimum: a score is no firmer than
 * the item it knows least about. Blanks, "không có ý kiến" and void answers count for nothing, and so does whoever
 * was not asked. It can be had from tallies alone and is never more than the number of complete responses.
 */
export function answersOf(factors: readonly (readonly ItemCounts[])[]): {
  smallest: number;
  largest: number;
} {
  const counts = factors.flat().map(countOf);
  return { smallest: Math.min(...counts), largest: Math.max(...counts) };
}

/** The same for a group's part: ballots that say anything, where whole ballots are counted. */
export function reachOf({ factors, ballots }: Pick<GroupPart, 'factors' | 'ballots'>) {
  return ballots ? { smallest: ballots.n, largest: ballots.n } : answersOf(factors);
}

/** What keeps a group out of the criterion; undefined when it has enough answers. */
export function lackOf({ group, minimumN, factors, ballots }: Omit<GroupPart, 'weight'>): Lack | undefined {
  if (ballots)
    return ballots.n < Math.max(minimumN, 1) ? { group, n: ballots.n, minimumN, items: [] } : undefined;
  const n = answersOf(factors).smallest;
  const items = factors.flat().filter((item) => countOf(item) < Math.max(minimumN, 1));
  return items.length === 0 ? undefined : { group, n, minimumN, items: items.map(({ key }) => key) };
}

/** Items whose rule is not defined on the scale they were asked on. */
export function misfitsOf(factors: readonly (readonly ItemCounts[])[]): AnswerKey[] {
  return factors
    .flat()
    .filter(({ rule, levels }) => levels.length > 0 && !rules[rule.code].fits(levels.length, rule.parameters))
    .map(({ key }) => key);
}

/** In the place of steps 1 and 2: the share of ballots that pass. Throws when the ballots were not counted. */
function ballotIndex({ group, ballots }: GroupPart): Rational | undefined {
  if (ballots === undefined) throw new Error(`the ballots of ${group} have not been counted`);
  return ballots.n === 0 ? undefined : rational(ballots.passed, ballots.n);
}

/** Steps 1 and 2: an index per item by its own rule, then the group's, between 0 and 1. */
export function groupIndex(
  factors: readonly (readonly ItemCounts[])[],
  within: RuleUse<WithinGroupRuleCode>,
): Rational | undefined {
  const indices = factors.map((items) =>
    items.map(({ rule, levels }) =>
      levels.length === 0 ? undefined : rules[rule.code].index(levels, rule.parameters),
    ),
  );
  return rules[within.code].index(indices);
}

/**
 * A criterion's score in the order of domain.md §8: (1) an index per item, (2) per group over its items,
 * (3) weights over groups, (4) × maximum. Step 5, rounding, is the caller's, once.
 *
 * A group below its minimum gives no index; whether there is a score without it is for the rule between groups.
 */
export function compose(parts: readonly GroupPart[], composition: Composition): ComposedOutcome {
  const misfits = parts.flatMap(({ factors }) => misfitsOf(factors));
  if (misfits.length > 0) return { code: 'rule_does_not_fit', items: misfits };

  const lacks = parts.map(lackOf);
  const lacking = lacks.filter((lack) => lack !== undefined);
  const { within, between, points } = composition;
  const indexOf = (part: GroupPart) =>
    isBallotRule(within) ? ballotIndex(part) : groupIndex(part.factors, within);
  const weighted = parts.map((part, at) => ({
    weight: parseDecimal(part.weight),
    index: lacks[at] ? undefined : indexOf(part),
  }));
  const weighed = rules[between.code].index(weighted, between.parameters);
  if (weighed === undefined) return { code: 'not_enough_responses', lacking };

  const share = points ? rules[points.code].share(weighed.index, points.parameters) : weighed.index;
  const groups = parts.map(({ group }, at) => ({
    group,
    index: weighted[at]?.index,
    weightUsed: weighed.weights[at] ?? zero,
  }));
  const score = multiply(parseDecimal(composition.maximum), share);
  return { code: 'scored', index: weighed.index, score, groups, leftOut: lacking };
}

/** Does it look at whole ballots, in the place of the items' indices? */
export function isBallotRule(use: Composition['within']): use is RuleUse<BallotRuleCode> {
  return rules[use.code].stage === 'ballot';
}

function countOf({ levels }: ItemCounts): number {
  return levels.reduce((total, count) => total + count, 0);
}
