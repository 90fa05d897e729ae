import { findDraft } from '#db/queries/campaign-drafts.ts';
import { findCampaign, insertCampaign } from '#db/queries/campaigns.ts';
import { listQuestionnaireIds } from '#db/queries/questionnaires.ts';
import { inLatestWording } from '#surveys/campaigns/latest-wording.ts';
import { trialRunOf } from '#surveys/campaigns/preparation/trial-run.ts';
import { preventsTrial } from '#surveys/campaigns/readiness/finding.ts';
import { readiness } from '#surveys/campaigns/readiness/readiness.ts';
import type { CampaignId } from '#surveys/ids.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';
import { performAct } from '../acts/perform-act.ts';
import { drawLinks } from '../prepare-first-start.ts';
import { type Official, surroundingsOf, takeDraft } from './draft-at-hand.ts';

/**
 * A trial run of a draft, with links of its own, open from today. It is another campaign, so that nothing in it can
 * become official, and nothing that happens in it changes the draft.
 *
 * @returns the id of the trial
 * @throws Problem not_found, changed_meanwhile, campaign_not_ready (details: findings)
 */
export async function startTrial(
  means: Pick<Means, 'database' | 'now' | 'changes' | 'random'>,
  official: Official,
  id: CampaignId,
  seen: number,
): Promise<CampaignId> {
  return performAct(means, official, async (trx) => {
    const { draft } = await takeDraft(trx, id, seen);
    const around = await surroundingsOf(trx, id, means.now());
    const findings = readiness(draft, around).filter(preventsTrial);
    if (findings.length > 0) throw new Problem('campaign_not_ready', { findings });
    const published = await listQuestionnaireIds(trx);
    for (let number = around.trials + 1; ; number += 1) {
      const trial = inLatestWording(trialRunOf(draft, number, around.today), published);
      if ((await findCampaign(trx, trial.id)) || (await findDraft(trx, trial.id))) continue;
      await insertCampaign(trx, trial);
      await drawLinks(trx, trial, means.random);
      const about = { draft: id, revision: seen };
      return { act: { kind: 'campaign.trial_started', campaign: trial.id, about }, value: trial.id };
    }
  });
}
