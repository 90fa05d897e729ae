import type { CriteriaSet } from './criteria-set.ts';
import type { Evidence } from './evidence.ts';
import { indexInputs } from './index-input.ts';
import { type SurveyTotal, surveyTotal } from './total.ts';

/** What each criterion's score, null where there is none, and the total would be with what was left out for a reason. */
export type WithExcluded = { criteria: { criterion: string; score: string | null }[]; total: SurveyTotal };

/** `everybody`: what each group answered, the ballots that were left out among it. */
export function scoresWithExcluded(set: CriteriaSet, everybody: Evidence): WithExcluded {
  const inputs = indexInputs(set, everybody);
  return {
    criteria: inputs.map(({ criterion, outcome }) => ({
      criterion: criterion.code,
      score: outcome.code === 'scored' ? outcome.score : null,
    })),
    total: surveyTotal(inputs),
  };
}
