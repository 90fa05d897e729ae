import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { type Poster, renderPosters } from '#client/print/render.tsx';
import { findCampaign } from '#db/queries/campaigns.ts';
import { type Link, listLinks } from '#db/queries/links.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { CampaignId } from '#surveys/ids.ts';
import { type Env, may } from '../../auth/guards.ts';
import { languageOf } from '../../language.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';
import { publicOrigin, reachOf } from '../../public-url.ts';

const campaignInPath = zValidator('param', z.object({ campaign: CampaignId }), (read) => {
  if (!read.success) throw new Problem('not_found');
});

/** A sheet per link, in the order of the campaign; `?group=` and `?point=` choose some. */
export function posterRoutes({ assets, config, database }: Means) {
  return new Hono<Env>().get(
    '/print/campaigns/:campaign/posters',
    may('links.print'),
    campaignInPath,
    async (c) => {
      const campaign = await findCampaign(database.db, c.req.valid('param').campaign);
      if (!campaign) throw new Problem('not_found');
      const chosen = { group: c.req.query('group') ?? '', point: c.req.query('point') ?? '' };
      const origin = publicOrigin(config, c);
      return c.html(
        renderPosters({
          language: languageOf(c),
          stylesheet: assets.css('print-style'),
          origin,
          reach: reachOf(origin),
          campaign,
          posters: postersOf(campaign, await listLinks(database.db, campaign.id), chosen),
          groups: campaign.groups.map(({ code, name }) => ({ value: code, name })),
          points: campaign.points.map(({ id, name }) => ({ value: id, name })),
          chosen,
        }),
      );
    },
  );
}

function postersOf(
  { groups, points }: Campaign,
  links: readonly Link[],
  chosen: { group: string; point: string },
): Poster[] {
  const isChosen = (value: string, choice: string) => choice === '' || choice === value;
  return groups
    .filter(({ code }) => isChosen(code, chosen.group))
    .flatMap((group) =>
      points
        .filter(({ id }) => isChosen(id, chosen.point))
        .flatMap((point) => {
          const link = links.find((one) => one.group === group.code && one.point === point.id);
          return link ? [{ code: link.code, group: group.name, point: point.name }] : [];
        }),
    );
}
