import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { openDatabase } from '#db/open.ts';
import { listLinks } from '#db/queries/links.ts';
import { createApp } from '#server/app.ts';
import { openAssets } from '#server/assets.ts';
import { openVault } from '#server/auth/vault.ts';
import { openChanges } from '#server/changes.ts';
import { readConfig } from '#server/config.ts';
import { openCriteriaSets } from '#server/criteria-sets.ts';
import { prepareFirstStart } from '#server/fieldwork/prepare-first-start.ts';
import { openResponseDesk, type ResponseDesk } from '#server/fieldwork/response-desk.ts';
import { openKeys } from '#server/keys/keys.ts';
import { openTabletKeys } from '#server/keys/tablet-keys.ts';
import { listen } from '#server/listen.ts';
import { openLogger } from '#server/logger.ts';
import { randomInPortions } from '#server/random.ts';
import { openTraces } from '#server/traces.ts';
import { CampaignId } from '#surveys/ids.ts';

/** What is measured. The floors do as little as can be done; "validate-only" is ours without storing. */
export const variants = ['floor-post', 'floor-end-to-end', 'validate-only', 'ours'] as const;
export type Variant = (typeof variants)[number];

/** Runs one variant in this process; tells the parent where it listens and which link to use. */
export async function serveVariant(
  variant: Variant,
  dataDir: string,
  databaseUrl: string | undefined,
): Promise<void> {
  if (variant === 'floor-post') return listenBare(parseOnly);
  if (variant === 'floor-end-to-end') return listenBare(storeRow(dataDir));
  return serveOurs(variant, dataDir, databaseUrl);
}

async function serveOurs(variant: Variant, dataDir: string, databaseUrl: string | undefined): Promise<void> {
  const now = () => new Date();
  const random = randomInPortions();
  const database = await openDatabase({ databaseUrl, dataDir });
  await prepareFirstStart(database.db, { now, random });
  const storesNothing: ResponseDesk = {
    handIn: async () => 'stored',
    commentsTaken: () => 0,
    codesSpent: () => 0,
    onStored: () => {},
    betweenCommits: (read) => read(),
    close: async () => {},
  };
  const config = readConfig({ DATA_DIR: dataDir, HOST: '127.0.0.1', BALLOTS_PER_ADDRESS: '0' });
  const app = createApp({
    config,
    database,
    assets: openAssets(join(import.meta.dirname, '..')),
    keys: await openKeys(database.db, random),
    tabletKeys: await openTabletKeys(database.db),
    vault: openVault(join(dataDir, 'server.key'), random),
    traces: openTraces(),
    changes: openChanges(),
    criteriaSets: await openCriteriaSets(database.db),
    desk: variant === 'validate-only' ? storesNothing : openResponseDesk(database.db),
    logger: openLogger(),
    now,
    random,
  });
  const links = await listLinks(database.db, CampaignId.parse('trial'));
  const link = links.find(({ group }) => group === 'citizens');
  const { port } = await listen(app.fetch, { ...config, port: 0 });
  process.send?.({ port, path: `/k/${link?.code}` });
}

type Handler = (body: string) => Promise<string>;

/** A bare server: any GET is a 12 kB page, any POST goes to the handler. */
function listenBare(handle: Handler): void {
  const page = Buffer.alloc(12_000, 'x');
  const server = createServer(async (request, response) => {
    if (request.method === 'GET') return response.end(page);
    response.end(await handle(await bodyOf(request)));
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    process.send?.({ port: typeof address === 'object' ? address?.port : 0, path: '/' });
  });
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

async function parseOnly(body: string): Promise<string> {
  return String(new URLSearchParams(body).size);
}

/** One prepared statement and one durable commit for each response: no library, no checks. */
function storeRow(dataDir: string): Handler {
  const file = new SqliteDatabase(join(dataDir, 'floor.sqlite'));
  file.pragma('journal_mode = WAL');
  file.pragma('synchronous = FULL');
  file.exec('CREATE TABLE responses (id TEXT PRIMARY KEY, answers TEXT) WITHOUT ROWID');
  const insert = file.prepare('INSERT INTO responses VALUES (?, ?)');
  return async (body) => {
    insert.run(randomBytes(16).toString('base64url'), body);
    return 'ok';
  };
}
