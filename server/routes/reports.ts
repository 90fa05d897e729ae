import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { type Env, may } from '#server/auth/guards.ts';
import { mayRole } from '#server/auth/permissions.ts';
import { recordReport } from '#server/fieldwork/acts/record-report.ts';
import type { Means } from '#server/means.ts';
import { Problem } from '#server/problem.ts';
import { openProvenances } from '#server/provenance/provenances.ts';
import { reportFileName } from '#server/reports/file-name.ts';
import { reportNames, reports } from '#server/reports/index.ts';
import { readMaterial } from '#server/reports/material.ts';
import { signerNames } from '#server/reports/signers.ts';
import { isCommittee, placeOf } from '#server/reports/unit.ts';
import type { Releases } from '#server/results/release/release.ts';
import { finalDayOf, standingAt } from '#surveys/campaigns/standing.ts';
import { vietnamDay } from '#surveys/campaigns/window.ts';
import { CampaignId } from '#surveys/ids.ts';
import { tidyText } from '#surveys/vietnamese.ts';
import { campaignInPath, theCampaign } from './clerk/at-the-door.ts';

const reportInPath = zValidator(
  'param',
  z.object({ campaign: CampaignId, report: z.enum(reportNames) }),
  (read) => {
    if (!read.success) throw new Problem('not_found');
  },
);

const choices = zValidator(
  'query',
  z.object({
    place: z.pipe(z._default(z.string().check(z.maxLength(80)), ''), z.transform(tidyText)),
    signer: z._default(z.enum(signerNames), 'chair'),
    comments: z.optional(z.literal('yes')),
    lang: z.optional(z.string()),
  }),
  (read) => {
    if (!read.success) throw new Problem('invalid_form');
  },
);

/** The documents of a campaign, and how it stands with them. A file is made whole before it is sent. */
export function reportRoutes(means: Means, releases: Releases) {
  const provenances = openProvenances(means);
  return new Hono<Env>()
    .get('/api/campaigns/:campaign/reports', may('results.read'), campaignInPath, async (c) => {
      const campaign = await theCampaign(means, c.req.valid('param').campaign);
      const criteriaSet = means.criteriaSets.find(campaign.criteriaSet);
      return c.json({
        standing: standingAt(campaign, means.now()),
        isTrial: campaign.isTrial,
        finalDay: finalDayOf(campaign),
        place: placeOf(campaign),
        isCommittee: isCommittee(campaign.unit.vi),
        hasUpperUnits: (campaign.upperUnits ?? []).length > 0,
        hasBasis: (campaign.legalBasis ?? []).length > 0,
        mayHaveComments: mayRole(c.get('account').role, 'comments.read'),
        reports: reportNames.map((name) => ({
          name,
          extension: reports[name].extension,
          fits: reports[name].fits({ campaign, criteriaSet }),
        })),
      });
    })
    .get(
      '/api/campaigns/:campaign/reports/:report',
      may('results.read'),
      reportInPath,
      choices,
      async (c) => {
        const { campaign: id, report: name } = c.req.valid('param');
        const { place, signer, comments } = c.req.valid('query');
        const account = c.get('account');
        const withComments = comments === 'yes' && name === 'official';
        if (withComments && !mayRole(account.role, 'comments.read')) throw new Problem('not_permitted');
        const campaign = await theCampaign(means, id);
        const report = reports[name];
        if (!report.fits({ campaign, criteriaSet: means.criteriaSets.find(campaign.criteriaSet) }))
          throw new Problem('no_criteria_set');
        const material = await readMaterial({ means, releases, provenances }, campaign);
        const file = await report.write(material, { place, signer, withComments });
        await recordReport(means, account, campaign.id, { report: name, withComments });
        const fileName = reportFileName(report, campaign, vietnamDay(means.now()));
        return c.body(new Uint8Array(file), 200, {
          'Content-Type': report.contentType,
          'Content-Disposition': `attachment; filename="${fileName}"`,
        });
      },
    );
}
