import { type Context, Hono } from 'hono';
import { type CodeFault, type HomeView, renderHome } from '#client/front/render.tsx';
import { findBatchOfCode } from '#db/queries/admission/access-codes.ts';
import { findCodeBatch } from '#db/queries/admission/code-batches.ts';
import { listCampaigns } from '#db/queries/campaigns.ts';
import { listLinks } from '#db/queries/links.ts';
import { readAccessCode } from '#surveys/campaigns/access-code.ts';
import { readLinkCode } from '#surveys/campaigns/link-code.ts';
import { type Env, open } from '../../auth/guards.ts';
import { languageOf } from '../../language.ts';
import type { Means } from '../../means.ts';
import { homeView } from './home-view.ts';

/** What is open now, and the way from a printed code to its ballot. */
export function frontRoutes({ assets, database, keys, now }: Means) {
  async function home(c: Context, mistyped?: HomeView['mistyped']): Promise<string> {
    const campaigns = await listCampaigns(database.db);
    const withLinks = await Promise.all(
      campaigns.map(async (campaign) => ({ campaign, links: await listLinks(database.db, campaign.id) })),
    );
    const page = { language: languageOf(c), stylesheet: assets.css('front-style') };
    return renderHome({ ...page, ...homeView(withLinks, now()), mistyped });
  }

  /** Where a code from paper leads: six letters of a link, fifteen of a card. */
  async function addressOf(typed: string): Promise<{ path: string } | { reason: CodeFault }> {
    const card = readAccessCode(typed);
    if (!card.ok && card.reason === 'check') return { reason: 'card_check' };
    if (card.ok) {
      const batchId = await findBatchOfCode(database.db, keys.admission.codeHash(card.code));
      const batch = batchId && (await findCodeBatch(database.db, batchId));
      return batch ? { path: `/k/${batch.link}/${card.code}` } : { reason: 'card_spent' };
    }
    const link = readLinkCode(typed);
    return link.ok ? { path: `/k/${link.code}` } : { reason: link.reason };
  }

  return new Hono<Env>()
    .get('/', open, async (c) => c.html(await home(c)))
    .get('/k', open, async (c) => {
      const typed = c.req.query('code') ?? '';
      if (typed.trim() === '') return c.redirect('/', 303);
      const found = await addressOf(typed);
      if ('reason' in found) return c.html(await home(c, { typed, reason: found.reason }), 404);
      const language = languageOf(c);
      return c.redirect(language === 'vi' ? found.path : `${found.path}?lang=${language}`, 303);
    });
}
