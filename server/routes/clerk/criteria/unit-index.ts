import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { findAppraisal } from '#db/queries/appraisals.ts';
import { type Env, may } from '#server/auth/guards.ts';
import { mayRole } from '#server/auth/permissions.ts';
import { saveAppraisal } from '#server/fieldwork/criteria/save-appraisal.ts';
import type { Means } from '#server/means.ts';
import { Problem } from '#server/problem.ts';
import { unitTotals } from '#server/results/criteria/unit-totals.ts';
import type { Releases } from '#server/results/release/release.ts';
import { roughly } from '#server/results/release/roughly.ts';
import { AppraisalSheet, appraisedMaximum, emptySheet } from '#surveys/par-index/appraisal-sheet.ts';
import { roundHalfUp } from '#surveys/scoring/rounding.ts';
import { rules } from '#surveys/scoring/rules/index.ts';
import { campaignInPath, theCampaign } from '../at-the-door.ts';

const saved = zValidator('json', z.object({ revision: z.int(), sheet: AppraisalSheet }), (read) => {
  if (!read.success) throw new Problem('invalid_form');
});

/** The number of a campaign's unit: what was appraised, what the survey gave, and how they are joined. */
export function unitIndexRoutes(means: Means, releases: Releases) {
  const { db } = means.database;
  return new Hono<Env>()
    .get('/api/campaigns/:campaign/unit-index', may('results.read'), campaignInPath, async (c) => {
      const campaign = await theCampaign(means, c.req.valid('param').campaign);
      const set = means.criteriaSets.find(campaign.criteriaSet);
      if (!set) throw new Problem('no_criteria_set');
      const stored = await findAppraisal(db, campaign.id);
      const sheet = stored?.sheet ?? emptySheet;
      const release = await releases(campaign);
      const reckonedIn = (told: typeof release) => {
        if (told.standing === 'sealed') return null;
        const reckoned = unitTotals(campaign, told.summary, sheet);
        return told.standing === 'live' ? roughly(reckoned) : reckoned;
      };
      const totals = set.totals ?? [{ code: 'TOTAL' as const }];
      return c.json({
        standing: release.standing,
        mayWrite: mayRole(c.get('account').role, 'criteria.write'),
        ...{ sheet, revision: stored?.revision ?? 0 },
        savedBy: stored?.savedBy ?? '',
        savedOn: stored?.savedOn ?? '',
        criteriaSet: { id: set.id, name: set.name, label: set.label, maximum: set.maximum },
        fields: set.fields.map((field) => ({
          ...{ code: field.code, name: field.name, maximum: field.maximum },
          appraisedMaximum: roundHalfUp(appraisedMaximum(field)),
          criteria: field.criteria.map(({ code, name, maximum }) => ({ code, name, maximum })),
        })),
        takesBonus: totals.some(({ code }) => code === 'BONUS'),
        rules: Object.values(rules)
          .filter(({ stage }) => stage === 'total')
          .map(({ code, formula, source }) => ({ code, formula, source })),
        reckoned: reckonedIn(release),
      });
    })
    .put('/api/campaigns/:campaign/unit-index', may('criteria.write'), campaignInPath, saved, async (c) => {
      const campaign = await theCampaign(means, c.req.valid('param').campaign);
      const { revision, sheet } = c.req.valid('json');
      const next = await saveAppraisal(means, c.get('account'), campaign, { sheet, seen: revision });
      return c.json({ revision: next });
    });
}
