import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { type Poster, printKinds, renderPosters } from '#client/print/render.tsx';
import { findCampaign } from '#db/queries/campaigns.ts';
import { type Link, listLinks } from '#db/queries/links.ts';
import { admissionAt } from '#surveys/campaigns/admission.ts';
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

/** A sheet per link, in the order of the campaign; `?group=` and `?point=` choose some, `?as=` says of which kind. */
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
      const links = await listLinks(database.db, campaign.id);
      const { posters, elsewhere } = postersOf(campaign, links, chosen);
      return c.html(
        renderPosters({
          language: languageOf(c),
          stylesheet: assets.css('print-style'),
          checkScript: assets.js('print-check'),
          origin,
          reach: reachOf(origin),
          campaign,
          kind: printKinds.find((kind) => kind === c.req.query('as')) ?? 'posters',
          posters,
          elsewhere,
          groups: campaign.groups.map(({ code, name }) => ({ value: code, name })),
          points: campaign.points.map(({ id, name }) => ({ value: id, name })),
          chosen,
        }),
      );
    },
  );
}

/** Only what anybody may open: a card or the counter's screen leads to the others by itself. */
function postersOf(
  { groups, points }: Campaign,
  links: readonly Link[],
  chosen: { group: string; point: string },
): { posters: Poster[]; elsewhere: number } {
  const isChosen = (value: string, choice: string) => choice === '' || choice === value;
  const places = groups
    .filter(({ code }) => isChosen(code, chosen.group))
    .flatMap((group) =>
      points.filter(({ id }) => isChosen(id, chosen.point)).map((point) => ({ group, point })),
    );
  const open = places.filter(({ group, point }) => admissionAt(group, point) === 'open');
  return {
    posters: open.flatMap(({ group, point }) => {
      const link = links.find((one) => one.group === group.code && one.point === point.id);
      return link ? [{ code: link.code, group: group.name, point: point.name }] : [];
    }),
    elsewhere: places.length - open.length,
  };
}
