import { updateCampaign } from '#db/queries/campaigns.ts';
import { amend, extend } from '#surveys/campaigns/freezing.ts';
import type { CampaignDraft } from '#surveys/campaigns/preparation/draft.ts';
import type { CampaignId } from '#surveys/ids.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';
import { performAct } from '../acts/perform-act.ts';
import { type Official, takeCampaign } from './draft-at-hand.ts';

type Needed = Pick<Means, 'database' | 'now' | 'changes'>;

/**
 * Corrects names and papers of a fielded campaign, or raises its quotas.
 *
 * @returns its new revision
 * @throws Problem not_found, changed_meanwhile, campaign_frozen (details: frozen)
 */
export async function amendCampaign(
  means: Needed,
  official: Official,
  draft: CampaignDraft,
  seen: number,
): Promise<number> {
  return performAct(means, official, async (trx) => {
    const before = await takeCampaign(trx, draft.id, seen);
    const amended = amend(before, draft);
    if (!amended.ok) throw new Problem('campaign_frozen', { frozen: amended.frozen });
    if (!(await updateCampaign(trx, amended.campaign, seen))) throw new Problem('changed_meanwhile');
    const about = { fields: amended.changed.join(', ') };
    return { act: { kind: 'campaign.corrected', campaign: draft.id, about }, value: seen + 1 };
  });
}

export type Extension = { lastDay: string; lateDay: string; reason: string };

/** @throws Problem not_found, changed_meanwhile, cannot_extend */
export async function extendCampaign(
  means: Needed,
  official: Official,
  id: CampaignId,
  seen: number,
  { reason, ...days }: Extension,
): Promise<void> {
  await performAct(means, official, async (trx) => {
    const before = await takeCampaign(trx, id, seen);
    const longer = extend(before, days, means.now());
    if (!longer) throw new Problem('cannot_extend');
    if (!(await updateCampaign(trx, longer, seen))) throw new Problem('changed_meanwhile');
    const about = { ...days, lastDayBefore: before.lastDay, reason };
    return { act: { kind: 'campaign.extended', campaign: id, about }, value: undefined };
  });
}
