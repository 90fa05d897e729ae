import type { Db } from '#db/open.ts';
import { findDraft, type StoredDraft } from '#db/queries/campaign-drafts.ts';
import { findCampaignRevision, listCampaigns } from '#db/queries/campaigns.ts';
import { listCriteriaSets } from '#db/queries/criteria-sets.ts';
import { listQuestionnaires } from '#db/queries/questionnaires.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import type { Surroundings } from '#surveys/campaigns/readiness/readiness.ts';
import { vietnamDay } from '#surveys/campaigns/window.ts';
import type { CampaignId } from '#surveys/ids.ts';
import { findCriteriaSet } from '#surveys/par-index/criteria-sets/index.ts';
import { Problem } from '../../problem.ts';

/** Who does it. */
export type Official = { username: string };

/**
 * The draft as its sender saw it.
 *
 * @throws Problem not_found, changed_meanwhile
 */
export async function takeDraft(db: Db, id: CampaignId, seen: number): Promise<StoredDraft> {
  const stored = await findDraft(db, id);
  if (!stored) throw new Problem('not_found');
  if (stored.revision !== seen) throw new Problem('changed_meanwhile');
  return stored;
}

/**
 * The fielded campaign as its sender saw it.
 *
 * @throws Problem not_found, changed_meanwhile
 */
export async function takeCampaign(db: Db, id: CampaignId, seen: number): Promise<Campaign> {
  const stored = await findCampaignRevision(db, id);
  if (!stored) throw new Problem('not_found');
  if (stored.revision !== seen) throw new Problem('changed_meanwhile');
  return stored.campaign;
}

/** What `readiness` holds a draft against: today, every stored questionnaire, the criteria sets, its trial runs. */
export async function surroundingsOf(db: Db, id: CampaignId, now: Date): Promise<Surroundings> {
  const questionnaires = new Map(
    (await listQuestionnaires(db)).map((questionnaire) => [String(questionnaire.id), questionnaire]),
  );
  const published = new Map((await listCriteriaSets(db)).map(({ set }) => [set.id, set]));
  return {
    today: vietnamDay(now),
    questionnaire: (version) => questionnaires.get(version),
    criteriaSet: (set) => findCriteriaSet(set) ?? published.get(set),
    trials: (await trialsOf(db, id)).length,
  };
}

export async function trialsOf(db: Db, id: CampaignId): Promise<Campaign[]> {
  return (await listCampaigns(db)).filter(({ trialOf }) => trialOf === id);
}
