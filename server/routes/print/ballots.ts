import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { renderPaperBallot } from '#client/print/render.tsx';
import { findCampaign } from '#db/queries/campaigns.ts';
import { findBatch } from '#db/queries/paper/paper-batches.ts';
import { findQuestionnaire } from '#db/queries/questionnaires.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { BatchId, CampaignId } from '#surveys/ids.ts';
import type { Batch } from '#surveys/paper/batch.ts';
import { type Env, may } from '../../auth/guards.ts';
import { languageOf } from '../../language.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';

const campaignInPath = zValidator('param', z.object({ campaign: CampaignId }), (read) => {
  if (!read.success) throw new Problem('not_found');
});

/**
 * The paper ballot of `?group=`, by default of the campaign's first; with `?batch=` every ballot of that batch, in the
 * version that it was opened with.
 */
export function paperBallotRoutes({ assets, database }: Pick<Means, 'assets' | 'database'>) {
  /** @throws Problem not_found, also where the batch is another campaign's. */
  async function batchCalled(campaign: Campaign, asked: string | undefined): Promise<Batch | undefined> {
    if (asked === undefined) return undefined;
    const id = BatchId.safeParse(asked);
    const found = id.success ? await findBatch(database.db, id.data) : undefined;
    if (found?.batch.campaign !== campaign.id) throw new Problem('not_found');
    return found.batch;
  }

  return new Hono<Env>().get(
    '/print/campaigns/:campaign/ballots',
    may('links.print'),
    campaignInPath,
    async (c) => {
      const campaign = await findCampaign(database.db, c.req.valid('param').campaign);
      if (!campaign) throw new Problem('not_found');
      const batch = await batchCalled(campaign, c.req.query('batch'));
      const chosen = batch?.group ?? c.req.query('group') ?? campaign.groups[0]?.code ?? '';
      const group = campaign.groups.find(({ code }) => code === chosen);
      const questionnaire =
        group && (await findQuestionnaire(database.db, batch?.questionnaire ?? group.questionnaire));
      return c.html(
        renderPaperBallot({
          language: languageOf(c),
          stylesheet: assets.css('ballot-style'),
          campaign,
          ballot: questionnaire && { questionnaire, targets: campaign.targets },
          groups: campaign.groups.map(({ code, name }) => ({ value: code, name })),
          chosen: { group: chosen },
          batch: batch && printedBatch(campaign, batch),
        }),
      );
    },
  );
}

function printedBatch({ groups, points }: Campaign, { number, printed, group, point }: Batch) {
  return {
    number,
    printed,
    group: groups.find(({ code }) => code === group)?.name ?? { vi: group, en: group },
    point: points.find(({ id }) => id === point)?.name ?? { vi: point, en: point },
  };
}
