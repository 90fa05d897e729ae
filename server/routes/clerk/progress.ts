import { Hono } from 'hono';
import { type Env, may } from '#server/auth/guards.ts';
import type { Means } from '#server/means.ts';
import { progressOf } from '#server/results/progress.ts';
import type { Summaries } from '#server/results/summaries.ts';
import { campaignInPath, theCampaign } from './at-the-door.ts';

export function progressRoutes(means: Means, summaries: Summaries) {
  return new Hono<Env>().get(
    '/api/campaigns/:campaign/progress',
    may('progress.read'),
    campaignInPath,
    async (c) => {
      const campaign = await theCampaign(means, c.req.valid('param').campaign);
      const summary = await summaries(campaign);
      return c.json(progressOf(campaign, summary.field()));
    },
  );
}
