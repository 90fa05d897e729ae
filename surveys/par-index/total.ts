import { parseDecimal, sum } from '../scoring/rational.ts';
import { roundHalfUp } from '../scoring/rounding.ts';
import type { IndexInput } from './index-input.ts';

/** A criterion with its score, or without one. */
type Scored = Pick<IndexInput, 'criterion' | 'maximum'> & {
  outcome: IndexInput['outcome'] | { code: 'withheld' };
};

/** `missing`: codes of the criteria without a score; `maximum` is of all criteria, `scoredMaximum` of the others. */
export type SurveyTotal = { score: string; scoredMaximum: string; maximum: string; missing: string[] };

/** The sum of the scores as they are printed, so that the table adds up (domain.md §8, rounding policy). */
export function surveyTotal(inputs: readonly Scored[]): SurveyTotal {
  const scored = inputs.flatMap(({ outcome, maximum }) =>
    outcome.code === 'scored' ? [{ score: outcome.score, maximum }] : [],
  );
  return {
    score: totalOf(scored.map(({ score }) => score)),
    scoredMaximum: totalOf(scored.map(({ maximum }) => maximum)),
    maximum: totalOf(inputs.map(({ maximum }) => maximum)),
    missing: inputs.filter(({ outcome }) => outcome.code !== 'scored').map(({ criterion }) => criterion.code),
  };
}

function totalOf(decimals: readonly string[]): string {
  return roundHalfUp(sum(decimals.map(parseDecimal)));
}
