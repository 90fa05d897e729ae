import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { type Env, may } from '#server/auth/guards.ts';
import { extendCampaign } from '#server/fieldwork/campaigns/amend-campaign.ts';
import { closeCampaign } from '#server/fieldwork/campaigns/close-campaign.ts';
import { openCampaign } from '#server/fieldwork/campaigns/open-campaign.ts';
import { startTrial } from '#server/fieldwork/campaigns/start-trial.ts';
import type { Means } from '#server/means.ts';
import { Problem } from '#server/problem.ts';
import { Day } from '#surveys/campaigns/campaign.ts';
import { tidyText } from '#surveys/vietnamese.ts';
import { campaignInPath } from './at-the-door.ts';
import { seen } from './preparations.ts';

const Reason = z.pipe(
  z.pipe(z.string(), z.transform(tidyText)),
  z.string().check(z.minLength(1), z.maxLength(500)),
);
const refuse = (read: { success: boolean }) => {
  if (!read.success) throw new Problem('invalid_form');
};
const extension = zValidator(
  'json',
  z.object({ revision: z.int(), lastDay: Day, lateDay: Day, reason: Reason }),
  refuse,
);
const closing = zValidator(
  'json',
  z.object({ revision: z.int(), reason: Reason, lateDay: z.optional(Day) }),
  refuse,
);

/** What turns a draft into a campaign or a trial run, and what ends or lengthens one. */
export function campaignActRoutes(means: Means) {
  return new Hono<Env>()
    .post('/api/preparations/:campaign/trial', may('campaigns.prepare'), campaignInPath, seen, async (c) => {
      const { campaign } = c.req.valid('param');
      const id = await startTrial(means, c.get('account'), campaign, c.req.valid('json').revision);
      return c.json({ id }, 201);
    })
    .post(
      '/api/preparations/:campaign/opening',
      may('campaigns.prepare'),
      campaignInPath,
      seen,
      async (c) => {
        const { campaign } = c.req.valid('param');
        await openCampaign(means, c.get('account'), campaign, c.req.valid('json').revision);
        return c.json({ id: campaign }, 201);
      },
    )
    .post(
      '/api/preparations/:campaign/extension',
      may('campaigns.prepare'),
      campaignInPath,
      extension,
      async (c) => {
        const { revision, ...wanted } = c.req.valid('json');
        await extendCampaign(means, c.get('account'), c.req.valid('param').campaign, revision, wanted);
        return c.json({ lastDay: wanted.lastDay });
      },
    )
    .post(
      '/api/preparations/:campaign/closing',
      may('campaigns.prepare'),
      campaignInPath,
      closing,
      async (c) => {
        const { revision, ...wanted } = c.req.valid('json');
        await closeCampaign(means, c.get('account'), c.req.valid('param').campaign, revision, wanted);
        return c.json({ closed: true });
      },
    );
}
