import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { openDatabase } from '#db/open.ts';
import { listSerials } from '#db/queries/device-serials.ts';
import { findDevice } from '#db/queries/devices.ts';
import { listResponses } from '#db/queries/responses.ts';
import { openChanges } from '#server/changes.ts';
import { offerEnrolment } from '#server/fieldwork/tablets/enrol-tablet.ts';
import { CampaignId, DeviceId } from '#surveys/ids.ts';
import { type DeviceLedger, deviceLedger } from '#surveys/tablets/ledger.ts';
import { chromiumArguments } from '#test/support/browser/chromium.ts';
import { type ServerProcess, startServerProcess } from '#test/support/server-process.ts';
import { type Fate, openLossyProxy } from '../lossy-proxy.ts';
import type { Held, Made } from './driver.ts';

const trial = CampaignId.parse('trial');
const root = join(import.meta.dirname, '../../..');

export type Tablet = { name: string; page: Page; made: Made[] };

export type BadWeeks = {
  fates: Record<Fate, number>;
  tablets: { name: string; made: Made[]; held: Held; ledger: DeviceLedger }[];
  /** Ids of all stored responses. */
  stored: string[];
  /** At each sudden end: acknowledged to a tablet, and not in the database. */
  missedAtTheEnd: number[];
  /** So many that a tablet had a receipt for were gone with the restored copy. */
  lostByRestoring: number;
};

/**
 * So many tablets send interviews through a bad network to a server that is killed twice and once restored from a copy
 * that is older. Afterwards the network heals.
 */
