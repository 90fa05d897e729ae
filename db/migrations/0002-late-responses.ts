import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What was collected in person before closing may come later, and says so. */
export function lateResponses(): Migration {
  return {
    // biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and must not know today's tables
    async up(db: Kysely<any>) {
      await db.schema
        .alterTable('responses')
        .addColumn('is_late', 'integer', (c) => c.notNull().defaultTo(0))
        .execute();
    },
  };
}
