import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { listActs } from '#db/queries/acts.ts';
import { listCampaigns } from '#db/queries/campaigns.ts';
import { listAccounts } from '#db/queries/people/accounts.ts';
import { type Env, may } from '#server/auth/guards.ts';
import { actFormats } from '#server/exports/acts.ts';
import { firstBrokenAct } from '#server/fieldwork/acts/chain.ts';
import type { Means } from '#server/means.ts';
import { Problem } from '#server/problem.ts';
import { isKeptByDay, type RecordedAct, subjectOf } from '#surveys/acts/act.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { vietnamDay, vietnamTime } from '#surveys/campaigns/window.ts';
import type { CampaignId } from '#surveys/ids.ts';
import type { Wording } from '#surveys/questionnaire/wording.ts';

const perPage = 100;

const notFound = (read: { success: boolean }) => {
  if (!read.success) throw new Problem('not_found');
};
const filter = zValidator(
  'query',
  z.object({
    campaign: z.optional(z.string()),
    subject: z.optional(z.string()),
    page: z._default(z.coerce.number().check(z.int(), z.minimum(1)), 1),
    lang: z.optional(z.string()),
  }),
  notFound,
);
const format = zValidator('param', z.object({ format: z.enum(['csv', 'json']) }), notFound);

/** The log: what officials did, the newest first, and whether it is still what was written down. */
export function actRoutes({ database, now }: Means) {
  return new Hono<Env>()
    .get('/api/acts', may('acts.read'), filter, async (c) => {
      const { campaign, subject, page } = c.req.valid('query');
      const all = await listActs(database.db);
      const found = all
        .filter((act) => campaign === undefined || act.campaign === campaign)
        .filter((act) => subject === undefined || subjectOf(act.kind) === subject)
        .reverse();
      const campaigns = await listCampaigns(database.db);
      const accounts = await listAccounts(database.db);
      return c.json({
        chain: { count: all.length, last: all.at(-1)?.digest, firstBroken: firstBrokenAct(all) },
        found: found.length,
        page,
        pages: Math.max(1, Math.ceil(found.length / perPage)),
        subjects: [...new Set(all.map(({ kind }) => subjectOf(kind)))].sort(),
        // one that was dropped is told by its id
        campaigns: [...new Set(all.flatMap((act) => act.campaign ?? []))].map((id) =>
          namesOf(
            id,
            campaigns.find((one) => one.id === id),
          ),
        ),
        names: Object.fromEntries(accounts.map(({ username, displayName }) => [username, displayName])),
        acts: found.slice((page - 1) * perPage, page * perPage).map(toView),
      });
    })
    .get('/api/acts/export/:format', may('acts.read'), format, async (c) => {
      const { contentType, write } = actFormats[c.req.valid('param').format];
      const name = `nhat-ky-${vietnamDay(now())}.${c.req.valid('param').format}`;
      c.header('Content-Type', contentType);
      c.header('Content-Disposition', `attachment; filename="${name}"`);
      return c.body(await write(await listActs(database.db)));
    });
}

/** What an act tells by a code. */
function namesOf(id: CampaignId, campaign: Campaign | undefined) {
  const places: Record<string, Wording> = {};
  for (const { code, name } of campaign?.groups ?? []) places[`group ${code}`] = name;
  for (const point of campaign?.points ?? []) places[`point ${point.id}`] = point.name;
  return { id, title: campaign?.title ?? { vi: id, en: id }, places };
}

function toView({ number, at, by, kind, campaign, about, digest }: RecordedAct) {
  const time = new Date(at);
  const day = vietnamDay(time);
  return {
    number,
    day,
    time: isKeptByDay(kind) ? undefined : vietnamTime(time),
    by,
    kind,
    campaign,
    about,
    digest,
  };
}
