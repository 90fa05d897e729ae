import { findExclusion, updateExclusion } from '#db/queries/exclusions.ts';
import { vietnamDay } from '#surveys/campaigns/window.ts';
import type { CampaignId, ExclusionId } from '#surveys/ids.ts';
import { isInForce } from '#surveys/responses/exclusions/exclusion.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';
import { performAct } from '../acts/perform-act.ts';

/**
 * Takes ballots that were left out together back in, all of them, for a reason. The exclusion stays listed.
 *
 * @throws Problem not_found, exclusion_taken_back
 */
export async function readmitResponses(
  means: Pick<Means, 'database' | 'now' | 'changes'>,
  official: { username: string },
  campaign: CampaignId,
  id: ExclusionId,
  reason: string,
): Promise<void> {
  await performAct(means, official, async (trx) => {
    const exclusion = await findExclusion(trx, id);
    if (!exclusion || exclusion.campaign !== campaign) throw new Problem('not_found');
    if (!isInForce(exclusion)) throw new Problem('exclusion_taken_back');
    const day = vietnamDay(means.now());
    await updateExclusion(trx, { ...exclusion, readmitted: { reason, day, by: official.username } });
    const about = { count: exclusion.n, group: exclusion.choice.group, reason };
    return { act: { kind: 'responses.readmitted', campaign, about }, value: undefined };
  });
}
