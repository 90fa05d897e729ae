import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What accounts need: a state, a second factor, sessions one can tell apart, links that one can withdraw. */
export function accounts(engine: 'sqlite' | 'postgres'): Migration {
  const unnumbered = engine === 'sqlite' ? sql`WITHOUT ROWID` : sql``;
  return {
    // biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and must not know today's tables
    async up(db: Kysely<any>) {
      const text = (table: string, column: string, otherwise: string) =>
        db.schema
          .alterTable(table)
          .addColumn(column, 'text', (c) => c.notNull().defaultTo(otherwise))
          .execute();
      await text('accounts', 'state', 'active');
      await db.schema
        .alterTable('accounts')
        .addColumn('revision', 'integer', (c) => c.notNull().defaultTo(1))
        .execute();

      await text('invitations', 'id', '');
      await text('invitations', 'invited_by', '');
      await text('invitations', 'for_whom', '');
      await sql`update invitations set id = token_hash`.execute(db);

      // nobody can say in which browser an old one is: everybody signs in again
      await sql`delete from sessions`.execute(db);
      await text('sessions', 'id', '');
      await text('sessions', 'browser', '');
      await text('sessions', 'started_on', '');
      await text('sessions', 'last_used_on', '');

      await db.schema
        .createTable('second_factors')
        .addColumn('account', 'text', (c) => c.primaryKey().notNull())
        .addColumn('secret', 'text', (c) => c.notNull())
        .addColumn('last_step', 'integer', (c) => c.notNull())
        .modifyEnd(unnumbered)
        .execute();
      await db.schema
        .createTable('recovery_codes')
        .addColumn('account', 'text', (c) => c.notNull())
        .addColumn('mark', 'text', (c) => c.notNull())
        .addPrimaryKeyConstraint('recovery_codes_key', ['account', 'mark'])
        .modifyEnd(unnumbered)
        .execute();
      await db.schema
        .createTable('password_links')
        .addColumn('token_hash', 'text', (c) => c.primaryKey().notNull())
        .addColumn('account', 'text', (c) => c.notNull())
        .addColumn('expires_at', 'text', (c) => c.notNull())
        .modifyEnd(unnumbered)
        .execute();
    },
  };
}
