import { Hono } from 'hono';
import { type Env, may } from '#server/auth/guards.ts';
import type { Means } from '#server/means.ts';
import { openProvenances } from '#server/provenance/provenances.ts';
import { total } from '#server/results/field-counts.ts';
import { campaignIndexInputs } from '#server/results/index-inputs.ts';
import { type Releases, told } from '#server/results/release/release.ts';
import { roughly } from '#server/results/release/roughly.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { campaignInPath, theCampaign } from '../at-the-door.ts';

export function indexInputRoutes(means: Means, releases: Releases) {
  const provenances = openProvenances(means);
  /** Beside what is told now. */
  const toldWithOrigin = async (campaign: Campaign) => {
    const provenance = await provenances(campaign);
    const { standing, summary } = told(await releases(campaign));
    // a response came in between: the digest must be of what was counted
    const isSame = total(summary.field()) === provenance.data.responses;
    const asCounted = isSame ? provenance : await provenances(campaign);
    // a blurred figure is not of these data, and nobody could reckon it again
    const data = standing === 'final' ? asCounted.data : null;
    return { standing, summary, provenance: { ...asCounted, data } };
  };
  return new Hono<Env>()
    .get('/api/campaigns/:campaign/index-inputs', may('results.read'), campaignInPath, async (c) => {
      const campaign = await theCampaign(means, c.req.valid('param').campaign);
      const { standing, summary, provenance } = await toldWithOrigin(campaign);
      const inputs = campaignIndexInputs(campaign, summary);
      return c.json({ standing, ...(standing === 'live' ? roughly(inputs) : inputs), provenance });
    })
    .get('/api/campaigns/:campaign/provenance', may('results.read'), campaignInPath, async (c) => {
      const campaign = await theCampaign(means, c.req.valid('param').campaign);
      const { standing, provenance } = await toldWithOrigin(campaign);
      return c.json({ standing, provenance });
    });
}
