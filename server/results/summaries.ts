import { countResponses } from '#db/queries/responses.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import type { CampaignId } from '#surveys/ids.ts';
import type { Means } from '../means.ts';
import { type KeptSummary, keepSummary } from './kept-summary.ts';
import { stateOfLeftOut } from './quality/left-out.ts';
import type { Summary } from './summary.ts';

/**
 * The next who asks after something was taken in is given a new object. The counts in it move on while responses
 * come: whatever is computed from one summary is computed before anything else is awaited.
 */
export type Summaries = (campaign: Campaign) => Promise<Summary>;

/**
 * Keeps each campaign's summary and takes in what the desk stores. All is read again where responses were excluded or
 * readmitted, what is asked has changed, or the number of responses does not agree: then another process stored some,
 * or a batch of paper came in past the desk. Whoever asks at once, shares.
 */
export function openSummaries(means: Pick<Means, 'database' | 'desk' | 'criteriaSets'>): Summaries {
  const { database, desk } = means;
  const kept = new Map<CampaignId, { state: string; summary: KeptSummary }>();
  desk.onStored((response) => {
    try {
      kept.get(response.campaign)?.summary.take(response);
    } catch {
      // who asks next reads all again, and is told what is wrong
      kept.delete(response.campaign);
    }
  });
  return async (campaign) => {
    const { id, groups, targets, criteriaSet } = campaign;
    const [stored, leftOut] = await desk.betweenCommits(async () => [
      await countResponses(database.db, id),
      await stateOfLeftOut(database.db, id),
    ]);
    const state = JSON.stringify([leftOut, groups, targets, criteriaSet]);
    const before = kept.get(id);
    if (before?.state === state && before.summary.agreesWith(stored)) return before.summary.now();
    const summary = keepSummary(means, campaign);
    kept.set(id, { state, summary });
    return summary.now().catch((error: unknown) => {
      if (kept.get(id)?.summary === summary) kept.delete(id);
      throw error;
    });
  };
}
