import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { renderPaperBallot } from '#client/print/render.tsx';
import { findCampaign } from '#db/queries/campaigns.ts';
import { findQuestionnaire } from '#db/queries/questionnaires.ts';
import { CampaignId } from '#surveys/ids.ts';
import { type Env, may } from '../../auth/guards.ts';
import { languageOf } from '../../language.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';

const campaignInPath = zValidator('param', z.object({ campaign: CampaignId }), (read) => {
  if (!read.success) throw new Problem('not_found');
});

/** The paper ballot of `?group=`, by default of the campaign's first. */
export function paperBallotRoutes({ assets, database }: Pick<Means, 'assets' | 'database'>) {
  return new Hono<Env>().get(
    '/print/campaigns/:campaign/ballots',
    may('links.print'),
    campaignInPath,
    async (c) => {
      const campaign = await findCampaign(database.db, c.req.valid('param').campaign);
      if (!campaign) throw new Problem('not_found');
      const chosen = c.req.query('group') ?? campaign.groups[0]?.code ?? '';
      const group = campaign.groups.find(({ code }) => code === chosen);
      const questionnaire = group && (await findQuestionnaire(database.db, group.questionnaire));
      return c.html(
        renderPaperBallot({
          language: languageOf(c),
          stylesheet: assets.css('ballot-style'),
          campaign,
          ballot: questionnaire && { questionnaire, targets: campaign.targets },
          groups: campaign.groups.map(({ code, name }) => ({ value: code, name })),
          chosen: { group: chosen },
        }),
      );
    },
  );
}
