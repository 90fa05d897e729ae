import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { renderCodeCards } from '#client/print/render.tsx';
import { readLinkCode } from '#surveys/campaigns/link-code.ts';
import { CampaignId, CodeBatchId } from '#surveys/ids.ts';
import { type Env, may } from '../../auth/guards.ts';
import { fewestCards, mostCards, printCodes } from '../../fieldwork/codes/print-codes.ts';
import { languageOf } from '../../language.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';
import { publicOrigin, reachOf } from '../../public-url.ts';
import { smallForm } from '../small-form.ts';

const campaignInPath = zValidator('param', z.object({ campaign: CampaignId }), (read) => {
  if (!read.success) throw new Problem('not_found');
});

const codeOrder = zValidator(
  'form',
  z.object({
    batch: CodeBatchId,
    link: z.string(),
    count: z.coerce.number().check(z.int(), z.minimum(fewestCards), z.maximum(mostCards)),
  }),
  (read) => {
    if (!read.success) throw new Problem('invalid_form');
  },
);

/**
 * Draws a batch and answers with its cards, the only time anybody sees the codes. The page loaded again makes no
 * second batch: it says that this one was printed.
 */
export function codeCardRoutes(means: Means) {
  const { assets, config } = means;
  return new Hono<Env>().post(
    '/print/campaigns/:campaign/code-cards',
    may('codes.manage'),
    smallForm,
    campaignInPath,
    codeOrder,
    async (c) => {
      const { batch: id, link: typed, count } = c.req.valid('form');
      const link = readLinkCode(typed);
      if (!link.ok) throw new Problem('invalid_form');
      const order = { ...c.req.valid('param'), id, link: link.code, count };
      const printed = await printCodes(means, c.get('account'), order);
      const { campaign, group, point } = printed.fielded;
      const origin = publicOrigin(config, c);
      return c.html(
        renderCodeCards({
          language: languageOf(c),
          stylesheet: assets.css('print-style'),
          checkScript: assets.js('print-check'),
          origin,
          reach: reachOf(origin),
          campaign,
          group: group.name,
          point: point.name,
          link: link.code,
          number: printed.number,
          codes: printed.codes,
        }),
      );
    },
  );
}
