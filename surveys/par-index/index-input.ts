import type { AnswerKey, GroupCode } from '../ids.ts';
import type { Wording } from '../questionnaire/wording.ts';
import type { BallotCounts } from '../scoring/ballot-counts.ts';
import {
  type ComposedOutcome,
  type Composition,
  compose,
  type GroupPart,
  isBallotRule,
  type Lack,
  lackOf,
  reachOf,
} from '../scoring/composition.ts';
import type { Rational } from '../scoring/rational.ts';
import { roundHalfUp, roundPercent } from '../scoring/rounding.ts';
import { type SettledRule, settle } from '../scoring/rule-use.ts';
import type {
  BallotRuleCode,
  BetweenGroupsRuleCode,
  PointsRuleCode,
  WithinGroupRuleCode,
} from '../scoring/rules/index.ts';
import { smallestShownCount } from '../statistics/suppression.ts';
import type { CriteriaSet, Field, SurveyCriterion } from './criteria-set.ts';
import {
  countsOf,
  type Evidence,
  type Exclusions,
  evidenceOf,
  type GroupEvidence,
  type ItemRecord,
  recordOf,
} from './evidence.ts';

/**
 * A group's part in an index input. Decimals are strings with a point: `weight` as the criteria set has it,
 * `weightUsed` what it counted in the end, to four digits ("0.0000" when it was left out), `indexPercent` to two.
 * `n`: the smallest and largest number of valid answers among the items; the smallest is held against the minimum.
 * Where whole ballots are counted both are the ballots that say anything.
 */
export type GroupInput = {
  group: GroupCode;
  weight: string;
  weightUsed?: string;
  minimumN: number;
  n: { smallest: number; largest: number };
  completeResponses: number;
  exclusions: Exclusions;
  items: ItemRecord[];
  indexPercent?: string;
};

/**
 * `scored`: `score` is exact to its two decimals. `indexPercent` and those of the groups are withheld when a group that
 * counts has fewer than five answers: then nothing but the score is told (domain.md §8, guards).
 * `not_enough_responses` ("chưa đủ số phiếu") and `rule_does_not_fit` (the criteria set is wrong) have no number.
 */
export type IndexOutcome =
  | { code: 'scored'; score: string; indexPercent?: string; leftOut: Lack[] }
  | { code: 'not_enough_responses'; lacking: Lack[] }
  | { code: 'rule_does_not_fit'; items: AnswerKey[] };

/** A criterion's number with all it was made of. Plain values: JSON can carry and keep it. */
export type IndexInput = {
  criteriaSet: string;
  field: { code: string; name: Wording };
  criterion: { code: string; name: Wording };
  maximum: string;
  within: SettledRule<WithinGroupRuleCode | BallotRuleCode>;
  between: SettledRule<BetweenGroupsRuleCode>;
  points?: SettledRule<PointsRuleCode>;
  groups: GroupInput[];
  outcome: IndexOutcome;
  note?: Wording;
};

/** One index input for every criterion the survey scores, in the order of the criteria set. */
export function indexInputs(set: CriteriaSet, evidence: Evidence): IndexInput[] {
  return set.fields.flatMap((field) =>
    field.criteria.map((criterion) => indexInput(set, field, criterion, evidence)),
  );
}

/** The exact score of every criterion that has one, by its code: for reckoning on, never for showing. */
export function composedScores(set: CriteriaSet, evidence: Evidence): ReadonlyMap<string, Rational> {
  const criteria = set.fields.flatMap((field) => field.criteria);
  return new Map(
    criteria.flatMap((criterion): [string, Rational][] => {
      const outcome = compose(partsOf(criterion, evidence), criterion);
      return outcome.code === 'scored' ? [[criterion.code, outcome.score]] : [];
    }),
  );
}

function partsOf(criterion: SurveyCriterion, evidence: Evidence): GroupPart[] {
  return criterion.groups.map((group) => partOf(criterion, group, evidence));
}

function indexInput(
  set: CriteriaSet,
  field: Field,
  criterion: SurveyCriterion,
  evidence: Evidence,
): IndexInput {
  const { code, name, maximum, within, between, points, note } = criterion;
  const parts = partsOf(criterion, evidence);
  const composition: Composition = { maximum, within, between, points };
  const outcome = compose(parts, composition);
  const tellsIndices = parts.every((part) => lackOf(part) !== undefined || mayBeTold(part));
  return {
    criteriaSet: set.id,
    field: { code: field.code, name: field.name },
    criterion: { code, name },
    maximum,
    within: settle(within),
    between: settle(between),
    ...(points && { points: settle(points) }),
    groups: parts.map((part) => groupInput(part, outcome, tellsIndices, evidence)),
    outcome: plainOutcome(outcome, tellsIndices),
    ...(note && { note }),
  };
}

/** A percentage of five answers or more; of whole ballots, only where neither those that pass nor the others are few. */
function mayBeTold(part: GroupPart): boolean {
  const { ballots } = part;
  const counts = ballots ? [ballots.passed, ballots.n - ballots.passed] : [reachOf(part).smallest];
  return counts.every((count) => count >= smallestShownCount);
}

function partOf(
  { code, within, itemRule, itemRules = {}, minimumN = 0 }: SurveyCriterion,
  { group, weight, factors }: SurveyCriterion['groups'][number],
  evidence: Evidence,
): GroupPart {
  const answered = evidenceOf(evidence, group);
  return {
    group,
    weight,
    minimumN: Math.max(answered.minimumN, minimumN),
    factors: factors.map((items) =>
      items.map((item) => countsOf(answered, item, itemRules[item] ?? itemRule)),
    ),
    ...(isBallotRule(within) && { ballots: ballotsOf(answered, code) }),
  };
}

/** A group without responses has no ballots; otherwise they must have been counted. */
function ballotsOf(
  { ballots, completeResponses }: GroupEvidence,
  criterion: string,
): BallotCounts | undefined {
  return ballots?.get(criterion) ?? (completeResponses === 0 ? { passed: 0, n: 0 } : undefined);
}

function groupInput(
  part: GroupPart,
  outcome: ComposedOutcome,
  tellsIndices: boolean,
  evidence: Evidence,
): GroupInput {
  const { group, weight, minimumN, factors } = part;
  const answered = evidenceOf(evidence, group);
  const result =
    outcome.code === 'scored' ? outcome.groups.find((candidate) => candidate.group === group) : undefined;
  return {
    group,
    weight,
    ...(result && { weightUsed: roundHalfUp(result.weightUsed, 4) }),
    minimumN,
    n: reachOf(part),
    completeResponses: answered.completeResponses,
    exclusions: answered.exclusions,
    items: factors.flat().map((item) => recordOf(answered, item)),
    ...(tellsIndices && result?.index && { indexPercent: roundPercent(result.index) }),
  };
}

function plainOutcome(outcome: ComposedOutcome, tellsIndices: boolean): IndexOutcome {
  if (outcome.code !== 'scored') return outcome;
  const { index, score, leftOut } = outcome;
  return {
    code: 'scored',
    score: roundHalfUp(score),
    ...(tellsIndices && { indexPercent: roundPercent(index) }),
    leftOut,
  };
}
