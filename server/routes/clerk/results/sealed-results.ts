import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { type Env, may } from '#server/auth/guards.ts';
import { unsealResults } from '#server/fieldwork/campaigns/unseal-results.ts';
import type { Means } from '#server/means.ts';
import { Problem } from '#server/problem.ts';
import { tidyText } from '#surveys/vietnamese.ts';
import { campaignInPath } from '../at-the-door.ts';

const why = zValidator(
  'json',
  z.object({
    reason: z.pipe(
      z.pipe(z.string(), z.transform(tidyText)),
      z.string().check(z.minLength(1), z.maxLength(500)),
    ),
  }),
  (read) => {
    if (!read.success) throw new Problem('invalid_form');
  },
);

export function sealedResultRoutes(means: Means) {
  return new Hono<Env>().post(
    '/api/campaigns/:campaign/unsealing',
    may('results.unseal'),
    campaignInPath,
    why,
    async (c) => {
      const { campaign } = c.req.valid('param');
      await unsealResults(means, c.get('account'), campaign, c.req.valid('json').reason);
      return c.json({ unsealed: true });
    },
  );
}
