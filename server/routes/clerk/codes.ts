import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { listCodeBatches } from '#db/queries/admission/code-batches.ts';
import { listCounterScreens } from '#db/queries/admission/counter-screens.ts';
import { listLinks } from '#db/queries/links.ts';
import { type Env, may } from '#server/auth/guards.ts';
import {
  offerCounterScreen,
  revokeCounterScreen,
  screenOfferMinutes,
} from '#server/fieldwork/codes/counter-screens.ts';
import { fewestCards, mostCards } from '#server/fieldwork/codes/print-codes.ts';
import { revokeCodes } from '#server/fieldwork/codes/revoke-codes.ts';
import type { Means } from '#server/means.ts';
import { Problem } from '#server/problem.ts';
import { publicOrigin, reachOf } from '#server/public-url.ts';
import { admissionAt } from '#surveys/campaigns/admission.ts';
import { shownCardCounts } from '#surveys/campaigns/card-counts.ts';
import { readLinkCode } from '#surveys/campaigns/link-code.ts';
import { CampaignId, CodeBatchId, CounterScreenId } from '#surveys/ids.ts';
import { tidyText } from '#surveys/vietnamese.ts';
import { campaignInPath, theCampaign } from './at-the-door.ts';

const sentence = z.pipe(
  z.pipe(z.string(), z.transform(tidyText)),
  z.string().check(z.minLength(1), z.maxLength(300)),
);
const shortName = z.pipe(
  z.pipe(z.string(), z.transform(tidyText)),
  z.string().check(z.minLength(1), z.maxLength(60)),
);

const batchInPath = zValidator('param', z.object({ campaign: CampaignId, batch: CodeBatchId }), (read) => {
  if (!read.success) throw new Problem('not_found');
});
const screenInPath = zValidator(
  'param',
  z.object({ campaign: CampaignId, screen: CounterScreenId }),
  (read) => {
    if (!read.success) throw new Problem('not_found');
  },
);
const withReason = zValidator('json', z.object({ reason: sentence }), (read) => {
  if (!read.success) throw new Problem('invalid_form');
});
const newScreen = zValidator('json', z.object({ name: shortName, link: z.string() }), (read) => {
  if (!read.success) throw new Problem('invalid_form');
});

/** Cards with access codes and the screens at the counter, as counts and names; a code is never told again. */
export function codeRoutes(means: Means) {
  const { config, database } = means;
  return new Hono<Env>()
    .get('/api/campaigns/:campaign/codes', may('codes.manage'), campaignInPath, async (c) => {
      const campaign = await theCampaign(means, c.req.valid('param').campaign);
      const links = await listLinks(database.db, campaign.id);
      const places = campaign.groups.flatMap((group) =>
        campaign.points.flatMap((point) => {
          const link = links.find((one) => one.group === group.code && one.point === point.id);
          const admission = admissionAt(group, point);
          return link ? [{ link: link.code, group: group.name, point: point.name, admission }] : [];
        }),
      );
      const batches = await listCodeBatches(database.db, campaign.id);
      const screens = await listCounterScreens(database.db, campaign.id);
      return c.json({
        places,
        fewestCards,
        mostCards,
        batches: batches.map(({ id, link, number, ...counts }) => ({
          id,
          link,
          number,
          counts: shownCardCounts(counts),
        })),
        screens: screens.map(({ id, name, link, state }) => ({ id, name, link, state })),
      });
    })
    .post(
      '/api/campaigns/:campaign/code-batches/:batch/revocation',
      may('codes.manage'),
      batchInPath,
      withReason,
      async (c) => {
        const { campaign, batch } = c.req.valid('param');
        await revokeCodes(means, c.get('account'), { campaign, batch, ...c.req.valid('json') });
        return c.json({ isRevoked: true });
      },
    )
    .post(
      '/api/campaigns/:campaign/counter-screens',
      may('codes.manage'),
      campaignInPath,
      newScreen,
      async (c) => {
        const { campaign } = c.req.valid('param');
        const { name, link } = c.req.valid('json');
        const read = readLinkCode(link);
        if (!read.ok) throw new Problem('invalid_form');
        const token = await offerCounterScreen(means, c.get('account'), { campaign, name, link: read.code });
        const origin = publicOrigin(config, c);
        return c.json(
          { address: `${origin}/counter#${token}`, minutes: screenOfferMinutes, reach: reachOf(origin) },
          201,
        );
      },
    )
    .post(
      '/api/campaigns/:campaign/counter-screens/:screen/revocation',
      may('codes.manage'),
      screenInPath,
      async (c) => {
        const { campaign, screen } = c.req.valid('param');
        await revokeCounterScreen(means, c.get('account'), campaign, screen);
        return c.json({ isRevoked: true });
      },
    );
}
