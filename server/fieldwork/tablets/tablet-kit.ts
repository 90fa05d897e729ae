import { createHash } from 'node:crypto';
import { findCampaign } from '#db/queries/campaigns.ts';
import { findQuestionnaire } from '#db/queries/questionnaires.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import type { CampaignId } from '#surveys/ids.ts';
import type { TabletKit } from '#surveys/tablets/report.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';

type Needed = Pick<Means, 'database' | 'tabletKeys'>;

/** @throws Problem not_found where there is no such campaign */
export async function tabletKit(means: Needed, id: CampaignId): Promise<TabletKit> {
  const campaign = await theCampaign(means, id);
  const versions = new Set(campaign.groups.map(({ questionnaire }) => questionnaire));
  const questionnaires = await Promise.all(
    [...versions].map((version) => findQuestionnaire(means.database.db, version)),
  );
  return {
    version: await versionOf(means, campaign),
    campaign,
    questionnaires: questionnaires.filter((questionnaire) => questionnaire !== undefined),
    interviewKey: (await means.tabletKeys.interviewKey(id)).publicKey,
    receiptKey: means.tabletKeys.receiptKey,
  };
}

/** @throws Problem not_found */
export async function kitVersion(means: Needed, id: CampaignId): Promise<string> {
  return versionOf(means, await theCampaign(means, id));
}

/** The campaign names its questionnaires by versions that never change. */
async function versionOf({ tabletKeys }: Needed, campaign: Campaign): Promise<string> {
  const { publicKey } = await tabletKeys.interviewKey(campaign.id);
  const parts = JSON.stringify([campaign, publicKey, tabletKeys.receiptKey]);
  return createHash('sha256').update(parts).digest('base64url').slice(0, 16);
}

async function theCampaign({ database }: Needed, id: CampaignId): Promise<Campaign> {
  const campaign = await findCampaign(database.db, id);
  if (!campaign) throw new Problem('not_found');
  return campaign;
}
