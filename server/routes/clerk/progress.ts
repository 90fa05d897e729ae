import { Hono } from 'hono';
import { listContactCounts } from '#db/queries/contact-counts.ts';
import { listDevices } from '#db/queries/devices.ts';
import { listBatches } from '#db/queries/paper/paper-batches.ts';
import { type Env, may } from '#server/auth/guards.ts';
import { paperTable } from '#server/fieldwork/paper/paper-table.ts';
import type { Means } from '#server/means.ts';
import { approachedIn } from '#server/results/fieldwork/approached.ts';
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
      const contacts = await listContactCounts(means.database.db, campaign.id);
      const devices = await listDevices(means.database.db, campaign.id);
      const batches = await listBatches(means.database.db, campaign.id);
      return c.json({
        ...progressOf(campaign, summary.field()),
        approached: approachedIn(campaign, summary.field(), contacts, { isCounted: devices.length > 0 }),
        paper: paperTable(
          campaign,
          batches.map(({ batch }) => batch),
        ),
      });
    },
  );
}
