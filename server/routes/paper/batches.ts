import { Hono } from 'hono';
import * as z from 'zod/mini';
import { findCampaign, listCampaigns } from '#db/queries/campaigns.ts';
import { listBatches } from '#db/queries/paper/paper-batches.ts';
import { type Env, may } from '#server/auth/guards.ts';
import { acceptBatch } from '#server/fieldwork/paper/accept-batch.ts';
import { isClerk, theBatch } from '#server/fieldwork/paper/batch-at-hand.ts';
import { openBatch } from '#server/fieldwork/paper/open-batch.ts';
import { paperTable } from '#server/fieldwork/paper/paper-table.ts';
import { recordHeap } from '#server/fieldwork/paper/record-heap.ts';
import { rejectBatch } from '#server/fieldwork/paper/reject-batch.ts';
import type { Means } from '#server/means.ts';
import { Problem } from '#server/problem.ts';
import { windowAt } from '#surveys/campaigns/window.ts';
import { type CampaignId, CollectionPointId, GroupCode } from '#surveys/ids.ts';
import { largestBatch, usualReEntryPercent } from '#surveys/paper/batch.ts';
import { tidyText } from '#surveys/vietnamese.ts';
import { batchInPath, body, campaignInPath } from './at-the-door.ts';
import { batchView, clerksView } from './views.ts';

const Count = z.int().check(z.nonnegative(), z.maximum(largestBatch));
const Line = (longest: number) =>
  z.pipe(
    z.string().check(z.maxLength(longest)),
    z.transform((text) => tidyText(text).replaceAll('\n', ' ')),
  );
const Seen = z.int();

const NewBatch = z.object({
  group: GroupCode,
  point: CollectionPointId,
  printed: z.int().check(z.positive(), z.maximum(largestBatch)),
  reEntryPercent: z._default(z.int().check(z.positive(), z.maximum(100)), usualReEntryPercent),
});
/** Somebody has had the paper in hand. */
const Name = Line(80).check(z.minLength(1));
const HeapRecord = z.object({
  revision: Seen,
  handedOut: Count,
  handedOutBy: Name,
  returned: z.optional(Count),
  collectedBy: z.optional(Name),
});
const Rejection = z.object({ revision: Seen, reason: Line(500).check(z.minLength(1)) });

/** Heaps of paper: what there is, who has them, what became of them. */
export function batchRoutes(means: Means) {
  const { db } = means.database;

  /** @throws Problem not_found */
  async function theCampaign(id: CampaignId) {
    const campaign = await findCampaign(db, id);
    if (!campaign) throw new Problem('not_found');
    return campaign;
  }

  return new Hono<Env>()
    .get('/api/paper/desk', may('paper.key'), async (c) => {
      const account = c.get('account');
      const campaigns = await listCampaigns(db);
      return c.json({
        account: { displayName: account.displayName, role: account.role, isClerk: isClerk(account) },
        usualReEntryPercent,
        largestBatch,
        campaigns: campaigns.map((campaign) => ({
          id: campaign.id,
          title: campaign.title,
          isTrial: campaign.isTrial,
          window: windowAt(campaign, means.now()),
          groups: campaign.groups.map(({ code, name }) => ({ code, name })),
          points: campaign.points.map(({ id, name }) => ({ id, name })),
        })),
      });
    })
    .get('/api/paper/campaigns/:campaign/batches', may('paper.key'), campaignInPath, async (c) => {
      const campaign = await theCampaign(c.req.valid('param').campaign);
      const official = c.get('account');
      const stored = await listBatches(db, campaign.id);
      const all = stored.map(({ batch }) => batch);
      const views = await Promise.all(stored.map((one) => batchView(db, campaign, one, official)));
      return c.json({
        // what is not theirs to key is none of an interviewer's business
        batches: views.filter(({ mayKey }) => mayKey || isClerk(official)),
        groups: (isClerk(official) && paperTable(campaign, all)?.rows) || [],
      });
    })
    .post(
      '/api/paper/campaigns/:campaign/batches',
      may('paper.manage'),
      campaignInPath,
      body(NewBatch),
      async (c) => {
        const campaign = await theCampaign(c.req.valid('param').campaign);
        const { id, number } = await openBatch(means, c.get('account'), campaign, c.req.valid('json'));
        return c.json({ id, number }, 201);
      },
    )
    .get('/api/paper/batches/:batch', may('paper.key'), batchInPath, async (c) => {
      const official = c.get('account');
      const stored = await theBatch(db, c.req.valid('param').batch);
      const campaign = await theCampaign(stored.batch.campaign);
      const view = await batchView(db, campaign, stored, official);
      if (!view.mayKey && !isClerk(official)) throw new Problem('not_your_batch');
      return c.json({
        ...view,
        campaign: campaign.id,
        isTrial: campaign.isTrial,
        clerk: isClerk(official) ? await clerksView(db, stored) : undefined,
      });
    })
    .put('/api/paper/batches/:batch/heap', may('paper.manage'), batchInPath, body(HeapRecord), async (c) => {
      const { revision, ...heap } = c.req.valid('json');
      await recordHeap(means, c.req.valid('param').batch, c.get('account'), revision, heap);
      return c.json({ recorded: true });
    })
    .post(
      '/api/paper/batches/:batch/acceptance',
      may('paper.manage'),
      batchInPath,
      body(z.object({ revision: Seen })),
      async (c) => {
        const { batch } = c.req.valid('param');
        return c.json(await acceptBatch(means, batch, c.get('account'), c.req.valid('json').revision));
      },
    )
    .post(
      '/api/paper/batches/:batch/rejection',
      may('paper.manage'),
      batchInPath,
      body(Rejection),
      async (c) => {
        const { revision, reason } = c.req.valid('json');
        await rejectBatch(means, c.req.valid('param').batch, c.get('account'), { seen: revision, reason });
        return c.json({ rejected: true });
      },
    );
}
