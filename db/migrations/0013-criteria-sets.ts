import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Criteria sets that clerks compose, one draft of each at a time, and what was appraised for a campaign's unit. */
export function criteriaSets(): Migration {
  return {
    // biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and must not know today's tables
    async up(db: Kysely<any>) {
      await db.schema
        .createTable('criteria_sets')
        .addColumn('id', 'text', (c) => c.primaryKey().notNull())
        .addColumn('document', 'text', (c) => c.notNull())
        .addColumn('based_on', 'text')
        .addColumn('published_by', 'text', (c) => c.notNull())
        .addColumn('published_on', 'text', (c) => c.notNull())
        .execute();
      await db.schema
        .createTable('criteria_set_drafts')
        .addColumn('slug', 'text', (c) => c.primaryKey().notNull())
        .addColumn('revision', 'integer', (c) => c.notNull())
        .addColumn('document', 'text', (c) => c.notNull())
        .addColumn('based_on', 'text')
        .addColumn('saved_by', 'text', (c) => c.notNull())
        .addColumn('saved_on', 'text', (c) => c.notNull())
        .execute();
      await db.schema
        .createTable('appraisals')
        .addColumn('campaign', 'text', (c) => c.primaryKey().notNull())
        .addColumn('revision', 'integer', (c) => c.notNull())
        .addColumn('document', 'text', (c) => c.notNull())
        .addColumn('saved_by', 'text', (c) => c.notNull())
        .addColumn('saved_on', 'text', (c) => c.notNull())
        .execute();
    },
  };
}
