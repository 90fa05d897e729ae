import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Tablets and their ledgers. No time anywhere but when an enrolment runs out, and no key that leads to a response.
 * Nothing refers to `devices`: its rows are taken out and put back when their order is forgotten.
 */
export function tablets(engine: 'sqlite' | 'postgres'): Migration {
  const unnumbered = engine === 'sqlite' ? sql`WITHOUT ROWID` : sql``;
  return {
    // biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and must not know today's tables
    async up(db: Kysely<any>) {
      await db.schema
        .createTable('devices')
        .addColumn('id', 'text', (c) => c.primaryKey().notNull())
        .addColumn('campaign', 'text', (c) => c.notNull())
        .addColumn('name', 'text', (c) => c.notNull())
        .addColumn('state', 'text', (c) => c.notNull())
        .addColumn('revoked_because', 'text')
        .addColumn('secret_hash', 'text')
        .addColumn('made', 'integer', (c) => c.notNull())
        .modifyEnd(unnumbered)
        .execute();
      await db.schema
        .createTable('enrolments')
        .addColumn('token_hash', 'text', (c) => c.primaryKey().notNull())
        .addColumn('campaign', 'text', (c) => c.notNull())
        .addColumn('device_name', 'text', (c) => c.notNull())
        .addColumn('expires_at', 'text', (c) => c.notNull())
        .addColumn('secret_hash', 'text')
        .addColumn('device', 'text')
        .modifyEnd(unnumbered)
        .execute();
      await db.schema
        .createTable('device_serials')
        .addColumn('device', 'text', (c) => c.notNull())
        .addColumn('serial', 'integer', (c) => c.notNull())
        .addColumn('digest', 'text', (c) => c.notNull())
        .addColumn('outcome', 'text', (c) => c.notNull())
        .addColumn('reason', 'text')
        .addPrimaryKeyConstraint('device_serials_key', ['device', 'serial'])
        .modifyEnd(unnumbered)
        .execute();
      await db.schema
        .createTable('contact_counts')
        .addColumn('device', 'text', (c) => c.notNull())
        .addColumn('respondent_group', 'text', (c) => c.notNull())
        .addColumn('point', 'text', (c) => c.notNull())
        .addColumn('outcome', 'text', (c) => c.notNull())
        .addColumn('n', 'integer', (c) => c.notNull())
        .addPrimaryKeyConstraint('contact_counts_key', ['device', 'respondent_group', 'point', 'outcome'])
        .modifyEnd(unnumbered)
        .execute();
    },
  };
}
