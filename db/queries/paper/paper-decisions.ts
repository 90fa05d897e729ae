import type { BatchId } from '#surveys/ids.ts';
import { LoggedDecision } from '#surveys/paper/double-entry.ts';
import type { Db } from '../../open.ts';

/** `id` is random and new: nothing leads back to a ballot. */
export type StoredDecision = LoggedDecision & { id: string; batch: BatchId };

/** Sorted by their random ids, so that the order of writing says nothing. */
export async function insertDecisions(db: Db, decisions: readonly StoredDecision[]): Promise<void> {
  if (decisions.length === 0) return;
  const rows = decisions.map(({ id, batch, key, first, second, decided, by }) => ({
    id,
    batch,
    item_key: key,
    first: JSON.stringify(first),
    second: JSON.stringify(second),
    decided: JSON.stringify(decided),
    decided_by: by,
  }));
  rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  // each row binds seven values, and SQLite takes 32,766
  for (let at = 0; at < rows.length; at += 1000) {
    await db
      .insertInto('paper_decisions')
      .values(rows.slice(at, at + 1000))
      .execute();
  }
}

export async function listDecisions(db: Db, batch: BatchId): Promise<StoredDecision[]> {
  const rows = await db
    .selectFrom('paper_decisions')
    .selectAll()
    .where('batch', '=', batch)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    batch,
    ...LoggedDecision.parse({
      key: row.item_key,
      first: JSON.parse(row.first),
      second: JSON.parse(row.second),
      decided: JSON.parse(row.decided),
      by: row.decided_by,
    }),
  }));
}
