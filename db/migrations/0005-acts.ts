import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What officials did, each act sealed with the one before. */
export function acts(): Migration {
  return {
    // biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and must not know today's tables
    async up(db: Kysely<any>) {
      await db.schema
        .createTable('acts')
        .addColumn('number', 'integer', (c) => c.primaryKey().notNull())
        .addColumn('at', 'text', (c) => c.notNull())
        .addColumn('by', 'text', (c) => c.notNull())
        .addColumn('kind', 'text', (c) => c.notNull())
        .addColumn('campaign', 'text')
        .addColumn('about', 'text', (c) => c.notNull())
        .addColumn('previous', 'text', (c) => c.notNull().unique())
        .addColumn('digest', 'text', (c) => c.notNull().unique())
        .execute();
    },
  };
}
