import type { LinkCode } from '#surveys/campaigns/link-code.ts';
import type { CampaignId, CounterScreenId } from '#surveys/ids.ts';
import type { Db } from '../../open.ts';
import type { Database } from '../../schema.ts';

export const counterScreenStates = ['offered', 'active', 'revoked'] as const;

/** A screen at the counter. `offered`: its one-time link is made and nobody has opened it yet. */
export type CounterScreen = {
  id: CounterScreenId;
  campaign: CampaignId;
  link: LinkCode;
  name: string;
  state: (typeof counterScreenStates)[number];
};

type Row = Pick<Database['counter_screens'], 'id' | 'campaign' | 'link' | 'name' | 'state'>;
const columns = ['id', 'campaign', 'link', 'name', 'state'] as const;

/** Rows are written only by the functions below. */
function toScreen({ id, campaign, link, name, state }: Row): CounterScreen {
  return {
    id: id as CounterScreenId, // see above
    campaign: campaign as CampaignId, // see above
    link: link as LinkCode, // see above
    name,
    state: state as CounterScreen['state'], // see above
  };
}

export async function insertCounterScreen(
  db: Db,
  screen: Omit<CounterScreen, 'state'>,
  offer: { tokenHash: string; expiresAt: Date },
): Promise<void> {
  await db
    .insertInto('counter_screens')
    .values({
      ...screen,
      state: 'offered',
      token_hash: offer.tokenHash,
      expires_at: offer.expiresAt.toISOString(),
      secret_hash: null,
    })
    .execute();
}

/** Offers that nobody has taken are forgotten. */
export async function deleteExpiredScreenOffers(db: Db, now: Date): Promise<void> {
  await db
    .deleteFrom('counter_screens')
    .where('state', '=', 'offered')
    .where('expires_at', '<=', now.toISOString())
    .execute();
}

/**
 * Takes an offer up with a secret of the screen's own making. The same token with the same secret is the same screen,
 * whose answer was lost. @returns undefined where the offer is not there, has run out, or somebody else took it.
 */
export async function updateScreenEnrolled(
  db: Db,
  offer: { tokenHash: string; secretHash: string; now: Date },
): Promise<CounterScreen | undefined> {
  const row = await db
    .updateTable('counter_screens')
    .set({ state: 'active', secret_hash: offer.secretHash, expires_at: null })
    .where('token_hash', '=', offer.tokenHash)
    .where((e) =>
      e.or([
        e.and([e('state', '=', 'offered'), e('expires_at', '>', offer.now.toISOString())]),
        e.and([e('state', '=', 'active'), e('secret_hash', '=', offer.secretHash)]),
      ]),
    )
    .returning(columns)
    .executeTakeFirst();
  return row && toScreen(row);
}

export async function findScreenBySecret(
  db: Db,
  id: CounterScreenId,
  secretHash: string,
): Promise<CounterScreen | undefined> {
  const row = await db
    .selectFrom('counter_screens')
    .select(columns)
    .where('id', '=', id)
    .where('secret_hash', '=', secretHash)
    .executeTakeFirst();
  return row && toScreen(row);
}

export async function listCounterScreens(db: Db, campaign: CampaignId): Promise<CounterScreen[]> {
  const rows = await db
    .selectFrom('counter_screens')
    .select(columns)
    .where('campaign', '=', campaign)
    .orderBy('name')
    .orderBy('id')
    .execute();
  return rows.map(toScreen);
}

/** @returns its name; undefined where the campaign has no such screen in use or on offer. */
export async function updateScreenRevoked(
  db: Db,
  campaign: CampaignId,
  id: CounterScreenId,
): Promise<string | undefined> {
  const row = await db
    .updateTable('counter_screens')
    .set({ state: 'revoked', token_hash: null, expires_at: null, secret_hash: null })
    .where('id', '=', id)
    .where('campaign', '=', campaign)
    .where('state', '!=', 'revoked')
    .returning('name')
    .executeTakeFirst();
  return row?.name;
}
