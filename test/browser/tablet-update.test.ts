import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { countResponses } from '#db/queries/responses.ts';
import { CampaignId } from '#surveys/ids.ts';
import {
  answerToTheEnd,
  enrolAndBegin,
  handBack,
  handOver,
  ledgerSays,
  mark,
  openTabletSite,
  type TabletSite,
  typePin,
  unlock,
} from '#test/support/tablet-site.ts';

const built = (name: string) => readFileSync(join(import.meta.dirname, '../../dist/tablet', name), 'utf8');

/** The next build of the app: another page, and a worker that keeps it under another name. */
function nextBuild(): { page: string; worker: string } {
  const page = built('index.html').replace('<html lang="vi">', '<html lang="vi" data-build="2">');
  const integrity = createHash('sha256').update(page).digest('base64');
  const worker = built('sw.js')
    .replace(/(\["\/tablet\/","sha256-)[^"]+/, `$1${integrity}`)
    .replace(/"[A-Za-z0-9]{12,16}"/, '"build2"');
  return { page, worker };
}

/** What a server with this build answers, where it is asked for it. */
function served({ page, worker }: ReturnType<typeof nextBuild>, request: Request): Response | undefined {
  const { pathname } = new URL(request.url);
  const typed = (type: string) => ({ headers: { 'Content-Type': `${type}; charset=utf-8` } });
  if (pathname === '/tablet/sw.js') return new Response(worker, typed('text/javascript'));
  return pathname === '/tablet/' ? new Response(page, typed('text/html')) : undefined;
}

function unreachableApi(request: Request): Response | undefined {
  return request.url.includes('/tablet/api/') ? new Response('', { status: 503 }) : undefined;
}

describe.skipIf(!inject('chromiumPath'))('a new version of the tablet’s app', { timeout: 180_000 }, () => {
  let site: TabletSite;
  let page: Page;
  beforeAll(async () => {
    site = await openTabletSite();
    page = await site.start(await site.enrolmentLink());
    await enrolAndBegin(page);
  });
  afterAll(() => site.close());

  const build = () => page.evaluate(() => document.documentElement.dataset.build ?? '1');
  const hasWaitingWorker = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state);
  /** Looks for another version, and waits until it lies there or was thrown away. */
  const lookForUpdate = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update().catch(() => {}); // it throws where the other version is none
      const coming = registration?.installing;
      while (coming?.state === 'installing')
        await new Promise((resolve) => coming.addEventListener('statechange', resolve, { once: true }));
    });

  test('comes while two interviews wait and a third is being made, and waits itself', async () => {
    site.onWay.between = unreachableApi;
    for (const done of [1, 2]) {
      await handOver(page);
      await answerToTheEnd(page);
      await handBack(page);
      await ledgerSays(page, done, 0);
    }
    await handOver(page);
    await mark(page, 'Q0', 'yes');
    const next = nextBuild();
    expect(next.worker).toContain('"build2"');
    site.onWay.between = (request) => served(next, request) ?? unreachableApi(request);
    await lookForUpdate();
    await expect.poll(hasWaitingWorker).toBe('installed');
    await expect.poll(() => page.locator('input[name=Q0]:checked').count()).toBe(1);
    expect(await build()).toBe('1');
  });

  test('takes over at the working screen, with everything that waits', async () => {
    await answerToTheEnd(page);
    expect(await build()).toBe('1');
    await page.getByRole('button', { name: 'Cán bộ nhập mã PIN' }).click();
    await typePin(page);
    await expect.poll(() => build().catch(() => '')).toBe('2');
    await unlock(page);
    await ledgerSays(page, 3, 0);
    await page.context().setOffline(true);
    await page.reload();
    expect(await build()).toBe('2');
    await unlock(page);
    await ledgerSays(page, 3, 0);
  });

  test('hands in what the older version has sealed', async () => {
    const next = nextBuild();
    site.onWay.between = (request) => served(next, request);
    await page.context().setOffline(false);
    await ledgerSays(page, 0, 3);
    expect(await countResponses(site.means.database.db, CampaignId.parse('trial'))).toBe(3);
    expect(site.complaints).toEqual([]);
  });

  test('that is half of one, or a stranger’s page, never takes the place of what works', async () => {
    const next = nextBuild();
    site.onWay.between = (request) => {
      const { pathname } = new URL(request.url);
      if (pathname === '/tablet/sw.js') {
        const worker = next.worker.replace('build2', 'build3');
        return new Response(worker, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
      }
      return pathname.startsWith('/tablet/api/') ? undefined : new Response('<html>Xin đăng nhập</html>');
    };
    await lookForUpdate();
    expect(await hasWaitingWorker()).toBeUndefined();
    await page.reload();
    expect(await build()).toBe('2');
    await unlock(page);
    await ledgerSays(page, 0, 3);
  });
});
