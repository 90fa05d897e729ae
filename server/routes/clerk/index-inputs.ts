import { Hono } from 'hono';
import { type Env, may } from '#server/auth/guards.ts';
import type { Means } from '#server/means.ts';
import { campaignIndexInputs } from '#server/results/index-inputs.ts';
import type { Summaries } from '#server/results/summaries.ts';
import { campaignInPath, theCampaign } from './at-the-door.ts';

export function indexInputRoutes(means: Means, summaries: Summaries) {
  return new Hono<Env>().get(
    '/api/campaigns/:campaign/index-inputs',
    may('results.read'),
    campaignInPath,
    async (c) => {
      const campaign = await theCampaign(means, c.req.valid('param').campaign);
      return c.json(campaignIndexInputs(campaign, await summaries(campaign)));
    },
  );
}
