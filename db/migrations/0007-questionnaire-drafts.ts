import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Questionnaires that are being written, one draft of each at a time. `WITHOUT ROWID`: see 0001. */
export function questionnaireDrafts(engine: 'sqlite' | 'postgres'): Migration {
  const unnumbered = engine === 'sqlite' ? sql`WITHOUT ROWID` : sql``;
  return {
    // biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and must not know today's tables
    async up(db: Kysely<any>) {
      await db.schema
        .createTable('questionnaire_drafts')
        .addColumn('slug', 'text', (c) => c.primaryKey().notNull())
        .addColumn('revision', 'integer', (c) => c.notNull())
        .addColumn('based_on', 'text')
        .addColumn('saved_by', 'text', (c) => c.notNull())
        .addColumn('document', 'text', (c) => c.notNull())
        .modifyEnd(unnumbered)
        .execute();
    },
  };
}
