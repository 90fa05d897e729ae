import { Hono } from 'hono';
import { listCampaigns } from '#db/queries/campaigns.ts';
import { type Env, may } from '#server/auth/guards.ts';
import type { Means } from '#server/means.ts';
import { finalDayOf, standingAt } from '#surveys/campaigns/standing.ts';
import { lastDayOf, vietnamDay, windowAt } from '#surveys/campaigns/window.ts';

/** What there is to choose from, the latest window first. */
export function campaignRoutes({ database, now }: Means) {
  return new Hono<Env>().get('/api/campaigns', may('progress.read'), async (c) => {
    const campaigns = await listCampaigns(database.db);
    return c.json({
      today: vietnamDay(now()),
      campaigns: campaigns.map((campaign) => ({
        id: campaign.id,
        title: campaign.title,
        unit: campaign.unit,
        planNumber: campaign.planNumber,
        isTrial: campaign.isTrial,
        window: windowAt(campaign, now()),
        firstDay: campaign.firstDay,
        lastDay: lastDayOf(campaign),
        /** What may be told of the answers now, and from which day on everything. */
        standing: standingAt(campaign, now()),
        finalDay: finalDayOf(campaign),
        unsealing: campaign.unsealing && {
          day: vietnamDay(new Date(campaign.unsealing.at)),
          reason: campaign.unsealing.reason,
        },
        criteriaSet: campaign.criteriaSet,
        groups: campaign.groups.map(({ code, name }) => ({ code, name })),
      })),
    });
  });
}
