import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import pg from 'pg';
import { describe, expect, inject, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { countResponses } from '#db/queries/responses.ts';
import { CampaignId } from '#surveys/ids.ts';
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

describe('bringing the tables up to date', () => {
  const engines = [
    { engine: 'sqlite', on: onSqlite, isThere: true },
    { engine: 'postgres', on: onPostgres, isThere: Boolean(inject('postgresUrl')) },
  ];
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
