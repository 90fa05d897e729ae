import { zValidator } from '@hono/zod-validator';
import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { findDraft } from '#db/queries/campaign-drafts.ts';
import { type Env, may } from '#server/auth/guards.ts';
import { mayRole } from '#server/auth/permissions.ts';
import { amendCampaign } from '#server/fieldwork/campaigns/amend-campaign.ts';
import { surroundingsOf } from '#server/fieldwork/campaigns/draft-at-hand.ts';
import { makeDraft } from '#server/fieldwork/campaigns/make-draft.ts';
import { dropDraft, saveDraft } from '#server/fieldwork/campaigns/save-draft.ts';
import type { Means } from '#server/means.ts';
import { Problem } from '#server/problem.ts';
import { CampaignDraft } from '#surveys/campaigns/preparation/draft.ts';
import { readiness } from '#surveys/campaigns/readiness/readiness.ts';
import { CampaignId } from '#surveys/ids.ts';
import { campaignInPath } from './at-the-door.ts';
import { foundIn, preparationList, preparationView } from './preparation-view.ts';

const refuse = (read: { success: boolean }) => {
  if (!read.success) throw new Problem('invalid_form');
};
const newDraft = zValidator('json', z.object({ id: CampaignId, from: z.optional(CampaignId) }), refuse);
const saved = zValidator('json', z.object({ revision: z.int(), draft: CampaignDraft }), refuse);
export const seen = zValidator('json', z.object({ revision: z.int() }), refuse);

const mayPrepare = (c: Context<Env>) => mayRole(c.get('account').role, 'campaigns.prepare');

/** Campaigns as they are prepared, and corrected after opening: both under one address each. */
export function preparationRoutes(means: Means) {
  const { now } = means;
  const { db } = means.database;
  return new Hono<Env>()
    .get('/api/preparations', may('campaigns.read'), async (c) =>
      c.json(await preparationList(db, now(), mayPrepare(c))),
    )
    .post('/api/preparations', may('campaigns.prepare'), newDraft, async (c) => {
      const wanted = c.req.valid('json');
      await makeDraft(means, c.get('account'), wanted);
      return c.json({ id: wanted.id }, 201);
    })
    .get('/api/preparations/:campaign', may('campaigns.read'), campaignInPath, async (c) => {
      return c.json(await preparationView(db, c.req.valid('param').campaign, now(), mayPrepare(c)));
    })
    .put('/api/preparations/:campaign', may('campaigns.prepare'), campaignInPath, saved, async (c) => {
      const { revision, draft } = c.req.valid('json');
      if (draft.id !== c.req.valid('param').campaign) throw new Problem('invalid_form');
      const official = c.get('account');
      if (await findDraft(db, draft.id)) {
        const next = await saveDraft(means, official, draft, revision);
        const findings = readiness(draft, await surroundingsOf(db, draft.id, now()));
        return c.json({ revision: next, findings: foundIn(findings) });
      }
      return c.json({
        revision: await amendCampaign(means, official, draft, revision),
        findings: foundIn([]),
      });
    })
    .delete('/api/preparations/:campaign', may('campaigns.prepare'), campaignInPath, seen, async (c) => {
      await dropDraft(means, c.get('account'), c.req.valid('param').campaign, c.req.valid('json').revision);
      return c.json({ dropped: true });
    });
}
