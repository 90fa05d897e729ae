import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The first tables. `WITHOUT ROWID`: SQLite would otherwise number the responses as they arrive. */
export function firstTables(engine: 'sqlite' | 'postgres'): Migration {
  const unnumbered = engine === 'sqlite' ? sql`WITHOUT ROWID` : sql``;
  return {
    // biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and must not know today's tables
    async up(db: Kysely<any>) {
      const table = (name: string) => db.schema.createTable(name).ifNotExists();
      await table('settings')
        .addColumn('name', 'text', (c) => c.primaryKey())
        .addColumn('value', 'text', (c) => c.notNull())
        .execute();
      await table('campaigns')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('revision', 'integer', (c) => c.notNull())
        .addColumn('document', 'text', (c) => c.notNull())
        .execute();
      await table('questionnaires')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('document', 'text', (c) => c.notNull())
        .execute();
      await table('links')
        .addColumn('code', 'text', (c) => c.primaryKey())
        .addColumn('campaign', 'text', (c) => c.notNull().references('campaigns.id'))
        .addColumn('respondent_group', 'text', (c) => c.notNull())
        .addColumn('point', 'text', (c) => c.notNull())
        .addUniqueConstraint('links_one_per_place', ['campaign', 'respondent_group', 'point'])
        .execute();
      await table('responses')
        .addColumn('id', 'text', (c) => c.primaryKey().notNull())
        .addColumn('campaign', 'text', (c) => c.notNull())
        .addColumn('respondent_group', 'text', (c) => c.notNull())
        .addColumn('point', 'text', (c) => c.notNull())
        .addColumn('questionnaire', 'text', (c) => c.notNull())
        .addColumn('mode', 'text', (c) => c.notNull())
        .addColumn('received_on', 'text', (c) => c.notNull())
        .addColumn('disposition', 'text', (c) => c.notNull())
        .addColumn('duration', 'text', (c) => c.notNull())
        .addColumn('answers', 'text', (c) => c.notNull())
        .addCheckConstraint('responses_id_length', sql`length(id) = 22`)
        .addCheckConstraint('responses_received_on_is_a_day', sql`length(received_on) = 10`)
        .modifyEnd(unnumbered)
        .execute();
      await table('response_counts')
        .addColumn('campaign', 'text', (c) => c.primaryKey())
        .addColumn('n', 'integer', (c) => c.notNull())
        .execute();
      await table('comments')
        .addColumn('id', 'text', (c) => c.primaryKey().notNull())
        .addColumn('campaign', 'text', (c) => c.notNull())
        .addColumn('respondent_group', 'text', (c) => c.notNull())
        .addColumn('item_key', 'text', (c) => c.notNull())
        .addColumn('comment', 'text', (c) => c.notNull())
        .modifyEnd(unnumbered)
        .execute();
      await table('accounts')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('username', 'text', (c) => c.notNull().unique())
        .addColumn('display_name', 'text', (c) => c.notNull())
        .addColumn('role', 'text', (c) => c.notNull())
        .addColumn('password_hash', 'text', (c) => c.notNull())
        .execute();
      await table('invitations')
        .addColumn('token_hash', 'text', (c) => c.primaryKey())
        .addColumn('role', 'text', (c) => c.notNull())
        .addColumn('expires_at', 'text', (c) => c.notNull())
        .execute();
      await table('sessions')
        .addColumn('token_hash', 'text', (c) => c.primaryKey())
        .addColumn('account', 'text', (c) => c.notNull().references('accounts.id').onDelete('cascade'))
        .addColumn('expires_at', 'text', (c) => c.notNull())
        .execute();
    },
  };
}
