import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Ballots that are left out of every figure for a reason. Responses do not change. `WITHOUT ROWID`: see 0001. */
export function exclusions(engine: 'sqlite' | 'postgres'): Migration {
  const unnumbered = engine === 'sqlite' ? sql`WITHOUT ROWID` : sql``;
  return {
    // biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and must not know today's tables
    async up(db: Kysely<any>) {
      await db.schema
        .createTable('exclusions')
        .addColumn('id', 'text', (c) => c.primaryKey().notNull())
        .addColumn('campaign', 'text', (c) => c.notNull())
        .addColumn('document', 'text', (c) => c.notNull())
        .modifyEnd(unnumbered)
        .execute();
      await db.schema
        .createTable('excluded_responses')
        .addColumn('exclusion', 'text', (c) => c.notNull())
        .addColumn('response', 'text', (c) => c.notNull())
        .addPrimaryKeyConstraint('excluded_responses_key', ['exclusion', 'response'])
        .modifyEnd(unnumbered)
        .execute();
    },
  };
}
