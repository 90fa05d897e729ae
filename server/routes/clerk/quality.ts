import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { listExclusions } from '#db/queries/exclusions.ts';
import { type Env, may } from '#server/auth/guards.ts';
import { mayRole } from '#server/auth/permissions.ts';
import {
  type Evidence,
  excludeResponses,
  judgeExclusion,
  mayExcludeAt,
} from '#server/fieldwork/exclusions/exclude-responses.ts';
import { readmitResponses } from '#server/fieldwork/exclusions/readmit-responses.ts';
import { languageOf } from '#server/language.ts';
import type { Means } from '#server/means.ts';
import { Problem } from '#server/problem.ts';
import { burstsIn } from '#server/results/quality/bursts.ts';
import { flagReport } from '#server/results/quality/flag-report.ts';
import { openFlags } from '#server/results/quality/flagged.ts';
import { tellAlike } from '#server/results/quality/tell-alike.ts';
import type { Summaries } from '#server/results/summaries.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { finalDayOf, standingAt } from '#surveys/campaigns/standing.ts';
import { vietnamDay } from '#surveys/campaigns/window.ts';
import { CampaignId, ExclusionId } from '#surveys/ids.ts';
import { Choice } from '#surveys/responses/exclusions/exclusion.ts';
import { bandOf } from '#surveys/responses/flags/told-counts.ts';
import { campaignInPath, theCampaign } from './at-the-door.ts';
import { jsonForm, line } from './json-form.ts';

const reason = line({ shortest: 10, longest: 500 });
const exclusionInPath = zValidator(
  'param',
  z.object({ campaign: CampaignId, exclusion: ExclusionId }),
  (read) => {
    if (!read.success) throw new Problem('not_found');
  },
);

/**
 * Quality flags and what is left out because of them. Bursts are numbers of ballots and are told at any time; what is
 * made of answers or of their pace waits until nothing more can come in.
 */
export function qualityRoutes(means: Means, summaries: Summaries) {
  const { db } = means.database;
  const flagsOf = openFlags(db);
  const burstsOf = async (campaign: Campaign) =>
    burstsIn(campaign, (await summaries(campaign)).field(), vietnamDay(means.now()));

  /** @throws Problem exclusion_waits */
  const evidenceOf = async (campaign: Campaign): Promise<Evidence> => {
    if (!mayExcludeAt(campaign, means.now())) throw new Problem('exclusion_waits');
    const summary = await summaries(campaign);
    const { responses } = await flagsOf(campaign, summary);
    return {
      responses,
      bursts: await burstsOf(campaign),
      tellAlike: (trx, group, parts) => tellAlike(trx, campaign, summary, group, parts),
    };
  };

  return new Hono<Env>()
    .get('/api/campaigns/:campaign/quality', may('results.read'), campaignInPath, async (c) => {
      const campaign = await theCampaign(means, c.req.valid('param').campaign);
      const summary = await summaries(campaign);
      const isFinal = mayExcludeAt(campaign, means.now());
      return c.json({
        standing: standingAt(campaign, means.now()),
        finalDay: finalDayOf(campaign),
        mayExclude: isFinal && mayRole(c.get('account').role, 'responses.exclude'),
        groups: campaign.groups.map(({ code, name }) => ({ code, name })),
        points: campaign.points.map(({ id, name }) => ({ id, name })),
        bursts: await burstsOf(campaign),
        flags: isFinal ? flagReport(campaign, summary, await flagsOf(campaign, summary)) : null,
        exclusions: await listExclusions(db, campaign.id),
      });
    })
    .post(
      '/api/campaigns/:campaign/quality/preview',
      may('responses.exclude'),
      campaignInPath,
      jsonForm(Choice),
      async (c) => {
        const campaign = await theCampaign(means, c.req.valid('param').campaign);
        const evidence = await evidenceOf(campaign);
        const choice = c.req.valid('json');
        const { chosen, refusal } = await judgeExclusion(db, campaign, evidence, choice);
        const n = evidence.responses.filter(({ group }) => group === choice.group).length;
        // in bands of five: exact numbers of many parts could be subtracted from one another
        const told = refusal === undefined ? bandOf({ n, flagged: chosen.length }) : null;
        return c.json({
          told,
          refusal: refusal ? new Problem(`exclusion_${refusal}`).sentence(languageOf(c)) : null,
        });
      },
    )
    .post(
      '/api/campaigns/:campaign/quality/exclusions',
      may('responses.exclude'),
      campaignInPath,
      jsonForm(z.object({ choice: Choice, reason })),
      async (c) => {
        const campaign = await theCampaign(means, c.req.valid('param').campaign);
        const evidence = await evidenceOf(campaign);
        const made = await excludeResponses(means, c.get('account'), campaign, evidence, c.req.valid('json'));
        return c.json({ id: made.id, n: made.n }, 201);
      },
    )
    .post(
      '/api/campaigns/:campaign/quality/exclusions/:exclusion/readmission',
      may('responses.exclude'),
      exclusionInPath,
      jsonForm(z.object({ reason })),
      async (c) => {
        const { campaign, exclusion } = c.req.valid('param');
        await readmitResponses(means, c.get('account'), campaign, exclusion, c.req.valid('json').reason);
        return c.json({ readmitted: true });
      },
    );
}
