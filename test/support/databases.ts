import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { type Engine, type OpenDatabase, openDatabase } from '#db/open.ts';
import { createDatabase } from './postgres.ts';

/** A new, empty database of one kind, with the folder it may use. */
export async function emptyDatabase(engine: Engine): Promise<OpenDatabase & { dataDir: string }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'lang-nghe-'));
  const server = inject('postgresUrl');
  const databaseUrl =
    engine === 'postgres' && server
      ? await createDatabase(server, `t${randomBytes(6).toString('hex')}`)
      : undefined;
  const database = await openDatabase({ databaseUrl, dataDir });
  return {
    ...database,
    dataDir,
    async close() {
      await database.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Runs the same stories on SQLite and on a real PostgreSQL. */
export function describeOnBoth(name: string, stories: (database: () => OpenDatabase) => void): void {
  const engines: Engine[] = ['sqlite', 'postgres'];
  for (const engine of engines) {
    describe.skipIf(engine === 'postgres' && !inject('postgresUrl'))(`${name} (${engine})`, () => {
      let opened: OpenDatabase | undefined;
      beforeAll(async () => {
        opened = await emptyDatabase(engine);
      });
      afterAll(async () => opened?.close());
      stories(() => {
        if (!opened) throw new Error('the database is not open yet');
        return opened;
      });
    });
  }
}
