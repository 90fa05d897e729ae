import type { Db } from '../../open.ts';

/** What somebody has for having scanned the counter's code: one response. No time, no screen, no response. */
export type PresenceSlip = { claimHash: string; isSpent: boolean };

/** @returns false where somebody has it already. */
export async function insertPresenceSlip(db: Db, slipHash: string, claimHash: string): Promise<boolean> {
  const inserted = await db
    .insertInto('presence_slips')
    .values({ slip_hash: slipHash, claim_hash: claimHash, is_spent: 0, nights: 0 })
    .onConflict((c) => c.column('slip_hash').doNothing())
    .returning('slip_hash')
    .execute();
  return inserted.length === 1;
}

export async function findPresenceSlip(db: Db, slipHash: string): Promise<PresenceSlip | undefined> {
  const row = await db
    .selectFrom('presence_slips')
    .select(['claim_hash', 'is_spent'])
    .where('slip_hash', '=', slipHash)
    .executeTakeFirst();
  return row && { claimHash: row.claim_hash, isSpent: row.is_spent === 1 };
}

/** @returns false where it was spent before, or is not there. */
export async function updateSlipSpent(db: Db, slipHash: string): Promise<boolean> {
  const spent = await db
    .updateTable('presence_slips')
    .set({ is_spent: 1 })
    .where('slip_hash', '=', slipHash)
    .where('is_spent', '=', 0)
    .returning('slip_hash')
    .execute();
  return spent.length === 1;
}

/** Slips run out within the hour; what has lain for a whole day is of no use. To be called once a night. */
export async function deleteOldSlips(db: Db): Promise<void> {
  await db.deleteFrom('presence_slips').where('nights', '>', 0).execute();
  await db.updateTable('presence_slips').set({ nights: 1 }).execute();
}
