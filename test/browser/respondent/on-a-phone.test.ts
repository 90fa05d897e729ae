import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { countResponses, findResponse } from '#db/queries/responses.ts';
import { CampaignId, ResponseId } from '#surveys/ids.ts';
import { accessibilityFaults, overflow, smallTouchTargets } from '#test/support/browser/accessibility.ts';
import { openSite, phone, type Site } from '#test/support/site.ts';

const trial = CampaignId.parse('trial');

async function mark(page: Page, item: string, value: string): Promise<void> {
  await page.locator(`input[name="${item}"][value="${value}"]`).check({ force: true });
}

async function idOf(page: Page): Promise<ResponseId> {
  return ResponseId.parse(await page.locator('[name=responseId]').inputValue());
}

/** Goes on to the last section and sends. */
async function sendAll(page: Page): Promise<void> {
  while (await page.locator('#next').isVisible()) await page.locator('#next').click();
  await page.locator('#send').click();
}

/** Presses the button, unless it has been sent by itself this very second. */
function sendNow(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Gửi lại ngay' });
  return button.evaluateAll((all: HTMLElement[]) => {
    for (const one of all) one.click();
  });
}

describe.skipIf(!inject('chromiumPath'))('a respondent on a cheap phone', { timeout: 180_000 }, () => {
  let site: Site;
  let link: string;
  beforeAll(async () => {
    site = await openSite();
    link = `/k/${await site.codeOf()}`;
  });
  afterAll(() => site.close());

  const stored = (id: ResponseId) => findResponse(site.means.database.db, id);
  const isFit = async (page: Page) => {
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await smallTouchTargets(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  };

  test('answers section by section, is told where they are, and is thanked', async () => {
    const { page, complaints } = await site.open(link);
    await isFit(page);
    await mark(page, 'Q0', 'yes');
    await page.locator('#next').click();
    await mark(page, 'Q1', 'no');
    await isFit(page);
    const id = await idOf(page);
    for (const item of ['I1', 'I2', 'I3', 'I4', 'V1', 'V2', 'V3', 'V4', 'VI1']) {
      while (!(await page.locator(`input[name="${item}"]`).first().isVisible()))
        await page.locator('#next').click();
      await mark(page, item, '4');
    }
    await expect.poll(() => page.locator('body').innerText()).toMatch(/Phần \d+\/\d+/);
    await isFit(page);
    await sendAll(page);
    await page.getByText('Xin trân trọng cảm ơn Ông/Bà').first().waitFor();
    await isFit(page);
    expect(await stored(id)).toMatchObject({
      disposition: 'complete',
      mode: 'web',
      answers: { Q1: 'no', I1: 4, VI1: 4 },
    });
    expect(complaints).toEqual([]);
  });

  test('who has had no business at the office is not asked about it', async () => {
    const { page } = await site.open(link);
    await mark(page, 'Q0', 'yes');
    await page.locator('#next').click();
    const asked = async () => {
      const count = /Phần \d+\/(\d+)/.exec(await page.locator('body').innerText());
      return Number(count?.[1]);
    };
    await mark(page, 'Q1', 'yes');
    const before = await asked();
    await mark(page, 'Q1', 'no');
    await expect.poll(() => asked()).toBe(before - 3);
  });

  test('closes the page half-way and goes on where they were', async () => {
    const { page } = await site.open(link);
    await mark(page, 'Q0', 'yes');
    await page.locator('#next').click();
    await mark(page, 'Q1', 'no');
    const id = await idOf(page);
    await page.reload();
    const resume = page.getByRole('button', { name: 'Tiếp tục phiếu đang trả lời dở' });
    await resume.waitFor();
    await isFit(page);
    await resume.click();
    await expect.poll(() => page.locator('input[name=Q1][value=no]').isChecked()).toBe(true);
    await expect.poll(() => idOf(page)).toBe(id);
    await page.reload();
    await page.getByRole('button', { name: 'Bỏ và trả lời lại từ đầu' }).click();
    await expect.poll(() => page.locator('input:checked:not(#big)').count()).toBe(0);
    await expect.poll(() => idOf(page)).not.toBe(id);
  });

  test('a captive portal that says 200 is not believed; the ballot goes out when the network is back, once', async () => {
    const { page } = await site.open(link);
    const before = await countResponses(site.means.database.db, trial);
    await mark(page, 'Q0', 'yes');
    const id = await idOf(page);
    const isPost = (url: URL) => url.pathname === link;
    await page.route(isPost, (route) =>
      route.request().method() === 'POST'
        ? route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Wi-Fi miễn phí</h1>' })
        : route.continue(),
    );
    await sendAll(page);
    await page.getByText('Chưa gửi – đã lưu trên máy này').waitFor();
    await isFit(page);
    expect(await stored(id)).toBeUndefined();
    await page.unroute(isPost);
    await sendNow(page);
    await page.getByText('Phiếu trả lời đã được nhận').waitFor();
    expect(await countResponses(site.means.database.db, trial)).toBe(before + 1);
  });

  test('a reply that is lost after the ballot was stored does not double it', async () => {
    const { page } = await site.open(link);
    const before = await countResponses(site.means.database.db, trial);
    await mark(page, 'Q0', 'yes');
    let lost = 0;
    await page.route(
      (url) => url.pathname === link,
      async (route) => {
        if (route.request().method() !== 'POST' || lost > 0) return route.continue();
        lost++;
        await route.fetch();
        return route.abort();
      },
    );
    await sendAll(page);
    await page.getByText('Chưa gửi – đã lưu trên máy này').waitFor();
    await sendNow(page);
    await page.getByText('Phiếu trả lời đã được nhận').waitFor();
    expect([lost, await countResponses(site.means.database.db, trial)]).toEqual([1, before + 1]);
  });

  test('a browser that forbids storage still lets people answer, and says what that means', async () => {
    const { page } = await site.open(link);
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('forbidden');
        },
      });
    });
    await page.reload();
    await page.getByText('không cho lưu tạm').waitFor();
    const id = await idOf(page);
    await mark(page, 'Q0', 'no');
    await sendAll(page);
    await page.getByText('Phiếu trả lời đã được nhận').waitFor();
    expect(await stored(id)).toMatchObject({ disposition: 'screened_out' });
  });

  test('answers on a phone of 2017, which lacks much of what is new', async () => {
    const { page, complaints } = await site.open('/');
    await page.addInitScript(() => {
      const lacking: [object, string[]][] = [
        [Array.prototype, ['flat', 'flatMap', 'at', 'findLast', 'toSorted']],
        [String.prototype, ['replaceAll', 'matchAll', 'at', 'trimEnd', 'toWellFormed']],
        [Object, ['fromEntries', 'groupBy', 'hasOwn']],
        [Promise, ['allSettled', 'any', 'withResolvers']],
        [crypto, ['randomUUID']],
        [window, ['structuredClone', 'queueMicrotask', 'ResizeObserver']],
        [AbortSignal, ['timeout', 'any']],
      ];
      for (const [owner, names] of lacking) for (const name of names) Reflect.deleteProperty(owner, name);
    });
    await page.goto(`/k/${await site.codeOf({ group: 'quick', point: 'one-stop' })}`);
    const id = await idOf(page);
    await page.locator('section:not([hidden]) input[type=radio]').first().check({ force: true });
    await sendAll(page);
    await page.getByText('Phiếu trả lời đã được nhận').waitFor();
    expect(await stored(id)).toBeDefined();
    expect(complaints).toEqual([]);
  });

  test('keeps the plain form where the script cannot run', async () => {
    const { page } = await site.open('/');
    await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'filter'));
    await page.goto(`/k/${await site.codeOf({ group: 'quick', point: 'one-stop' })}`);
    const id = await idOf(page);
    await page.locator('label:has(input[type=radio])').first().click();
    await page.locator('#send').click();
    await page.getByText('Phiếu trả lời đã được nhận').waitFor();
    expect(await stored(id)).toBeDefined();
  });

  test('finds an unsent ballot when the link has closed: in the grace time it still goes out, later it can be removed', async () => {
    const now = site.clock.now;
    const lastMinute = new Date('2025-09-16T16:59:00Z');
    for (const [minutesLater, words] of [
      [10, 'Phiếu trả lời đã được nhận'],
      [90, 'không được nhận'],
    ] as const) {
      site.clock.now = lastMinute;
      const { page } = await site.open(link);
      await mark(page, 'Q0', 'yes');
      await page.locator('#next').click();
      await mark(page, 'Q1', 'no');
      const id = await idOf(page);
      site.clock.now = new Date(lastMinute.getTime() + minutesLater * 60_000);
      await page.reload();
      await page.getByRole('button', { name: 'Gửi phiếu này' }).click();
      await page.getByText(words).waitFor();
      await isFit(page);
      expect((await stored(id)) !== undefined).toBe(minutesLater < 30);
      if (minutesLater > 30) await page.getByRole('button', { name: 'Xóa phiếu khỏi máy này' }).click();
      await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    }
    site.clock.now = now;
  });

  test('reads in English, and what was marked stays marked', async () => {
    const { page } = await site.open(link);
    await mark(page, 'Q0', 'yes');
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL(/lang=en/);
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
    await expect.poll(() => page.locator('input[name=Q0][value=yes]').isChecked()).toBe(true);
    await isFit(page);
  });

  test('after sending, going back shows nobody their answers, and the trace can be wiped', async () => {
    const { page } = await site.open(link);
    await mark(page, 'Q0', 'yes');
    await sendAll(page);
    await page.getByText('Phiếu trả lời đã được nhận').waitFor();
    await page.getByRole('button', { name: 'Xóa dấu vết trên máy này' }).click();
    await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await page.goto('/');
    await page.goBack();
    await expect.poll(() => page.locator('input:checked:not(#big)').count()).toBe(0);
  });

  test('finds the large letters, keeps them, and nothing runs off the screen at twice the size', async () => {
    const { page } = await site.open(link);
    const size = () =>
      page
        .locator('h1')
        .first()
        .evaluate((h1) => Number.parseFloat(getComputedStyle(h1).fontSize));
    const normal = await size();
    await page.getByText('Chữ lớn').click();
    await expect.poll(() => size()).toBeGreaterThan(normal);
    await isFit(page);
    await page.reload();
    await expect.poll(() => size()).toBeGreaterThan(normal);
    const zoomed = await site.open(link, { ...phone, viewport: { width: 320, height: 400 } });
    expect(await overflow(zoomed.page)).toBe(0);
  });

  test.each(['dark', 'light'] as const)('can be read in a %s room', async (colorScheme) => {
    const { page } = await site.open(link, { ...phone, colorScheme });
    await mark(page, 'Q0', 'yes');
    await isFit(page);
  });
});
