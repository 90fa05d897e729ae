import { Hono } from 'hono';
import { type Env, may } from '#server/auth/guards.ts';
import type { Means } from '#server/means.ts';
import { campaignComments } from '#server/results/comments.ts';
import { type Releases, toldAtLast } from '#server/results/release/release.ts';
import { campaignInPath, theCampaign } from '../at-the-door.ts';

export function commentRoutes(means: Means, releases: Releases) {
  return new Hono<Env>().get(
    '/api/campaigns/:campaign/comments',
    may('comments.read'),
    campaignInPath,
    async (c) => {
      const campaign = await theCampaign(means, c.req.valid('param').campaign);
      // one by one as they come in, they would say who wrote when
      toldAtLast(await releases(campaign));
      return c.json(await campaignComments(means.database.db, campaign));
    },
  );
}
