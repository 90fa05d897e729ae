import { updateCampaign } from '#db/queries/campaigns.ts';
import { closeByHand } from '#surveys/campaigns/closing.ts';
import type { CampaignId } from '#surveys/ids.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';
import { performAct } from '../acts/perform-act.ts';
import { type Official, takeCampaign } from './draft-at-hand.ts';

/**
 * Closes a campaign or a trial by hand. From then on its links say when it ended; who had begun may still send within
 * the grace, and what was collected in person is taken until the late day.
 *
 * @throws Problem not_found, changed_meanwhile, cannot_close
 */
export async function closeCampaign(
  means: Pick<Means, 'database' | 'now' | 'changes'>,
  official: Official,
  id: CampaignId,
  seen: number,
  { reason, lateDay }: { reason: string; lateDay?: string | undefined },
): Promise<void> {
  await performAct(means, official, async (trx) => {
    const closed = closeByHand(await takeCampaign(trx, id, seen), { at: means.now(), reason, lateDay });
    if (!closed) throw new Problem('cannot_close');
    if (!(await updateCampaign(trx, closed, seen))) throw new Problem('changed_meanwhile');
    const about = { reason, ...(closed.lateDay && { lateDay: closed.lateDay }) };
    return { act: { kind: 'campaign.closed', campaign: id, about }, value: undefined };
  });
}
