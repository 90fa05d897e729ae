import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What is told of answers while more can come in. */
export function liveTallies(): Migration {
  return {
    // biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and must not know today's tables
    async up(db: Kysely<any>) {
      await db.schema
        .createTable('live_tallies')
        .addColumn('campaign', 'text', (c) => c.notNull())
        .addColumn('respondent_group', 'text', (c) => c.notNull())
        .addColumn('revision', 'integer', (c) => c.notNull())
        .addColumn('document', 'text', (c) => c.notNull())
        .addPrimaryKeyConstraint('live_tallies_key', ['campaign', 'respondent_group'])
        .execute();
    },
  };
}
