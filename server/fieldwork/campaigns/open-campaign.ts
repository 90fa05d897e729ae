import { createHash } from 'node:crypto';
import type { Db } from '#db/open.ts';
import { deleteDraft } from '#db/queries/campaign-drafts.ts';
import { findCampaignRevision, insertCampaign, updateCampaign } from '#db/queries/campaigns.ts';
import { listQuestionnaireIds } from '#db/queries/questionnaires.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { closeByHand } from '#surveys/campaigns/closing.ts';
import { inLatestWording } from '#surveys/campaigns/latest-wording.ts';
import { campaignOf } from '#surveys/campaigns/preparation/campaign-of.ts';
import { preventsOpening } from '#surveys/campaigns/readiness/finding.ts';
import { readiness } from '#surveys/campaigns/readiness/readiness.ts';
import type { CampaignId } from '#surveys/ids.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';
import { performAct } from '../acts/perform-act.ts';
import { drawLinks } from '../prepare-first-start.ts';
import { type Official, surroundingsOf, takeDraft, trialsOf } from './draft-at-hand.ts';

/**
 * Makes a campaign of a draft: what was being prepared is frozen, and every group has its link at every point. Trial
 * runs that are still open are closed with it, so that nobody answers in one instead.
 *
 * @throws Problem not_found, changed_meanwhile, campaign_not_ready (details: findings)
 */
export async function openCampaign(
  means: Pick<Means, 'database' | 'now' | 'changes' | 'random'>,
  official: Official,
  id: CampaignId,
  seen: number,
): Promise<void> {
  const now = means.now();
  await performAct(means, official, async (trx) => {
    const { draft } = await takeDraft(trx, id, seen);
    const findings = readiness(draft, await surroundingsOf(trx, id, now)).filter(preventsOpening);
    if (findings.length > 0) throw new Problem('campaign_not_ready', { findings });
    const ready = campaignOf(draft, { state: 'open', isTrial: false });
    const campaign = inLatestWording(ready, await listQuestionnaireIds(trx));
    if (!(await deleteDraft(trx, id, seen))) throw new Problem('changed_meanwhile');
    await insertCampaign(trx, campaign);
    await drawLinks(trx, campaign, means.random);
    for (const trial of await trialsOf(trx, id)) await closeTrial(trx, trial, now);
    return { act: { kind: 'campaign.opened', campaign: id, about: aboutOf(campaign) }, value: undefined };
  });
}

async function closeTrial(trx: Db, trial: Campaign, at: Date): Promise<void> {
  const closed = closeByHand(trial, { at, reason: 'Đợt chính thức đã mở.' });
  const stored = closed && (await findCampaignRevision(trx, trial.id));
  if (closed && stored && !(await updateCampaign(trx, closed, stored.revision))) {
    throw new Problem('changed_meanwhile');
  }
}

/** The digest is of the document as it was opened: what was said then can be compared with what stands now. */
function aboutOf(campaign: Campaign): Record<string, string | number> {
  return {
    title: campaign.title.vi,
    firstDay: campaign.firstDay,
    lastDay: campaign.lastDay,
    groups: campaign.groups.length,
    points: campaign.points.length,
    targets: campaign.targets.length,
    wanted: campaign.quotas.reduce((sum, { n }) => sum + n, 0),
    digest: createHash('sha256').update(JSON.stringify(campaign)).digest('hex'),
  };
}
