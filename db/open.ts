import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { Kysely, PostgresDialect, SqliteAdapter, SqliteDialect } from 'kysely';
import { migrate } from './migrate.ts';
import type { Database } from './schema.ts';

export type Engine = 'sqlite' | 'postgres';
export type Db = Kysely<Database>;
export type OpenDatabase = { db: Db; engine: Engine; close(): Promise<void> };

/** PostgreSQL where an address is given, else one file in `dataDir`. The tables are brought up to date. */
export async function openDatabase(place: {
  databaseUrl?: string | undefined;
  dataDir: string;
}): Promise<OpenDatabase> {
  const engine: Engine = place.databaseUrl ? 'postgres' : 'sqlite';
  const db = place.databaseUrl ? await openPostgres(place.databaseUrl) : openSqlite(place.dataDir);
  try {
    await migrate(db, engine);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return { db, engine, close: () => db.destroy() };
}

async function openPostgres(connectionString: string): Promise<Db> {
  // not in the memory of whoever has SQLite
  const { default: pg } = await import('pg');
  // a commit that was acknowledged is on the disk, whatever the server's own setting says
  const pool = new pg.Pool({
    connectionString,
    max: 8,
    connectionTimeoutMillis: 10_000,
    query_timeout: 120_000,
    options: '-c synchronous_commit=on',
  });
  // A server that goes away must not take this process with it; the query that needed it fails by itself.
  pool.on('error', () => {});
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
}

function openSqlite(dataDir: string): Db {
  // An older Node loads the addon and then dies without a word as soon as a database is opened.
  if (Number(process.versions.napi) < 10) {
    throw new Error(`Node.js ${process.version} quá cũ để mở cơ sở dữ liệu; xin khởi động bằng "npm start".`);
  }
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const path = join(dataDir, 'lang-nghe.sqlite');
  // for nobody else on this machine; what SQLite puts beside it takes the same mode
  closeSync(openSync(path, 'a', 0o600));
  const file = new SqliteDatabase(path);
  file.pragma('journal_mode = WAL');
  // Durable before it is acknowledged: a power cut loses nothing a respondent was told had arrived.
  file.pragma('synchronous = FULL');
  file.pragma('foreign_keys = ON');
  file.pragma('busy_timeout = 10000');
  // Random keys touch a page each: fewer check points spare half of the writing, and fewer than one sender in a
  // hundred waits for one. A larger cache spares nothing: what it does not hold the system does.
  file.pragma('wal_autocheckpoint = 32000');
  file.pragma('cache_size = -8000');
  // What is deleted or moved is overwritten, so that free space tells nothing (docs/security.md).
  file.pragma('secure_delete = ON');
  // what is sorted for a moment never touches the disk
  file.pragma('temp_store = MEMORY');
  return new Kysely<Database>({
    dialect: new WholeMigrations({ database: { prepare: preparedOnce(file), close: () => file.close() } }),
  });
}

/**
 * SQLite takes back new tables and columns like rows, though Kysely does not count on it: migrations are whole or not
 * there, whenever the machine stops.
 */
class WholeMigrations extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new (class extends SqliteAdapter {
      override get supportsTransactionalDdl() {
        return true;
      }
    })();
  }
}

const mostPrepared = 300;
/** A transaction that reads first would fail where a command beside the server writes meanwhile; this one waits. */
const beginToWrite = 'begin immediate';

/**
 * A copy of an SQLite file, to be read and never written: neither brought up to date nor repaired.
 *
 * @throws Error where there is no such file
 */
export function openCopy(path: string): OpenDatabase {
  const file = new SqliteDatabase(path, { readonly: true, fileMustExist: true });
  const db = new Kysely<Database>({ dialect: new SqliteDialect({ database: file }) });
  return { db, engine: 'sqlite', close: () => db.destroy() };
}

/** The same few queries run all day; preparing one costs as much as running it. The oldest makes room for a new one. */
function preparedOnce(file: SqliteDatabase.Database): (sql: string) => SqliteDatabase.Statement {
  const prepared = new Map<string, SqliteDatabase.Statement>();
  return (sql) => {
    const statement = prepared.get(sql) ?? file.prepare(sql === 'begin' ? beginToWrite : sql);
    if (prepared.size >= mostPrepared && !prepared.has(sql)) {
      for (const oldest of prepared.keys()) {
        prepared.delete(oldest);
        break;
      }
    }
    prepared.set(sql, statement);
    return statement;
  };
}
