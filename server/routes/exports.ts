import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { findCampaign } from '#db/queries/campaigns.ts';
import { standingAt } from '#surveys/campaigns/standing.ts';
import { vietnamDay } from '#surveys/campaigns/window.ts';
import { CampaignId, GroupCode } from '#surveys/ids.ts';
import { type Env, may } from '../auth/guards.ts';
import { exportedCampaign } from '../exports/exported-campaign.ts';
import { exportFileName } from '../exports/file-name.ts';
import { exportFormats, formatNames } from '../exports/index.ts';
import { tableNames } from '../exports/tables.ts';
import { recordExport } from '../fieldwork/acts/record-export.ts';
import type { Means } from '../means.ts';
import { Problem } from '../problem.ts';

const notFound = (read: { success: boolean }) => {
  if (!read.success) throw new Problem('not_found');
};
const path = zValidator('param', z.object({ campaign: CampaignId, format: z.enum(formatNames) }), notFound);
const choice = zValidator(
  'query',
  z.object({ group: z.optional(GroupCode), table: z._default(z.enum(tableNames), 'responses') }),
  notFound,
);

/** All responses of a campaign, or of one group, as a file. It is written while it is sent. */
export function exportRoutes(means: Means) {
  const { database, now } = means;
  return new Hono<Env>().get(
    '/api/campaigns/:campaign/export/:format',
    may('responses.export'),
    path,
    choice,
    async (c) => {
      const { campaign: id, format: name } = c.req.valid('param');
      const { group, table } = c.req.valid('query');
      const campaign = await findCampaign(database.db, id);
      if (!campaign) throw new Problem('not_found');
      if (group !== undefined && !campaign.groups.some(({ code }) => code === group))
        throw new Problem('not_found');
      const standing = standingAt(campaign, now());
      if (standing === 'sealed') throw new Problem('results_sealed');
      // of a trial it tells nobody's opinion that counts
      if (standing === 'live' && !campaign.isTrial) throw new Problem('waits_for_last_response');
      const format = exportFormats[name];
      const only = format.besides.length > 0 ? table : 'responses';
      const fileName = exportFileName(campaign, vietnamDay(now()), format.extension, { group, table: only });
      const exported = await exportedCampaign(means, campaign, group);
      await recordExport(means, c.get('account'), campaign.id, { format: name, table: only, group });
      c.header('Content-Type', format.contentType);
      c.header('Content-Disposition', `attachment; filename="${fileName}"`);
      return c.body(streamOf(format.write(exported, only)));
    },
  );
}

/** Read only as fast as it is taken; an error breaks the transfer off, so that nobody takes half a file for whole. */
function streamOf(bytes: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = bytes[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
