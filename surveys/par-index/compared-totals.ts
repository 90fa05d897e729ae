import type { Wording } from '../questionnaire/wording.ts';
import type { Rational } from '../scoring/rational.ts';
import { type AppraisalSheet, type UnitTotal, unitTotal } from './appraisal-sheet.ts';
import type { CriteriaSet } from './criteria-set.ts';
import { departmentsOnly, seventyThirty, surveyOptional, withBonus } from './criteria-sets/variants.ts';

/** One way of reckoning, and what it makes of the same points. `isSurveyCounted`: with the scores by survey. */
export type ComparedTotal = { id: string; name: Wording; isSurveyCounted: boolean; total: UnitTotal };

/**
 * The same points by the variants of domain.md §9: only the steps after the criteria are theirs, the criteria and
 * fields stay the set's own. Where the survey may be left out it is shown left out.
 */
export function comparedTotals(
  set: CriteriaSet,
  sheet: AppraisalSheet,
  survey: ReadonlyMap<string, Rational>,
): ComparedTotal[] {
  const ways = [
    { variant: seventyThirty, isSurveyCounted: sheet.isSurveyHeld },
    { variant: surveyOptional, isSurveyCounted: false },
    { variant: withBonus, isSurveyCounted: sheet.isSurveyHeld },
    { variant: departmentsOnly, isSurveyCounted: false },
  ];
  return ways.map(({ variant: { id, name, totals }, isSurveyCounted }) => ({
    id,
    name,
    isSurveyCounted,
    total: unitTotal({ ...set, totals }, { ...sheet, isSurveyHeld: isSurveyCounted }, survey),
  }));
}
