import { zValidator } from '@hono/zod-validator';
import * as z from 'zod/mini';
import { Problem } from '#server/problem.ts';
import { BatchId, CampaignId } from '#surveys/ids.ts';

const orNotFound = (read: { success: boolean }) => {
  if (!read.success) throw new Problem('not_found');
};
const orInvalid = (read: { success: boolean }) => {
  if (!read.success) throw new Problem('invalid_form');
};

/** An address that cannot exist is a page that is not there. */
export const campaignInPath = zValidator('param', z.object({ campaign: CampaignId }), orNotFound);
export const batchInPath = zValidator('param', z.object({ batch: BatchId }), orNotFound);
export const ballotInPath = zValidator(
  'param',
  z.object({ batch: BatchId, serial: z.pipe(z.string().check(z.regex(/^\d{1,3}$/)), z.transform(Number)) }),
  orNotFound,
);

/** The body of a request that changes something. */
export function body<T extends z.ZodMiniType>(schema: T) {
  return zValidator('json', schema, orInvalid);
}
