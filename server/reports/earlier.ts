import { listCampaigns } from '#db/queries/campaigns.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { type Figures, figuresOf, type Sources } from './material.ts';

/** The latest official campaign that ended before this one began and has answers. A trial is compared with nothing. */
export async function findEarlier(
  { means, releases }: Pick<Sources, 'means' | 'releases'>,
  { isTrial, firstDay }: Campaign,
): Promise<Figures | undefined> {
  if (isTrial) return undefined;
  const before = (await listCampaigns(means.database.db)).filter(
    (one) => !one.isTrial && one.state === 'closed' && one.lastDay < firstDay,
  );
  for (const campaign of before) {
    const release = await releases(campaign);
    if (release.standing !== 'final') continue;
    const figures = figuresOf(campaign, release.summary);
    if (figures.groups.some(({ counted }) => counted > 0)) return figures;
  }
  return undefined;
}
