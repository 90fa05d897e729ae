import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Campaigns that are being prepared. */
export function campaignDrafts(): Migration {
  return {
    // biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and must not know today's tables
    async up(db: Kysely<any>) {
      await db.schema
        .createTable('campaign_drafts')
        .addColumn('id', 'text', (c) => c.primaryKey().notNull())
        .addColumn('revision', 'integer', (c) => c.notNull())
        .addColumn('document', 'text', (c) => c.notNull())
        .addColumn('saved_by', 'text', (c) => c.notNull())
        .addColumn('saved_on', 'text', (c) => c.notNull())
        .execute();
    },
  };
}
