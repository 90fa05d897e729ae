import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { chromiumArguments, findChromium } from '#test/support/browser/chromium.ts';
import { officePictures } from './guides/clerk-guide-pictures.ts';
import { paperPictures, tabletPictures } from './guides/guide-pictures.ts';

/**
 * `npm run screenshots`: starts the product as anybody would, fills the trial campaign, walks through it, and writes
 * the pictures of the documents to docs/pictures.
 */

const root = join(import.meta.dirname, '../..');
const pictures = join(root, 'docs/pictures');
const phone: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  locale: 'vi-VN',
};
const desk: BrowserContextOptions = {
  viewport: { width: 1280, height: 900 },
  deviceScaleFactor: 1,
  locale: 'vi-VN',
};

const dataDir = mkdtempSync(join(tmpdir(), 'lang-nghe-pictures-'));
const environment = { ...process.env, DATA_DIR: dataDir, PORT: '0', HOST: '127.0.0.1', DATABASE_URL: '' };

/** Starts the built server and reads from its first words where it listens and how to set it up. */
async function startServer() {
  const server = spawn(process.execPath, [join(root, 'dist/server/main.js')], { env: environment });
  let said = '';
  const setUp = await new Promise<string>((resolve, reject) => {
    server.stdout.on('data', (chunk) => {
      said += chunk;
      const link = /http:\S+\/set-up\/\S+/.exec(said)?.[0];
      if (link) resolve(link);
    });
    server.once('exit', () => reject(new Error(`the server did not start: ${said}`)));
  });
  return { server, setUp, url: new URL(setUp).origin };
}

async function respondentPictures(browser: Browser, url: string): Promise<void> {
  const page = await (await browser.newContext({ ...phone, baseURL: url })).newPage();
  await page.goto('/');
  await picture(page, 'home-phone');
  await page.locator('summary').first().click();
  await page.locator('a[href^="/k/"]').first().click();
  await picture(page, 'ballot-start');
  for (const [item, value] of [
    ['Q0', 'yes'],
    ['Q1', 'no'],
  ]) {
    await page.locator(`input[name=${item}][value=${value}]`).check({ force: true });
    await page.locator('#next').click();
  }
  await page.locator('input[name=I1][value="4"]').check({ force: true });
  await picture(page, 'ballot-section');
}

/** Somebody new, from the one-time link to the first page. */
async function official(browser: Browser, setUp: string, username: string, name: string): Promise<Page> {
  const page = await (await browser.newContext(desk)).newPage();
  await page.goto(setUp);
  await page.locator('[name=username]').fill(username);
  await page.locator('[name=displayName]').fill(name);
  for (const field of ['password', 'passwordAgain'])
    await page.locator(`[name=${field}]`).fill('mot-mat-khau-dai');
  await page.locator('button[type=submit]').click();
  await page.waitForURL(/\/clerk/);
  return page;
}

async function clerkPictures(page: Page): Promise<void> {
  const rail = page.locator('nav a[href*="/clerk/"]');
  await rail.first().waitFor();
  const addresses = await rail.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const address of new Set(addresses)) {
    await page.goto(new URL(address, page.url()).href);
    await page.waitForLoadState('networkidle');
    await picture(page, `clerk-${address.split('/').filter(Boolean).at(-1)}`);
  }
}

async function invitationOf(clerk: Page): Promise<string> {
  const path = await clerk.evaluate(async () => {
    const answer = await fetch('/api/invitations', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ role: 'interviewer' }),
    });
    const { path }: { path: string } = await answer.json();
    return path;
  });
  return new URL(path, clerk.url()).href;
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(pictures, `${name}.png`), animations: 'disabled' });
  process.stdout.write(`docs/pictures/${name}.png\n`);
}

mkdirSync(pictures, { recursive: true });
const { server, setUp, url } = await startServer();
try {
  spawnSync(
    process.execPath,
    [join(root, 'dist/server/simulate.js'), '--responses', '390', '--seed', '2024'],
    {
      env: environment,
    },
  );
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: chromiumArguments });
  await respondentPictures(browser, url);
  const clerk = await official(browser, setUp, 'thong-ke', 'Nông Thị Hoa');
  await clerkPictures(clerk);
  await tabletPictures(browser, clerk, picture);
  const interviewer = await official(browser, await invitationOf(clerk), 'dieu-tra', 'Hà Văn Nam');
  await paperPictures(clerk, interviewer, picture);
  await officePictures(browser, clerk, picture);
  await browser.close();
} finally {
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await gone;
  rmSync(dataDir, { recursive: true, force: true });
}
