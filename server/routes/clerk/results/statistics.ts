import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { listCampaigns } from '#db/queries/campaigns.ts';
import { type Env, may } from '#server/auth/guards.ts';
import type { Means } from '#server/means.ts';
import { Problem } from '#server/problem.ts';
import { type Releases, toldAtLast } from '#server/results/release/release.ts';
import { comparablesOf } from '#server/results/statistics/comparables.ts';
import { compareSides } from '#server/results/statistics/compare.ts';
import { type Side, sideOf, sidesOf } from '#server/results/statistics/headline.ts';
import { modePanel } from '#server/results/statistics/mode-panel.ts';
import { reliabilities } from '#server/results/statistics/reliability.ts';
import { trendOf } from '#server/results/statistics/trends.ts';
import { weightsOf } from '#server/results/statistics/weights.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { CampaignId, GroupCode } from '#surveys/ids.ts';
import { campaignInPath, groupInPath, theCampaign } from '../at-the-door.ts';

/** With what a group is compared: itself in another campaign, or another group of the same one. */
const against = zValidator(
  'query',
  z.union([z.object({ campaign: CampaignId }), z.object({ group: GroupCode })]),
  (read) => {
    if (!read.success) throw new Problem('not_found');
  },
);

/** All of it waits until nothing more can come in. */
export function statisticsRoutes(means: Means, releases: Releases) {
  const sidesIn = async (campaign: Campaign) => sidesOf(campaign, toldAtLast(await releases(campaign)));
  const theSide = async (campaign: Campaign, group: GroupCode): Promise<Side> => {
    const side = sideOf(campaign, toldAtLast(await releases(campaign)), group);
    if (!side) throw new Problem('not_found');
    return side;
  };
  /** Groups of the campaigns other than this one of which nothing more can come. */
  const sidesElsewhere = async ({ id, isTrial }: Campaign): Promise<Side[]> => {
    const others = (await listCampaigns(means.database.db)).filter(
      (other) => other.id !== id && other.isTrial === isTrial && other.state !== 'draft',
    );
    const sides: Side[] = [];
    for (const other of others) {
      const release = await releases(other);
      if (release.standing === 'final') sides.push(...sidesOf(other, release.summary));
    }
    return sides;
  };

  return new Hono<Env>()
    .get('/api/campaigns/:campaign/mode-effect', may('results.read'), campaignInPath, async (c) => {
      const campaign = await theCampaign(means, c.req.valid('param').campaign);
      return c.json({ groups: (await sidesIn(campaign)).map(modePanel) });
    })
    .get('/api/campaigns/:campaign/reliability/:group', may('results.read'), groupInPath, async (c) => {
      const { campaign: id, group } = c.req.valid('param');
      const side = await theSide(await theCampaign(means, id), group);
      return c.json({ factors: reliabilities(side) });
    })
    .get('/api/campaigns/:campaign/weights/:group', may('results.read'), groupInPath, async (c) => {
      const { campaign: id, group } = c.req.valid('param');
      return c.json(weightsOf(await theSide(await theCampaign(means, id), group)));
    })
    .get('/api/campaigns/:campaign/trends', may('results.read'), campaignInPath, async (c) => {
      const campaign = await theCampaign(means, c.req.valid('param').campaign);
      const own = await sidesIn(campaign);
      const others = await sidesElsewhere(campaign);
      return c.json({
        trends: own.map((side) => {
          const sides = [side, ...others.filter(({ group }) => group.code === side.group.code)];
          return { ...trendOf(side, sides), excluded: excludedIn(sides) };
        }),
      });
    })
    .get('/api/campaigns/:campaign/comparables', may('results.read'), campaignInPath, async (c) => {
      const campaign = await theCampaign(means, c.req.valid('param').campaign);
      const own = await sidesIn(campaign);
      return c.json({ groups: comparablesOf(own, await sidesElsewhere(campaign)) });
    })
    .get(
      '/api/campaigns/:campaign/comparison/:group',
      may('results.read'),
      groupInPath,
      against,
      async (c) => {
        const { campaign: id, group } = c.req.valid('param');
        const chosen = c.req.valid('query');
        const campaign = await theCampaign(means, id);
        const side = await theSide(campaign, group);
        const isOverTime = 'campaign' in chosen;
        const other = isOverTime
          ? await theSide(await theCampaign(means, chosen.campaign), group)
          : await theSide(campaign, chosen.group);
        // what was before stands first, so that a rise is a rise
        const isLater = other.campaign.firstDay > campaign.firstDay;
        const [first, second] = isOverTime && !isLater ? [other, side] : [side, other];
        return c.json({
          first: namesOf(first),
          second: namesOf(second),
          excluded: excludedIn([first, second]),
          ...compareSides(first, second, { samePeople: isOverTime && !side.group.isPublic }),
        });
      },
    );
}

/** A picture of several sides says how many ballots of all of them it leaves out. */
function excludedIn(sides: readonly Side[]): number {
  return sides.reduce((sum, { excluded }) => sum + excluded, 0);
}

function namesOf({ campaign, group }: Side) {
  return {
    campaign: { id: campaign.id, title: campaign.title, firstDay: campaign.firstDay },
    group: { code: group.code, name: group.name },
  };
}
