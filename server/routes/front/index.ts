import { type Context, Hono } from 'hono';
import { type HomeView, renderHome } from '#client/front/render.tsx';
import { listCampaigns } from '#db/queries/campaigns.ts';
import { listLinks } from '#db/queries/links.ts';
import { readLinkCode } from '#surveys/campaigns/link-code.ts';
import { type Env, open } from '../../auth/guards.ts';
import { languageOf } from '../../language.ts';
import type { Means } from '../../means.ts';
import { homeView } from './home-view.ts';

/** What is open now, and the way from a printed code to its ballot. */
export function frontRoutes({ assets, database, now }: Means) {
  async function home(c: Context, mistyped?: HomeView['mistyped']): Promise<string> {
    const campaigns = await listCampaigns(database.db);
    const withLinks = await Promise.all(
      campaigns.map(async (campaign) => ({ campaign, links: await listLinks(database.db, campaign.id) })),
    );
    const page = { language: languageOf(c), stylesheet: assets.css('front-style') };
    return renderHome({ ...page, ...homeView(withLinks, now()), mistyped });
  }

  return new Hono<Env>()
    .get('/', open, async (c) => c.html(await home(c)))
    .get('/k', open, async (c) => {
      const typed = c.req.query('code') ?? '';
      if (typed.trim() === '') return c.redirect('/', 303);
      const read = readLinkCode(typed);
      if (!read.ok) return c.html(await home(c, { typed, reason: read.reason }), 404);
      const language = languageOf(c);
      return c.redirect(language === 'vi' ? `/k/${read.code}` : `/k/${read.code}?lang=${language}`, 303);
    });
}
