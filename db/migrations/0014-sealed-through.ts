import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The last sealed day beside the count: whoever stores a response locks that row, and reads it in the same breath. */
export function sealedThrough(): Migration {
  return {
    // biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and must not know today's tables
    async up(db: Kysely<any>) {
      await db.schema.alterTable('response_counts').addColumn('sealed_through', 'text').execute();
      await sql`UPDATE response_counts SET sealed_through =
        (SELECT max(day) FROM seals WHERE seals.campaign = response_counts.campaign)`.execute(db);
    },
  };
}