export async function badWeeks({
  chromiumPath,
  tablets: howMany,
  interviews,
  seed,
}: {
  chromiumPath: string;
  tablets: number;
  interviews: number;
  seed: string;
}): Promise<BadWeeks> {
  const folder = mkdtempSync(join(tmpdir(), 'lang-nghe-faults-'));
  const dataDir = join(folder, 'data');
  const backup = join(folder, 'backup');
  mkdirSync(dataDir);
  const bundle = await bundledDriver(folder);
  let server: ServerProcess = await startServerProcess({ DATA_DIR: dataDir });
  const proxy = await openLossyProxy(() => server.url, seed);
  const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArguments });
  try {
    // one after another, as the clerk does
    const tablets: Tablet[] = [];
    for (let nth = 1; nth <= howMany; nth += 1) {
      tablets.push(await enrolled(browser, bundle, proxy.url, dataDir, `Máy ${nth}`));
    }
    for (const { page } of tablets) await page.evaluate(() => globalThis.tablet.send());

    const perTablet = Math.ceil(interviews / howMany);
    const third = Math.ceil(perTablet / 3);
    const work = async (n: number) => {
      await Promise.all(
        tablets.map(async ({ page, made }) =>
          made.push(...(await page.evaluate((n) => globalThis.tablet.make(n), n))),
        ),
      );
    };
    const killed = async (between: () => void) => {
      await untilMostAreReceived(tablets);
      await server.kill('SIGKILL');
      between();
      const before = await acknowledgedAndGone(tablets, dataDir);
      server = await startServerProcess({ DATA_DIR: dataDir });
      return before;
    };

    await work(third);
    const atFirst = await killed(() => cpSync(dataDir, backup, { recursive: true }));
    await work(third);
    const atSecond = await killed(() => {});
    await work(perTablet - 2 * third);
    const lostByRestoring = await killed(() => {
      rmSync(dataDir, { recursive: true });
      cpSync(backup, dataDir, { recursive: true });
    });
    await untilQuiet(tablets, dataDir, () => proxy.heal());
    await server.kill('SIGTERM');
    return {
      fates: proxy.counts,
      ...(await whatIsStored(tablets, dataDir)),
      missedAtTheEnd: [atFirst, atSecond],
      lostByRestoring,
    };
  } finally {
    await browser.close();
    await server.kill('SIGKILL');
    await proxy.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The app's own modules, made into one file for a page. */
async function bundledDriver(folder: string): Promise<string> {
  const outDir = join(folder, 'driver');
  await build({
    configFile: false,
    root,
    logLevel: 'silent',
    build: {
      outDir,
      target: 'es2022',
      lib: {
        entry: join(import.meta.dirname, 'driver.ts'),
        formats: ['iife'],
        name: 'driver',
        fileName: () => 'driver.js',
      },
    },
  });
  return join(outDir, 'driver.js');
}

async function enrolled(
  browser: Browser,
  bundle: string,
  url: string,
  dataDir: string,
  name: string,
): Promise<Tablet> {
  const database = await openDatabase({ dataDir });
  const now = () => new Date();
  const { token } = await offerEnrolment(
    { database, now, random: randomBytes, changes: openChanges() },
    { username: 'hoa.nguyen' },
    trial,
    name,
  );
  await database.close();
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  // any page of the same origin: the app itself is not to send beside the driver
  await page.goto(`${url}/healthz`);
  await page.addScriptTag({ path: bundle });
  await page.evaluate((token) => globalThis.tablet.enrol(token), token);
  return { name, page, made: [] };
}

async function held({ page }: Tablet): Promise<Held> {
  return page.evaluate(() => globalThis.tablet.held());
}

async function storedIds(dataDir: string): Promise<string[]> {
  const { db, close } = await openDatabase({ dataDir });
  const ids: string[] = [];
  for await (const portion of listResponses(db, trial)) ids.push(...portion.map(({ id }) => id));
  await close();
  return ids;
}

/** In the middle of the work, and yet so that there is something to lose. */
async function untilMostAreReceived(tablets: readonly Tablet[]): Promise<void> {
  for (const tablet of tablets) {
    while ((await held(tablet)).received.length * 3 < tablet.made.length * 2) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** How many have a receipt on a tablet and are not in the database. */
async function acknowledgedAndGone(tablets: readonly Tablet[], dataDir: string): Promise<number> {
  const stored = new Set(await storedIds(dataDir));
  let gone = 0;
  for (const tablet of tablets) {
    const received = new Set((await held(tablet)).received);
    gone += tablet.made.filter(
      ({ serial, responseId }) => received.has(serial) && !stored.has(responseId),
    ).length;
  }
  return gone;
}

/** Everything that was made is stored, and nobody waits any more. */
async function untilQuiet(tablets: readonly Tablet[], dataDir: string, heal: () => void): Promise<void> {
  const made = tablets.reduce((sum, tablet) => sum + tablet.made.length, 0);
  const patience = performance.now() + 120_000 + made * 300;
  // some of it still over the bad network
  const healAt = performance.now() + 5_000;
  while (performance.now() < patience) {
    if (performance.now() > healAt) heal();
    for (const { page } of tablets) await page.evaluate(() => globalThis.tablet.wake());
    await new Promise((resolve) => setTimeout(resolve, 500));
    const waiting = await Promise.all(tablets.map(async (tablet) => (await held(tablet)).waiting.length));
    if (waiting.every((n) => n === 0) && (await storedIds(dataDir)).length >= made) return;
  }
}

async function whatIsStored(
  tablets: readonly Tablet[],
  dataDir: string,
): Promise<Pick<BadWeeks, 'tablets' | 'stored'>> {
  const { db, close } = await openDatabase({ dataDir });
  const ledgers: BadWeeks['tablets'] = [];
  for (const tablet of tablets) {
    const id = DeviceId.parse(await tablet.page.evaluate(() => globalThis.tablet.device()));
    const device = await findDevice(db, id);
    const outcomes = (await listSerials(db, id)).flatMap(({ serial, outcome }) =>
      outcome === 'pending' ? [] : [{ serial, outcome }],
    );
    const ledger = deviceLedger(device?.made ?? 0, outcomes);
    ledgers.push({ name: tablet.name, made: tablet.made, held: await held(tablet), ledger });
  }
  await close();
  return { tablets: ledgers, stored: await storedIds(dataDir) };
}
