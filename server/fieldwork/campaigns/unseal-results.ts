import { findCampaignRevision, updateCampaign } from '#db/queries/campaigns.ts';
import { standingAt } from '#surveys/campaigns/standing.ts';
import type { CampaignId } from '#surveys/ids.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';
import { performAct } from '../acts/perform-act.ts';
import type { Official } from './draft-at-hand.ts';

/**
 * Opens a campaign's results before it is closed. The reason stays with the campaign: the results page and the report
 * say it for good.
 *
 * @throws Problem not_found, nothing_sealed, changed_meanwhile
 */
export async function unsealResults(
  means: Pick<Means, 'database' | 'now' | 'changes'>,
  official: Official,
  id: CampaignId,
  reason: string,
): Promise<void> {
  const now = means.now();
  await performAct(means, official, async (trx) => {
    const stored = await findCampaignRevision(trx, id);
    if (!stored) throw new Problem('not_found');
    if (standingAt(stored.campaign, now) !== 'sealed') throw new Problem('nothing_sealed');
    const unsealed = { ...stored.campaign, unsealing: { at: now.toISOString(), reason } };
    if (!(await updateCampaign(trx, unsealed, stored.revision))) throw new Problem('changed_meanwhile');
    return { act: { kind: 'results.unsealed', campaign: id, about: { reason } }, value: undefined };
  });
}
