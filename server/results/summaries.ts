import { countResponses } from '#db/queries/responses.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import type { CampaignId } from '#surveys/ids.ts';
import type { Means } from '../means.ts';
import { stateOfLeftOut } from './quality/left-out.ts';
import { readSummary, type Summary } from './summary.ts';

export type Summaries = (campaign: Campaign) => Promise<Summary>;

/** Keeps each campaign's summary until a response is added, excluded or readmitted, or what is asked changes. Whoever asks at once, shares. */
export function openSummaries({
  database: { db },
  criteriaSets,
}: Pick<Means, 'database' | 'criteriaSets'>): Summaries {
  const kept = new Map<CampaignId, { state: string; summary: Promise<Summary> }>();
  return async (campaign) => {
    const { groups, targets, criteriaSet } = campaign;
    const stored = [await countResponses(db, campaign.id), await stateOfLeftOut(db, campaign.id)];
    const state = JSON.stringify([...stored, groups, targets, criteriaSet]);
    const before = kept.get(campaign.id);
    if (before?.state === state) return before.summary;
    const summary = readSummary(db, campaign, criteriaSets.find(criteriaSet));
    kept.set(campaign.id, { state, summary });
    summary.catch(() => kept.delete(campaign.id));
    return summary;
  };
}
