import { Hono } from 'hono';
import { type Env, may } from '#server/auth/guards.ts';
import type { Means } from '#server/means.ts';
import { Problem } from '#server/problem.ts';
import { groupResults } from '#server/results/group-results.ts';
import { overviewOf } from '#server/results/overview/overview.ts';
import { type Releases, told } from '#server/results/release/release.ts';
import { roughly } from '#server/results/release/roughly.ts';
import { campaignInPath, groupInPath, theCampaign } from '../at-the-door.ts';

export function resultRoutes(means: Means, releases: Releases) {
  return new Hono<Env>()
    .get('/api/campaigns/:campaign/results', may('results.read'), campaignInPath, async (c) => {
      const campaign = await theCampaign(means, c.req.valid('param').campaign);
      const { standing, summary } = told(await releases(campaign));
      const overview = overviewOf(campaign, summary);
      return c.json({ standing, ...(standing === 'live' ? roughly(overview) : overview) });
    })
    .get('/api/campaigns/:campaign/results/:group', may('results.read'), groupInPath, async (c) => {
      const { campaign: id, group } = c.req.valid('param');
      const campaign = await theCampaign(means, id);
      const { standing, summary } = told(await releases(campaign));
      const results = groupResults(campaign, summary, group);
      if (!results) throw new Problem('not_found');
      return c.json({ standing, ...(standing === 'live' ? roughly(results) : results) });
    });
}
