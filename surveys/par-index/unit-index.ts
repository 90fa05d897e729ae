import { compare, divide, parseDecimal, type Rational, subtract, sum, zero } from '../scoring/rational.ts';
import { roundHalfUp, roundPercent } from '../scoring/rounding.ts';
import { type RuleUse, type SettledRule, settle } from '../scoring/rule-use.ts';
import { rules, type TotalRuleCode } from '../scoring/rules/index.ts';
import type { Points, Sheet } from '../scoring/rules/kind.ts';
import type { CriteriaSet } from './criteria-set.ts';

/**
 * What the appraising body gave and what the survey gave. All decimals. `survey`: each criterion's exact score, by
 * code, from `composedScores`; undefined when no survey was held. `notApplicable`: the maxima of criteria that do
 * not apply, together.
 */
export type Appraisal = {
  appraised: string;
  survey: ReadonlyMap<string, Rational> | undefined;
  notApplicable?: string;
  bonus?: string;
  penalty?: string;
};

/** One step of the reckoning as it is printed: the rule, and the points after it. */
export type TotalStep = { rule: SettledRule<TotalRuleCode>; points: string; maximum: string };

/**
 * What the total began with, as scoring tools print it (domain.md §8, rule 16): the appraised points, the satisfaction
 * index (criteria by SIPAS10) and the rest of the survey ("XHH cán bộ"). Without a survey only the first.
 */
export type TotalParts = { appraised: string; satisfaction?: string; officials?: string };

export type UnitIndex =
  | {
      code: 'reckoned';
      points: string;
      maximum: string;
      percent: string;
      parts: TotalParts;
      steps: TotalStep[];
    }
  | { code: 'scores_missing'; criteria: string[] }
  | { code: 'nothing_left' };

const plainSum: RuleUse<TotalRuleCode>[] = [{ code: 'TOTAL' }];

/**
 * The unit's own number, step by step as the criteria set says, rounded at each printed figure and carried on exactly.
 * A criterion by survey without a score leaves no number: it must have one, or the survey was not held at all.
 *
 * Throws a RangeError for points that are negative or more than there could be.
 */
export function unitIndex(set: CriteriaSet, appraisal: Appraisal): UnitIndex {
  const criteria = set.fields.flatMap((field) => field.criteria);
  const { survey } = appraisal;
  const missing = survey ? criteria.filter(({ code }) => !survey.has(code)).map(({ code }) => code) : [];
  if (missing.length > 0) return { code: 'scores_missing', criteria: missing };

  const sheet = sheetOf(set, appraisal);
  const steps: TotalStep[] = [];
  let points: Points = { given: zero, maximum: zero };
  for (const use of set.totals ?? plainSum) {
    const next = rules[use.code].next(points, sheet, use.parameters);
    if (next === undefined) return { code: 'nothing_left' };
    points = next;
    steps.push({ rule: settle(use), ...printed(points) });
  }
  if (compare(points.maximum, zero) <= 0) return { code: 'nothing_left' };
  const percent = roundPercent(divide(points.given, points.maximum));
  return { code: 'reckoned', ...printed(points), percent, parts: partsOf(set, appraisal), steps };
}

function partsOf(set: CriteriaSet, { appraised, survey }: Appraisal): TotalParts {
  const given = roundHalfUp(parseDecimal(appraised));
  if (!survey) return { appraised: given };
  const adds = (set.totals ?? plainSum).find(({ code }) => code === 'TOTAL') ?? { code: 'TOTAL' as const };
  const isExact = settle(adds).parameters.scores === 'exact';
  const criteria = set.fields.flatMap((field) => field.criteria);
  const isSatisfaction = ({ points }: (typeof criteria)[number]) => points?.code === 'SIPAS10';
  const added = (some: typeof criteria) =>
    roundHalfUp(
      sum(
        some
          .map(({ code }) => survey.get(code) ?? zero)
          .map((score) => (isExact ? score : parseDecimal(roundHalfUp(score)))),
      ),
    );
  return {
    appraised: given,
    satisfaction: added(criteria.filter(isSatisfaction)),
    officials: added(criteria.filter((criterion) => !isSatisfaction(criterion))),
  };
}

function sheetOf(set: CriteriaSet, appraisal: Appraisal): Sheet {
  const { appraised, survey, notApplicable = '0', bonus = '0', penalty = '0' } = appraisal;
  const criteria = set.fields.flatMap((field) => field.criteria);
  const maximum = parseDecimal(set.maximum);
  const surveyMaximum = sum(criteria.map((criterion) => parseDecimal(criterion.maximum)));
  const appraisedMaximum = subtract(maximum, surveyMaximum);
  return {
    maximum,
    appraised: { given: pointsOf(appraised, appraisedMaximum), maximum: appraisedMaximum },
    survey: survey && {
      scores: criteria.map(({ code }) => survey.get(code) ?? zero),
      maximum: surveyMaximum,
    },
    notApplicable: pointsOf(notApplicable, maximum),
    bonus: pointsOf(bonus),
    penalty: pointsOf(penalty),
  };
}

function pointsOf(decimal: string, most?: Rational): Rational {
  const points = parseDecimal(decimal);
  if (compare(points, zero) < 0 || (most && compare(points, most) > 0)) {
    throw new RangeError(`${decimal} points cannot be`);
  }
  return points;
}

function printed({ given, maximum }: Points) {
  return { points: roundHalfUp(given), maximum: roundHalfUp(maximum) };
}
