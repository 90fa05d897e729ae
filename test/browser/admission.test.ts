import type { Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { countResponses } from '#db/queries/responses.ts';
import { CampaignId } from '#surveys/ids.ts';
import { admitting, printedCodes } from '#test/support/admission/codes.ts';
import { accessibilityFaults, overflow, smallTouchTargets } from '#test/support/browser/accessibility.ts';
import { openSite, phone, type Site } from '#test/support/site.ts';

const trial = CampaignId.parse('trial');
const television = { viewport: { width: 1280, height: 720 }, locale: 'vi-VN' };

describe.skipIf(!inject('chromiumPath'))('who asks for a card or for presence', { timeout: 180_000 }, () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
    // a phone sends without the proof what it cannot prove in four seconds
    site.means.config.proofBits = 8;
    await admitting(site, { citizens: 'presence', organisations: 'access_code' });
  });
  afterAll(() => site.close());

  const stored = () => countResponses(site.means.database.db, trial);
  type Page = Awaited<ReturnType<Site['open']>>['page'];

  /** Answers by going on from part to part: nothing of this ballot is required but its first item. */
  async function answers(page: Page): Promise<void> {
    const next = page.locator('#next');
    for (let part = 0; part < 20; part++) {
      const required = page.locator('section:not([hidden]) .q:not([hidden])').first();
      if (part === 0) await required.locator('label').first().click();
      if (!(await next.isVisible())) break;
      await next.click();
    }
    await page.locator('#send').click();
  }

  test('the clerk enrols a screen, a phone scans it and answers, and the next code is there at once', async () => {
    const clerk = await site.openAs('clerk');
    await clerk.page.goto('/clerk/campaigns/trial/codes');
    await clerk.page.getByLabel('Tên màn hình').fill('Quầy 1');
    await clerk.page.getByRole('button', { name: 'Tạo liên kết đăng ký' }).click();
    const address = await clerk.page.locator('.offer .address').innerText();
    expect(await accessibilityFaults(clerk.page)).toEqual([]);
    await clerk.page.setViewportSize({ width: 360, height: 740 });
    expect(await overflow(clerk.page)).toBeLessThanOrEqual(0);

    const screen = await site.open(address.replace(site.url, ''), television);
    const square = screen.page.locator('.qr');
    await square.waitFor();
    expect(screen.page.url()).toBe(`${site.url}/counter`);
    expect(await accessibilityFaults(screen.page)).toEqual([]);
    expect(await smallTouchTargets(screen.page)).toEqual([]);
    const shown = (await square.getAttribute('data-link')) ?? '';

    const scanning = await site.open(new URL(shown).pathname, phone);
    expect(await accessibilityFaults(scanning.page)).toEqual([]);
    await scanning.page.getByRole('button', { name: 'Mở phiếu' }).click();
    await screen.page.waitForFunction(
      (before) => document.querySelector('.qr')?.getAttribute('data-link') !== before,
      shown,
    );
    const before = await stored();
    await answers(scanning.page);
    await scanning.page.locator('#thanks h1').waitFor();
    expect(await stored()).toBe(before + 1);
    expect([...scanning.complaints, ...screen.complaints]).toEqual([]);

    await screen.page.getByRole('button', { name: 'English' }).click();
    await expect.poll(() => screen.page.locator('h1').innerText()).toBe('We would like your opinion');
    await screen.page.reload();
    await square.waitFor();
  });

  test('a screen without a network says so as soon as its code has run out, and shows another by itself', async () => {
    const clerk = { ...(await site.signedIn('clerk')), 'Sec-Fetch-Site': 'same-origin' };
    const link = await site.codeOf({ point: 'one-stop' });
    const answer = await site.app.request('/api/campaigns/trial/counter-screens', {
      method: 'POST',
      headers: { ...clerk, 'Content-Type': 'application/json' },
      body: JSON.stringify({ name: 'Tivi', link }),
    });
    const { address } = await answer.json();
    const { page, complaints } = await site.open(String(address).replace(/^[^/]*\/\/[^/]*/, ''), television);
    await page.locator('.qr').waitFor();
    await page.clock.install();
    await page.reload();
    await page.locator('.qr').waitFor();
    await page.context().setOffline(true);
    for (let n = 0; n < 80; n++) await page.clock.runFor(1000);
    await page.getByText('Màn hình đang mất kết nối').waitFor();
    await expect.poll(() => page.locator('.qr').count()).toBe(0);
    await page.context().setOffline(false);
    for (let n = 0; n < 12; n++) await page.clock.runFor(1000);
    await page.locator('.qr').waitFor();
    expect(complaints.filter((text) => !/ERR_INTERNET_DISCONNECTED|Failed to load/.test(text))).toEqual([]);
  });

  test('a card opens its ballot on a phone; used, it says so, and a lost receipt comes again', async () => {
    const link = await site.codeOf({ group: 'organisations', point: 'one-stop' });
    const [code = ''] = (await printedCodes(site, link, 5)).codes;
    const { page, complaints } = await site.open(`/k/${link}`, phone);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    complaints.length = 0;
    await page.getByLabel('Mã thẻ (15 chữ cái)').fill(code.toLowerCase());
    await page.getByRole('button', { name: 'Mở phiếu' }).click();
    await page.locator('form[method=post]').waitFor();
    expect(page.url()).toBe(`${site.url}/k/${link}/${code}`);
    const before = await stored();
    // the answer is lost on its way back
    await page.route('**/k/**', async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      await route.fetch();
      return route.abort();
    });
    await answers(page);
    await page.getByText('Chưa gửi – đã lưu trên máy này').waitFor();
    expect(await stored()).toBe(before + 1);
    await page.unroute('**/k/**');
    await page.goto(`/k/${link}/${code}`);
    await page.getByText('Phiếu trả lời đã được nhận').first().waitFor();
    expect(await stored()).toBe(before + 1);
    const second = await site.open(`/k/${link}/${code}`, phone);
    await second.page.getByText('Mã thẻ này không dùng được nữa').waitFor();
    expect(await accessibilityFaults(second.page)).toEqual([]);
  });

  test('an open link’s phone proves its work beside the page before it sends', async () => {
    const { page, complaints } = await site.open(`/k/${await site.codeOf()}`, phone);
    const isPost = (request: Request) => request.method() === 'POST';
    // it is waited for while the whole ballot is answered
    const posted = page.waitForRequest(isPost, { timeout: 150_000 });
    await answers(page);
    const fields = new URLSearchParams((await posted).postData() ?? '');
    expect(fields.get('proof')).toMatch(/^[0-9a-z]+$/);
    await page.locator('#thanks h1').waitFor();
    expect(complaints).toEqual([]);
  });
});
