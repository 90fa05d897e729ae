import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The seals of each campaign's days, chained. Nothing in them leads to a response. */
export function seals(engine: 'sqlite' | 'postgres'): Migration {
  const unnumbered = engine === 'sqlite' ? sql`WITHOUT ROWID` : sql``;
  return {
    // biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and must not know today's tables
    async up(db: Kysely<any>) {
      await db.schema
        .createTable('seals')
        .addColumn('campaign', 'text', (c) => c.notNull())
        .addColumn('number', 'integer', (c) => c.notNull())
        .addColumn('kind', 'text', (c) => c.notNull())
        .addColumn('day', 'text', (c) => c.notNull())
        .addColumn('made_on', 'text', (c) => c.notNull())
        .addColumn('day_responses', 'integer', (c) => c.notNull())
        .addColumn('responses', 'integer', (c) => c.notNull())
        .addColumn('at_least', 'integer', (c) => c.notNull())
        .addColumn('day_root', 'text')
        .addColumn('root', 'text', (c) => c.notNull())
        .addColumn('previous', 'text', (c) => c.notNull())
        .addColumn('digest', 'text', (c) => c.notNull())
        .addPrimaryKeyConstraint('seals_key', ['campaign', 'number'])
        .modifyEnd(unnumbered)
        .execute();
    },
  };
}
