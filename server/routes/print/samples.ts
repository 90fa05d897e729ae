import { Hono } from 'hono';
import { renderSampleSheet } from '#client/print/render.tsx';
import { type Env, may } from '../../auth/guards.ts';
import { languageOf } from '../../language.ts';
import type { Means } from '../../means.ts';
import { campaignInPath } from '../clerk/at-the-door.ts';
import { preparationView } from '../clerk/preparation-view.ts';

/** Samples and quotas on paper, of a draft too: it is signed before the campaign is opened. */
export function sampleSheetRoutes({ assets, database, now }: Means) {
  return new Hono<Env>().get(
    '/print/campaigns/:campaign/sample',
    may('campaigns.read'),
    campaignInPath,
    async (c) => {
      const { draft, fielded } = await preparationView(
        database.db,
        c.req.valid('param').campaign,
        now(),
        false,
      );
      return c.html(
        renderSampleSheet({
          language: languageOf(c),
          stylesheet: assets.css('sample-style'),
          campaign: draft,
          isDraft: fielded === null,
          isTrial: fielded?.isTrial ?? false,
        }),
      );
    },
  );
}
