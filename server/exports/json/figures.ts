import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { type CampaignFigures, campaignFigures } from '#surveys/par-index/campaign-figures.ts';
import type { CriteriaSet } from '#surveys/par-index/criteria-set.ts';
import { scoresWithExcluded, type WithExcluded } from '#surveys/par-index/with-excluded.ts';
import { evidenceOf } from '../../results/index-inputs.ts';
import type { Summary } from '../../results/summary.ts';

/** As the server computes them for its own pages, nothing withheld: whoever holds the file could compute them. */
export function figuresOf(
  campaign: Campaign,
  set: CriteriaSet,
  summary: Summary,
): CampaignFigures & { withExcluded?: WithExcluded } {
  const targets = campaign.targets.map(({ code }) => code);
  const everybody = summary.apart?.everybody;
  return {
    ...campaignFigures(set, targets, evidenceOf(campaign, summary)),
    ...(everybody && { withExcluded: scoresWithExcluded(set, evidenceOf(campaign, everybody)) }),
  };
}
