import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Access codes, the screen at the counter and what it admits, and what a link said when it was drawn. No time but when
 * an enrolment runs out, no order, and no key that leads to a response. Nothing refers to these tables: their rows are
 * taken out and put back when their order is forgotten. `WITHOUT ROWID`: see 0001.
 */
export function codes(engine: 'sqlite' | 'postgres'): Migration {
  const unnumbered = engine === 'sqlite' ? sql`WITHOUT ROWID` : sql``;
  return {
    // biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and must not know today's tables
    async up(db: Kysely<any>) {
      await db.schema.alterTable('links').addColumn('printed', 'text').execute();
      await db.schema
        .createTable('code_batches')
        .addColumn('id', 'text', (c) => c.primaryKey().notNull())
        .addColumn('campaign', 'text', (c) => c.notNull())
        .addColumn('link', 'text', (c) => c.notNull())
        .addColumn('number', 'integer', (c) => c.notNull())
        .addColumn('printed', 'integer', (c) => c.notNull())
        .addColumn('spent', 'integer', (c) => c.notNull())
        .addColumn('revoked', 'integer', (c) => c.notNull())
        .addUniqueConstraint('code_batches_number_once', ['campaign', 'number'])
        .addCheckConstraint('code_batches_add_up', sql`spent + revoked <= printed`)
        .modifyEnd(unnumbered)
        .execute();
      await db.schema
        .createTable('access_codes')
        .addColumn('code_hash', 'text', (c) => c.primaryKey().notNull())
        .addColumn('batch', 'text', (c) => c.notNull())
        .modifyEnd(unnumbered)
        .execute();
      await db.schema
        .createTable('counter_screens')
        .addColumn('id', 'text', (c) => c.primaryKey().notNull())
        .addColumn('campaign', 'text', (c) => c.notNull())
        .addColumn('link', 'text', (c) => c.notNull())
        .addColumn('name', 'text', (c) => c.notNull())
        .addColumn('state', 'text', (c) => c.notNull())
        .addColumn('token_hash', 'text', (c) => c.unique())
        .addColumn('expires_at', 'text')
        .addColumn('secret_hash', 'text')
        .modifyEnd(unnumbered)
        .execute();
      await db.schema
        .createTable('presence_slips')
        .addColumn('slip_hash', 'text', (c) => c.primaryKey().notNull())
        .addColumn('claim_hash', 'text', (c) => c.notNull())
        .addColumn('is_spent', 'integer', (c) => c.notNull())
        .addColumn('nights', 'integer', (c) => c.notNull())
        .modifyEnd(unnumbered)
        .execute();
    },
  };
}
