import type { AnswerKey, GroupCode } from '../ids.ts';
import type { Wording } from '../questionnaire/wording.ts';
import {
  answersOf,
  type ComposedOutcome,
  type Composition,
  compose,
  type GroupPart,
  type Lack,
  lackOf,
} from '../scoring/composition.ts';
import { roundHalfUp, roundPercent } from '../scoring/rounding.ts';
import { type SettledRule, settle } from '../scoring/rule-use.ts';
import type { BetweenGroupsRuleCode, PointsRuleCode, WithinGroupRuleCode } from '../scoring/rules/index.ts';
import { smallestShownCount } from '../statistics/suppression.ts';
import type { CriteriaSet, Field, SurveyCriterion } from './criteria-set.ts';
import {
  countsOf,
  type Evidence,
  type Exclusions,
  evidenceOf,
  type ItemRecord,
  recordOf,
} from './evidence.ts';

/**
 * A group's part in an index input. Decimals are strings with a point: `weight` as the criteria set has it,
 * `weightUsed` what it counted in the end, to four digits ("0.0000" when it was left out), `indexPercent` to two.
 * `n`: the smallest and largest number of valid answers among the items; the smallest is held against the minimum.
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
  within: SettledRule<WithinGroupRuleCode>;
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

function indexInput(
  set: CriteriaSet,
  field: Field,
  criterion: SurveyCriterion,
  evidence: Evidence,
): IndexInput {
  const { code, name, maximum, within, between, points, note } = criterion;
  const parts = criterion.groups.map((group) => partOf(criterion, group, evidence));
  const composition: Composition = { maximum, within, between, points };
  const outcome = compose(parts, composition);
  const tellsIndices = parts.every(
    (part) => lackOf(part) !== undefined || answersOf(part.factors).smallest >= smallestShownCount,
  );
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

function partOf(
  { itemRule, itemRules = {} }: SurveyCriterion,
  { group, weight, factors }: SurveyCriterion['groups'][number],
  evidence: Evidence,
): GroupPart {
  const answered = evidenceOf(evidence, group);
  return {
    group,
    weight,
    minimumN: answered.minimumN,
    factors: factors.map((items) =>
      items.map((item) => countsOf(answered, item, itemRules[item] ?? itemRule)),
    ),
  };
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
    n: answersOf(factors),
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
