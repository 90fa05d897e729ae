import { insertDraft } from '#db/queries/campaign-drafts.ts';
import { findCampaign } from '#db/queries/campaigns.ts';
import { blankDraft } from '#surveys/campaigns/preparation/draft.ts';
import { draftAfter } from '#surveys/campaigns/preparation/draft-of.ts';
import { vietnamDay } from '#surveys/campaigns/window.ts';
import type { CampaignId } from '#surveys/ids.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';
import { performAct } from '../acts/perform-act.ts';
import type { Official } from './draft-at-hand.ts';

type Needed = Pick<Means, 'database' | 'now' | 'changes'>;

/**
 * A draft, blank or with everything of an earlier campaign but its responses, links and state.
 *
 * @throws Problem campaign_id_taken; not_found where there is no such earlier campaign
 */
export async function makeDraft(
  means: Needed,
  official: Official,
  { id, from }: { id: CampaignId; from?: CampaignId | undefined },
): Promise<void> {
  await performAct(means, official, async (trx) => {
    if (await findCampaign(trx, id)) throw new Problem('campaign_id_taken');
    const earlier = from && (await findCampaign(trx, from));
    if (from && !earlier) throw new Problem('not_found');
    const savedOn = vietnamDay(means.now());
    const draft = earlier ? draftAfter(earlier, id, savedOn) : blankDraft(id);
    if (!(await insertDraft(trx, { draft, savedBy: official.username, savedOn }))) {
      throw new Problem('campaign_id_taken');
    }
    const about: Record<string, string> = from ? { from } : {};
    return { act: { kind: 'campaign.made', campaign: id, about }, value: undefined };
  });
}
