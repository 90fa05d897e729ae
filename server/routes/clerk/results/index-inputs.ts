import { Hono } from 'hono';
import { type Env, may } from '#server/auth/guards.ts';
import type { Means } from '#server/means.ts';
import {
  type CampaignProvenance,
  type DataProvenance,
  openProvenances,
} from '#server/provenance/provenances.ts';
import { total } from '#server/results/field-counts.ts';
import { campaignIndexInputs } from '#server/results/index-inputs.ts';
import { type Releases, told } from '#server/results/release/release.ts';
import { roughly } from '#server/results/release/roughly.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { standingAt } from '#surveys/campaigns/standing.ts';
import { campaignInPath, theCampaign } from '../at-the-door.ts';

export function indexInputRoutes(means: Means, releases: Releases) {
  const provenances = openProvenances(means);
  /** Beside what is told now. A blurred figure is not of any data that could be named, so none are read for it. */
  const toldWithOrigin = async (campaign: Campaign) => {
    const { data = null, ...before } = await originOf(campaign);
    const { standing, summary } = told(await releases(campaign));
    // a response came in between, or the last moment passed: the digest must be of what was counted
    const isSame = standing === 'live' || total(summary.field()) === data?.responses;
    const provenance = isSame ? { ...before, data } : await provenances.withData(campaign);
    return { standing, summary, provenance };
  };
  const originOf = async (
    campaign: Campaign,
  ): Promise<CampaignProvenance & Partial<Pick<DataProvenance, 'data'>>> =>
    standingAt(campaign, means.now()) === 'final'
      ? provenances.withData(campaign)
      : provenances.withoutData(campaign);

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
