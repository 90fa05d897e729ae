import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { type AppraisalSheet, unitTotal } from '#surveys/par-index/appraisal-sheet.ts';
import { comparedTotals } from '#surveys/par-index/compared-totals.ts';
import { composedScores } from '#surveys/par-index/index-input.ts';
import { Problem } from '../../problem.ts';
import { campaignIndexInputs, publicEvidence } from '../index-inputs.ts';
import type { Summary } from '../summary.ts';

/**
 * The number of the campaign's unit, and the same points by the variants. Of scores that may not be told nothing is
 * told here either.
 *
 * @throws Problem no_criteria_set
 */
export function unitTotals(campaign: Campaign, summary: Summary, sheet: AppraisalSheet) {
  const set = summary.criteriaSet;
  if (!set) throw new Problem('no_criteria_set');
  const { inputs } = campaignIndexInputs(campaign, summary);
  const told = new Set(
    inputs.filter(({ outcome }) => outcome.code === 'scored').map(({ criterion }) => criterion.code),
  );
  const scores = composedScores(set, publicEvidence(campaign, summary));
  const survey = new Map([...scores].filter(([code]) => told.has(code)));
  return { total: unitTotal(set, sheet, survey), compared: comparedTotals(set, sheet, survey) };
}
