import type { CampaignId } from '#surveys/ids.ts';
import type { Seal } from '#surveys/seal/seal.ts';
import type { Db } from '../open.ts';
import type { Database } from '../schema.ts';

type Row = Database['seals'];

function toSeal({ made_on, day_responses, at_least, day_root, ...row }: Row): Seal {
  return {
    ...row,
    campaign: row.campaign as Seal['campaign'], // rows are written only by `insertSeals`, from a `Seal`
    kind: row.kind as Seal['kind'], // see above
    madeOn: made_on,
    dayResponses: day_responses,
    atLeast: at_least,
    dayRoot: day_root,
  };
}

/** To be called in a transaction that holds the intake: from then on nothing is stored on these days any more. */
export async function insertSeals(db: Db, seals: readonly Seal[]): Promise<void> {
  if (seals.length === 0) return;
  const rows = seals.map(({ madeOn, dayResponses, atLeast, dayRoot, ...seal }) => ({
    ...seal,
    made_on: madeOn,
    day_responses: dayResponses,
    at_least: atLeast,
    day_root: dayRoot,
  }));
  await db.insertInto('seals').values(rows).execute();
  for (const [campaign, sealed_through] of new Map(seals.map(({ campaign, day }) => [campaign, day]))) {
    await db
      .updateTable('response_counts')
      .set({ sealed_through })
      .where('campaign', '=', campaign)
      .execute();
  }
}

export async function findLastSeal(db: Db, campaign: CampaignId): Promise<Seal | undefined> {
  const row = await db
    .selectFrom('seals')
    .selectAll()
    .where('campaign', '=', campaign)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && toSeal(row);
}

/** A campaign's seals in their order. */
export async function listSeals(db: Db, campaign: CampaignId): Promise<Seal[]> {
  const rows = await db
    .selectFrom('seals')
    .selectAll()
    .where('campaign', '=', campaign)
    .orderBy('number')
    .execute();
  return rows.map(toSeal);
}

/** Every campaign that has seals. */
export async function listSealedCampaigns(db: Db): Promise<CampaignId[]> {
  const rows = await db.selectFrom('seals').select('campaign').distinct().orderBy('campaign').execute();
  return rows.map((row) => row.campaign as CampaignId); // see `toSeal`
}

/** The day of a campaign's first response, and how many there are up to a day; to be called when a seal is made. */
export async function findFirstReceived(db: Db, campaign: CampaignId): Promise<string | undefined> {
  const row = await db
    .selectFrom('responses')
    .select((e) => e.fn.min('received_on').as('day'))
    .where('campaign', '=', campaign)
    .executeTakeFirst();
  return row?.day ?? undefined;
}

export async function countReceivedThrough(db: Db, campaign: CampaignId, day: string): Promise<number> {
  const row = await db
    .selectFrom('responses')
    .select((e) => e.fn.countAll<number | string>().as('n'))
    .where('campaign', '=', campaign)
    .where('received_on', '<=', day)
    .executeTakeFirst();
  return Number(row?.n ?? 0);
}

/**
 * In a transaction: until it ends nobody else stores a response of these campaigns or seals a day of theirs, on
 * PostgreSQL by the lock on the row that counts them; SQLite has one writer anyway. The last sealed day stands in that
 * row as well: whoever had to wait for it is given what stands there then.
 *
 * @returns the last sealed day of each that has one
 */
export async function holdIntake(db: Db, campaigns: readonly CampaignId[]): Promise<Map<CampaignId, string>> {
  const sealed = new Map<CampaignId, string>();
  // one after the other, in one order everywhere: nobody waits for somebody who waits for them
  for (const campaign of campaigns.toSorted()) {
    const row = await db
      .updateTable('response_counts')
      .set((e) => ({ n: e.ref('n') }))
      .where('campaign', '=', campaign)
      .returning('sealed_through')
      .executeTakeFirst();
    if (row?.sealed_through) sealed.set(campaign, row.sealed_through);
  }
  return sealed;
}
