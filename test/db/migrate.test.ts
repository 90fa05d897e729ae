import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { Kysely, PostgresDialect, SqliteDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import pg from 'pg';
import { describe, expect, inject, test } from 'vitest';
import { firstTables } from '#db/migrations/0001-first-tables.ts';
import { type Engine, type OpenDatabase, openDatabase } from '#db/open.ts';
import { listLinks } from '#db/queries/links.ts';
import { listAccounts } from '#db/queries/people/accounts.ts';
import { countResponses, findResponse } from '#db/queries/responses.ts';
import { CampaignId, ResponseId } from '#surveys/ids.ts';
import { emptyDatabase } from '#test/support/databases.ts';
import { createDatabase } from '#test/support/postgres.ts';

/** In the way of the last of four tables that one migration makes. */
const inTheWay = 'CREATE TABLE contact_counts (other integer)';
const cleared = 'DROP TABLE contact_counts';

type Place = { databaseUrl?: string; dataDir: string; run(statement: string): Promise<void> };

async function onSqlite(story: (place: Place) => Promise<void>): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'lang-nghe-migrate-'));
  const run = async (statement: string) => {
    const file = new SqliteDatabase(join(dataDir, 'lang-nghe.sqlite'));
    file.exec(statement);
    file.close();
  };
  await story({ dataDir, run });
  rmSync(dataDir, { recursive: true });
}

async function onPostgres(story: (place: Place) => Promise<void>): Promise<void> {
  const databaseUrl = await createDatabase(inject('postgresUrl') ?? '', `m${randomBytes(6).toString('hex')}`);
  const run = async (statement: string) => {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  await story({ databaseUrl, dataDir: tmpdir(), run });
}

/** A database of the first version, with a row in each of its tables. */
async function ofTheFirstVersion(engine: Engine, { databaseUrl, dataDir, run }: Place): Promise<void> {
  const db = new Kysely({
    dialect: databaseUrl
      ? new PostgresDialect({ pool: new pg.Pool({ connectionString: databaseUrl }) })
      : new SqliteDialect({ database: new SqliteDatabase(join(dataDir, 'lang-nghe.sqlite')) }),
  });
  const provider = { getMigrations: async () => ({ '0001-first-tables': firstTables(engine) }) };
  await new Migrator({ db, provider }).migrateToLatest();
  await db.destroy();
  for (const row of [
    "settings VALUES ('receipt_key', 'abc')",
    "campaigns VALUES ('trial', 3, '{}')",
    "questionnaires VALUES ('m1@1', '{}')",
    "links VALUES ('ABCDEF', 'trial', 'citizens', 'khuoi-lang')",
    `responses VALUES ('${'r'.repeat(22)}', 'trial', 'citizens', 'khuoi-lang', 'm1@1', 'web', '2024-09-17', 'complete', 'unknown', '{"I1":4}')`,
    "response_counts VALUES ('trial', 1)",
    "comments VALUES ('c', 'trial', 'citizens', 'X', 'Cần ghế')",
    "accounts VALUES ('a', 'hoa', 'Nông Thị Hoa', 'clerk', 'hash')",
    "invitations VALUES ('i', 'leader', '2024-09-18T00:00:00.000Z')",
    "sessions VALUES ('s', 'a', '2024-09-18T00:00:00.000Z')",
  ])
    await run(`INSERT INTO ${row}`);
}

async function shapeOf({ db }: OpenDatabase): Promise<string[]> {
  const tables = await db.introspection.getTables();
  return tables.flatMap(({ name, columns }) =>
    columns.map((one) => `${name}.${one.name} ${one.dataType} ${one.isNullable} ${one.hasDefaultValue}`),
  );
}

describe('bringing the tables up to date', () => {
  const engines = [
    { engine: 'sqlite', on: onSqlite, isThere: true },
    { engine: 'postgres', on: onPostgres, isThere: Boolean(inject('postgresUrl')) },
  ] as const;
  for (const { engine, on, isThere } of engines) {
    test.skipIf(!isThere)(`is done as a whole or not at all (${engine})`, async () => {
      await on(async ({ run, ...place }) => {
        await run(inTheWay);
        await expect(openDatabase(place)).rejects.toThrow(/contact_counts/);
        await run(cleared);
        const { db, close } = await openDatabase(place);
        expect(await countResponses(db, CampaignId.parse('trial'))).toBe(0);
        await close();
      });
    });

    test.skipIf(!isThere)(`what the first version has kept is all there in today’s (${engine})`, async () => {
      await on(async (place) => {
        await ofTheFirstVersion(engine, place);
        const [old, fresh] = [await openDatabase(place), await emptyDatabase(engine)];
        const trial = CampaignId.parse('trial');
        expect(await countResponses(old.db, trial)).toBe(1);
        expect(await findResponse(old.db, ResponseId.parse('r'.repeat(22)))).toMatchObject({
          isLate: false,
          answers: { I1: 4 },
        });
        expect(await listLinks(old.db, trial)).toMatchObject([{ code: 'ABCDEF', point: 'khuoi-lang' }]);
        expect(await listAccounts(old.db)).toMatchObject([
          { username: 'hoa', role: 'clerk', state: 'active' },
        ]);
        expect((await shapeOf(old)).sort()).toEqual((await shapeOf(fresh)).sort());
        await old.close();
        await fresh.close();
      });
    });

    test.skipIf(!isThere)(
      `what a later version has made is left alone, and it is said so (${engine})`,
      async () => {
        await on(async ({ run, ...place }) => {
          await (await openDatabase(place)).close();
          await run("INSERT INTO kysely_migration VALUES ('9999-of-tomorrow', '2030-01-01T00:00:00.000Z')");
          await expect(openDatabase(place)).rejects.toThrow(/phiên bản mới hơn của Lắng nghe/);
        });
      },
    );
  }
});
