import type { CodeBatchId } from '#surveys/ids.ts';
import type { Db } from '../../open.ts';

/** So many rows a statement: PostgreSQL takes 65,535 values. */
const portion = 1000;

/** Hashes of codes that may be used once. @throws where one is there already. */
export async function insertAccessCodes(
  db: Db,
  batch: CodeBatchId,
  hashes: readonly string[],
): Promise<void> {
  // in the order of the hashes, which tells nothing of the order on the sheets
  const rows = hashes.toSorted().map((hash) => ({ code_hash: hash, batch }));
  for (let from = 0; from < rows.length; from += portion) {
    await db
      .insertInto('access_codes')
      .values(rows.slice(from, from + portion))
      .execute();
  }
}

/** Undefined where there is no such code, or none any more: nothing tells one from the other. */
export async function findBatchOfCode(db: Db, hash: string): Promise<CodeBatchId | undefined> {
  const row = await db
    .selectFrom('access_codes')
    .select('batch')
    .where('code_hash', '=', hash)
    .executeTakeFirst();
  // rows are written only by `insertAccessCodes`
  return row?.batch as CodeBatchId | undefined;
}

/** Takes the code away. @returns its batch; undefined where it was not there. */
export async function deleteAccessCode(db: Db, hash: string): Promise<CodeBatchId | undefined> {
  const row = await db
    .deleteFrom('access_codes')
    .where('code_hash', '=', hash)
    .returning('batch')
    .executeTakeFirst();
  // rows are written only by `insertAccessCodes`
  return row?.batch as CodeBatchId | undefined;
}

/** Takes away what is left of a batch. @returns how many codes that were. */
export async function deleteAccessCodesOf(db: Db, batch: CodeBatchId): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('access_codes')
    .where('batch', '=', batch)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
