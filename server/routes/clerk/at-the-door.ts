import { zValidator } from '@hono/zod-validator';
import * as z from 'zod/mini';
import { findCampaign } from '#db/queries/campaigns.ts';
import type { Means } from '#server/means.ts';
import { Problem } from '#server/problem.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { CampaignId, GroupCode } from '#surveys/ids.ts';

/** An address that cannot exist is not a mistake in a form: it is a page that is not there. */
export const campaignInPath = zValidator('param', z.object({ campaign: CampaignId }), (read) => {
  if (!read.success) throw new Problem('not_found');
});

export const groupInPath = zValidator(
  'param',
  z.object({ campaign: CampaignId, group: GroupCode }),
  (read) => {
    if (!read.success) throw new Problem('not_found');
  },
);

/** @throws Problem not_found */
export async function theCampaign({ database }: Pick<Means, 'database'>, id: CampaignId): Promise<Campaign> {
  const campaign = await findCampaign(database.db, id);
  if (!campaign) throw new Problem('not_found');
  return campaign;
}
