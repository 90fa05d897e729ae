import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import {
  answerToTheEnd,
  enrolAndBegin,
  handBack,
  handOver,
  ledgerSays,
  mark,
  openTabletSite,
  pin,
  type TabletSite,
  typePin,
  unlock,
} from '#test/support/tablet-site.ts';

const secret = 'Ghế chờ gãy chân 7431';

/** Everything this origin has stored in the browser, as one text. */
function storedText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const texts = [
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
      document.cookie,
    ];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
      });
      for (const store of database.objectStoreNames) {
        const all = await new Promise<unknown[]>((resolve) => {
          const request = database.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => resolve(request.result);
        });
        if (store !== 'kits') texts.push(`${store}: ${JSON.stringify(all)}`);
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) texts.push(request.url);
    }
    return texts.join('\n');
  });
}

describe.skipIf(!inject('chromiumPath'))('a tablet in a respondent’s hands', { timeout: 180_000 }, () => {
  let site: TabletSite;
  let page: Page;
  beforeAll(async () => {
    site = await openTabletSite();
    page = await site.start(await site.enrolmentLink());
    await enrolAndBegin(page);
    await page.context().setOffline(true);
  });
  afterAll(() => site.close());

  const atThePin = () => page.getByRole('heading', { name: 'Nhập mã PIN' }).waitFor();
  /** Goes back in the history, and waits until the page has noticed. */
  const goBack = () =>
    page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          addEventListener('popstate', () => setTimeout(resolve), { once: true });
          history.back();
        }),
    );
  /** "Xin chờ 0:14 nữa" → 14 */
  const secondsToWait = async () => {
    const words = await page.getByText(/Xin chờ 0:\d\d nữa/).innerText();
    return Number(/0:(\d\d)/.exec(words)?.[1]);
  };
  const broken = async (n: number) => {
    await page.locator('.count').getByText(String(n)).waitFor();
  };

  test('shows nothing but the ballot: going back stays, and the official’s door asks for the PIN', async () => {
    await handOver(page);
    await mark(page, 'Q0', 'yes');
    for (let times = 0; times < 4; times++) await goBack();
    await expect.poll(() => page.locator('input[name=Q0]:checked').count()).toBe(1);
    await page.getByRole('button', { name: 'Cán bộ', exact: true }).click();
    await expect.poll(() => page.locator('input, .ledger').count()).toBe(0);
    await typePin(page, '135791');
    await page.getByText('Mã PIN chưa đúng').waitFor();
    await page.getByRole('button', { name: 'Quay lại phiếu' }).click();
    await expect.poll(() => page.locator('input[name=Q0]:checked').count()).toBe(1);
  });

  test('the PIN ends it: everything typed is gone, and it counts as broken off', async () => {
    await page.getByRole('button', { name: 'Cán bộ', exact: true }).click();
    await typePin(page);
    await page.locator('.ledger').waitFor();
    await broken(1);
    await ledgerSays(page, 0, 0);
  });

  test('keys that come before the first one is drawn all count', async () => {
    await page.getByRole('button', { name: 'Đưa máy cho người trả lời' }).click();
    await page.getByRole('button', { name: 'Cán bộ', exact: true }).click();
    await page.getByRole('button', { name: pin[0], exact: true }).waitFor();
    await page.evaluate((digits) => {
      for (const key of digits) dispatchEvent(new KeyboardEvent('keydown', { key }));
    }, pin);
    await page.locator('.ledger').waitFor();
  });

  test('one that had not begun is not counted', async () => {
    await page.getByRole('button', { name: 'Đưa máy cho người trả lời' }).click();
    await page.getByRole('button', { name: 'Cán bộ', exact: true }).click();
    await typePin(page);
    await page.locator('.ledger').waitFor();
    await broken(1);
  });

  test('a reload, another page and back, and switching off all end at the PIN, with the interview gone', async () => {
    const begun = async () => {
      await handOver(page);
      await mark(page, 'Q0', 'yes');
      await page.getByRole('button', { name: 'Tiếp tục' }).click();
    };
    await begun();
    await page.reload();
    await atThePin();
    await expect.poll(() => page.locator('input').count()).toBe(0);
    await unlock(page);
    await broken(2);

    await begun();
    await page.goto('about:blank');
    await page.goBack();
    await atThePin();
    expect(await page.content()).not.toContain('Q1');
    await unlock(page);
    await broken(3);

    await begun();
    await page.context().setOffline(false);
    await site.switchOff();
    site.onWay.between = () => new Response('', { status: 503 });
    page = await site.start();
    await atThePin();
    await unlock(page);
    await broken(4);
    await ledgerSays(page, 0, 0);
  });

  test('leaves nothing readable behind: page, history, storage, caches', async () => {
    await handOver(page);
    await answerToTheEnd(page, '1', secret);
    const stored = await storedText(page);
    expect(stored).toContain('"state":"waiting"');
    expect(stored).not.toMatch(/gãy chân|"I1"|"fields"|tablet_self/);
    expect(await page.content()).not.toMatch(/gãy chân|<input|<textarea/);
    for (let times = 0; times < 6; times++) await goBack();
    expect(await page.content()).not.toMatch(/gãy chân|<input|<textarea|class="ledger"/);
    await expect.poll(() => page.getByText('Xin trao lại máy cho cán bộ').count()).toBe(1);
    await handBack(page);
    await ledgerSays(page, 1, 0);
    expect(await page.content()).not.toContain('gãy chân');
  });

  test('nothing of it lies on the tablet’s disk', async () => {
    const profile = site.profile;
    await site.switchOff();
    const needles = [Buffer.from(secret), Buffer.from(secret, 'utf16le'), Buffer.from('chân 7431')];
    const files = readdirSync(profile, { recursive: true, withFileTypes: true }).filter((file) =>
      file.isFile(),
    );
    expect(files.length).toBeGreaterThan(20);
    const found = files
      .map((file) => join(file.parentPath, file.name))
      .filter((file) => needles.some((needle) => readFileSync(file).includes(needle)));
    expect(found).toEqual([]);
    page = await site.start();
  });

  test('mistyped PINs wait longer and longer, also after a restart and whatever the clock says', async () => {
    await atThePin();
    for (const wrong of ['000001', '000002', '000003']) {
      await typePin(page, wrong);
      await page.getByText('Mã PIN chưa đúng').waitFor();
    }
    const first = await secondsToWait();
    expect(first).toBeLessThanOrEqual(15);
    await expect.poll(secondsToWait).toBeLessThan(first);
    await page.addInitScript(() => {
      const real = Date.now;
      Date.now = () => real() + 365 * 24 * 3600_000;
    });
    await page.reload();
    expect(await secondsToWait()).toBeLessThan(first);
    expect(await page.getByRole('button', { name: '1', exact: true }).isDisabled()).toBe(true);
  });

  test('nothing is complained about on the way', () => {
    expect(site.complaints).toEqual([]);
  });
});
