import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Batches of paper ballots, their keying as long as it lasts, and what was decided. `WITHOUT ROWID`: see 0001. */
export function paper(engine: 'sqlite' | 'postgres'): Migration {
  const unnumbered = engine === 'sqlite' ? sql`WITHOUT ROWID` : sql``;
  return {
    // biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and must not know today's tables
    async up(db: Kysely<any>) {
      await db.schema
        .createTable('paper_batches')
        .addColumn('id', 'text', (c) => c.primaryKey().notNull())
        .addColumn('campaign', 'text', (c) => c.notNull().references('campaigns.id'))
        .addColumn('number', 'integer', (c) => c.notNull())
        .addColumn('revision', 'integer', (c) => c.notNull())
        .addColumn('document', 'text', (c) => c.notNull())
        .addUniqueConstraint('paper_batches_number_once', ['campaign', 'number'])
        .modifyEnd(unnumbered)
        .execute();
      await db.schema
        .createTable('paper_entries')
        .addColumn('batch', 'text', (c) => c.notNull())
        .addColumn('serial', 'integer', (c) => c.notNull())
        .addColumn('pass', 'integer', (c) => c.notNull())
        .addColumn('keyed_by', 'text', (c) => c.notNull())
        .addColumn('document', 'text', (c) => c.notNull())
        .addPrimaryKeyConstraint('paper_entries_key', ['batch', 'serial', 'pass'])
        .addCheckConstraint('paper_entries_pass', sql`pass in (1, 2, 3)`)
        .modifyEnd(unnumbered)
        .execute();
      await db.schema
        .createTable('paper_decisions')
        .addColumn('id', 'text', (c) => c.primaryKey().notNull())
        .addColumn('batch', 'text', (c) => c.notNull())
        .addColumn('item_key', 'text', (c) => c.notNull())
        .addColumn('first', 'text', (c) => c.notNull())
        .addColumn('second', 'text', (c) => c.notNull())
        .addColumn('decided', 'text', (c) => c.notNull())
        .addColumn('decided_by', 'text', (c) => c.notNull())
        .modifyEnd(unnumbered)
        .execute();
    },
  };
}
