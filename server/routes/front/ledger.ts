import { Hono } from 'hono';
import { renderLedger, renderLedgers, type SealedCampaign } from '#client/front/render.tsx';
import { findCampaign, listCampaigns } from '#db/queries/campaigns.ts';
import { findLastSeal, listSeals } from '#db/queries/seals.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { CampaignId } from '#surveys/ids.ts';
import { sealsDue } from '#surveys/seal/due.ts';
import { ledgerFormat } from '#surveys/seal/kept-ledger.ts';
import { type PublicSeal, publicSeal } from '#surveys/seal/seal.ts';
import { type Env, open } from '../../auth/guards.ts';
import { languageOf } from '../../language.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';

/** A draft's trial run is nobody's but the clerk's, as on the front page. */
export function hasPublicLedger({ state, trialOf }: Campaign): boolean {
  return state !== 'draft' && trialOf === undefined;
}

const patienceMs = 3600_000;

/** Sealing goes on every few minutes, unless the machine is off or what was sealed does not fit any more. */
function isLate(campaign: Campaign, last: PublicSeal, now: Date): boolean {
  const due = sealsDue(campaign, last, campaign.firstDay, new Date(now.getTime() - patienceMs));
  return due.isFinal || due.days.length > 0;
}

/** The public ledger: which days of which campaign are sealed with what. */
export function ledgerRoutes({ assets, database: { db }, now }: Means) {
  /** @throws Problem not_found */
  async function ledgerOf(id: string) {
    const read = CampaignId.safeParse(id);
    const campaign = read.success && (await findCampaign(db, read.data));
    if (!campaign || !hasPublicLedger(campaign)) throw new Problem('not_found');
    const seals = (await listSeals(db, campaign.id)).map(publicSeal);
    const last = seals.at(-1);
    if (!last) throw new Problem('not_found');
    return { campaign, seals, last };
  }

  return new Hono<Env>()
    .get('/ledger', open, async (c) => {
      const campaigns = (await listCampaigns(db)).filter(hasPublicLedger);
      const lasts = await Promise.all(campaigns.map(({ id }) => findLastSeal(db, id)));
      const ledgers = campaigns
        .flatMap((campaign, index) => {
          const last = lasts[index];
          return last ? [{ campaign: shown(campaign), last: publicSeal(last) }] : [];
        })
        // what counts stands before what is only tried
        .toSorted((a, b) => Number(a.campaign.isTrial) - Number(b.campaign.isTrial));
      return c.html(
        renderLedgers({ language: languageOf(c), stylesheet: assets.css('front-style'), ledgers }),
      );
    })
    .get('/ledger/:campaign', open, async (c) => {
      const { campaign, seals, last } = await ledgerOf(c.req.param('campaign'));
      const page = { language: languageOf(c), stylesheet: assets.css('front-style') };
      return c.html(
        renderLedger({
          ...page,
          campaign: shown(campaign),
          seals,
          last,
          isLate: isLate(campaign, last, now()),
        }),
      );
    })
    .get('/ledger/:campaign/file', open, async (c) => {
      const { campaign, seals, last } = await ledgerOf(c.req.param('campaign'));
      const name = `so-niem-phong-${campaign.id}-${last.day}.json`;
      return c.body(
        `${JSON.stringify({ format: ledgerFormat, campaign: campaign.id, seals }, null, 1)}\n`,
        200,
        {
          'Content-Type': 'application/json; charset=utf-8',
          'Content-Disposition': `attachment; filename="${name}"`,
        },
      );
    });
}

function shown({ id, title, unit, isTrial }: Campaign): SealedCampaign {
  return { id, title, unit, isTrial };
}
