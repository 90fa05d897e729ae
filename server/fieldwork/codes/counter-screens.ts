import {
  type CounterScreen,
  deleteExpiredScreenOffers,
  insertCounterScreen,
  updateScreenEnrolled,
  updateScreenRevoked,
} from '#db/queries/admission/counter-screens.ts';
import { findLink } from '#db/queries/links.ts';
import { admissionAt } from '#surveys/campaigns/admission.ts';
import type { LinkCode } from '#surveys/campaigns/link-code.ts';
import { type CampaignId, CounterScreenId } from '#surveys/ids.ts';
import { hashToken } from '../../auth/sessions.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';
import { performAct } from '../acts/perform-act.ts';
import { findFielded } from '../fielded.ts';

type Needed = Pick<Means, 'database' | 'now' | 'changes' | 'random'>;

/** How long a clerk may take to carry the link to the screen. */
export const screenOfferMinutes = 10;

/** @returns the one-time token that makes some screen this one. @throws Problem not_found, admits_no_presence */
export async function offerCounterScreen(
  means: Needed,
  by: { username: string },
  { campaign, link: code, name }: { campaign: CampaignId; link: LinkCode; name: string },
): Promise<string> {
  const token = means.random(16).toString('base64url');
  const id = CounterScreenId.parse(means.random(16).toString('base64url'));
  const expiresAt = new Date(means.now().getTime() + screenOfferMinutes * 60_000);
  return performAct(means, by, async (trx) => {
    const link = await findLink(trx, code);
    const fielded = link?.campaign === campaign ? await findFielded(trx, link) : undefined;
    if (!link || !fielded) throw new Problem('not_found');
    if (admissionAt(fielded.group, fielded.point) !== 'presence') throw new Problem('admits_no_presence');
    await deleteExpiredScreenOffers(trx, means.now());
    const screen = { id, campaign, link: code, name };
    await insertCounterScreen(trx, screen, { tokenHash: hashToken(token), expiresAt });
    const about = { name, group: link.group, point: link.point };
    return { act: { kind: 'counter.offered', campaign, about }, value: token };
  });
}

/** @throws Problem enrolment_spent */
export async function enrolCounterScreen(
  { database, now }: Pick<Means, 'database' | 'now'>,
  { token, secret }: { token: string; secret: string },
): Promise<CounterScreen> {
  const offer = { tokenHash: hashToken(token), secretHash: hashToken(secret), now: now() };
  const screen = await updateScreenEnrolled(database.db, offer);
  if (!screen) throw new Problem('enrolment_spent');
  return screen;
}

/** @throws Problem not_found */
export async function revokeCounterScreen(
  means: Omit<Needed, 'random'>,
  by: { username: string },
  campaign: CampaignId,
  id: CounterScreenId,
): Promise<void> {
  await performAct(means, by, async (trx) => {
    const name = await updateScreenRevoked(trx, campaign, id);
    if (name === undefined) throw new Problem('not_found');
    return { act: { kind: 'counter.revoked', campaign, about: { name } }, value: undefined };
  });
}
