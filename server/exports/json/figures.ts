import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { type AppraisalSheet, type UnitTotal, unitTotal } from '#surveys/par-index/appraisal-sheet.ts';
import { type CampaignFigures, campaignFigures } from '#surveys/par-index/campaign-figures.ts';
import { type ComparedTotal, comparedTotals } from '#surveys/par-index/compared-totals.ts';
import type { CriteriaSet } from '#surveys/par-index/criteria-set.ts';
import type { Evidence } from '#surveys/par-index/evidence.ts';
import { composedScores } from '#surveys/par-index/index-input.ts';
import { scoresWithExcluded, type WithExcluded } from '#surveys/par-index/with-excluded.ts';
import { evidenceOf } from '../../results/index-inputs.ts';
import type { Summary } from '../../results/summary.ts';

/**
 * As the server computes them for its own pages, nothing withheld: whoever holds the file could compute them. `unit`: the
 * unit's total and the same points by the variants; null where no points were entered.
 */
export type ExportedFigures = CampaignFigures & {
  unit: { total: UnitTotal; compared: ComparedTotal[] } | null;
  withExcluded?: WithExcluded;
};

export function figuresOf(
  campaign: Campaign,
  set: CriteriaSet,
  summary: Summary,
  appraisal: AppraisalSheet | undefined,
): ExportedFigures {
  const everybody = summary.apart?.everybody;
  return figuresFrom(campaign, set, appraisal, {
    counted: evidenceOf(campaign, summary),
    everybody: everybody && evidenceOf(campaign, everybody),
  });
}

/** `counted`: without what was left out for a reason; `everybody`: with it, where anything was. */
export function figuresFrom(
  { targets }: Campaign,
  set: CriteriaSet,
  appraisal: AppraisalSheet | undefined,
  { counted, everybody }: { counted: Evidence; everybody: Evidence | undefined },
): ExportedFigures {
  const codes = targets.map(({ code }) => code);
  const survey = composedScores(set, counted);
  return {
    ...campaignFigures(set, codes, counted),
    unit: appraisal
      ? { total: unitTotal(set, appraisal, survey), compared: comparedTotals(set, appraisal, survey) }
      : null,
    ...(everybody && { withExcluded: scoresWithExcluded(set, everybody) }),
  };
}
