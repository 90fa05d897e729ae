import { readFileSync } from 'node:fs';
import jsQr from 'jsqr';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findCampaign } from '#db/queries/campaigns.ts';
import { inviteFirstClerk } from '#server/fieldwork/accounts/invite-first-clerk.ts';
import { simulateFieldwork } from '#server/fieldwork/simulate-fieldwork.ts';
import { CampaignId } from '#surveys/ids.ts';
import { accessibilityFaults, overflow } from '#test/support/browser/accessibility.ts';
import { desk, openSite, phone, type Site } from '#test/support/site.ts';

const trial = CampaignId.parse('trial');
const pages = ['progress', 'results', 'index-inputs', 'comments', 'links', 'export'];

describe.skipIf(!inject('chromiumPath'))('the clerk', { timeout: 180_000 }, () => {
  let site: Site;
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    site = await openSite();
    const campaign = await findCampaign(site.means.database.db, trial);
    if (!campaign) throw new Error('there is no trial campaign');
    site.clock.now = new Date('2024-09-30T02:00:00Z');
    await simulateFieldwork(site.means, campaign, { responses: 420, seed: 'desk' });
    const token = await inviteFirstClerk(site.means);
    ({ page, complaints } = await site.open(`/set-up/${token}`, desk));
  });
  afterAll(() => site.close());

  const goTo = async (name: string) => {
    await page.goto(`${site.url}/clerk/campaigns/trial/${name}`);
    await page.locator('main h1').waitFor();
    await page.waitForLoadState('networkidle');
  };

  test('makes an account through the one-time link, which then is worthless', async () => {
    expect(await accessibilityFaults(page)).toEqual([]);
    const link = page.url();
    await page.locator('[name=username]').fill('thong-ke');
    await page.locator('[name=displayName]').fill('Nông Thị Hoa');
    await page.locator('[name=password]').fill('mot-mat-khau-dai');
    await page.locator('[name=passwordAgain]').fill('mot-mat-khau-dai');
    await page.getByRole('button').last().click();
    await page.waitForURL(/\/clerk/);
    const again = await site.open(link, desk);
    await expect.poll(() => again.page.locator('body').innerText()).toContain('đã dùng hoặc đã hết hạn');
  });

  test('signs out, mistypes the password, signs in', async () => {
    await goTo('progress');
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await page.waitForURL((url) => !url.pathname.startsWith('/clerk'));
    await page.goto(`${site.url}/clerk`);
    await page.waitForURL(/sign-in/);
    await page.locator('[name=username]').fill('thong-ke');
    await page.locator('[name=password]').fill('sai');
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.locator('[name=username]').inputValue()).toBe('thong-ke');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.locator('[name=password]').fill('mot-mat-khau-dai');
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.waitForURL(/\/clerk/);
  });

  // how they look, test/client/clerk/desk-in-browser.test.ts judges
  test.each(pages)('reads %s, marked as a trial, and nothing runs off a phone', async (name) => {
    await goTo(name);
    await expect.poll(() => page.locator('main').innerText()).toContain('CHẠY THỬ');
    await page.setViewportSize(phone.viewport ?? { width: 360, height: 740 });
    await expect.poll(() => overflow(page)).toBe(0);
    await page.setViewportSize(desk.viewport ?? { width: 1280, height: 900 });
  });

  test.each([
    { width: 1280, height: 900 },
    { width: 1366, height: 768 },
  ])(
    'has the whole menu in view at $width × $height, and opens another group with the keyboard',
    async (size) => {
      await page.setViewportSize(size);
      const rail = page.locator('.rail');
      for (const name of ['progress', 'results']) {
        await goTo(name);
        await expect.poll(() => rail.evaluate((it) => it.scrollHeight - it.clientHeight)).toBe(0);
        await page.getByRole('button', { name: 'Đăng xuất' }).waitFor();
      }
      expect(await page.getByRole('link', { name: 'Bộ tiêu chí' }).isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Chuẩn bị' }).focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/clerk\/criteria$/);
      await page.getByRole('link', { name: 'Bộ tiêu chí', exact: true }).waitFor();
      await page.getByRole('link', { name: 'Kết quả thế nào?' }).waitFor({ state: 'hidden' });
      await page.setViewportSize({ width: 1280, height: 1200 });
      await page.getByRole('link', { name: 'Kết quả thế nào?' }).waitFor();
      await page.setViewportSize(desk.viewport ?? { width: 1280, height: 900 });
    },
  );

  test('is told in one sentence whether there are enough responses', async () => {
    await goTo('progress');
    await expect.poll(() => page.locator('main').innerText()).toMatch(/\d+ trên \d+ phiếu hợp lệ/);
  });

  test('sees a chart of five levels, and the same numbers as a table', async () => {
    await goTo('results/citizens');
    const chart = page.locator('#I figure svg');
    await chart.waitFor();
    expect((await chart.boundingBox())?.height).toBeGreaterThan(50);
    await expect.poll(() => page.locator('main table').count()).toBeGreaterThan(2);
  });

  test('sees a score with its provenance, and that the criteria are not the province’s', async () => {
    await goTo('index-inputs');
    const text = () => page.locator('main').innerText();
    await expect.poll(text).toContain('không phải QĐ 1228');
    await expect.poll(text).toMatch(/8\.1[\s\S]*10,00/);
    await page.getByText('Cách tính').first().click();
    await expect.poll(() => page.locator('main').innerText()).toMatch(/GROUPW|MEAN5/);
  });

  test('takes the responses away as CSV and XLSX', async () => {
    await goTo('export');
    for (const format of ['csv', 'xlsx']) {
      const waiting = page.waitForEvent('download');
      await page.locator(`a[href*="/export/${format}"]`).first().click();
      const file = readFileSync(await (await waiting).path());
      expect(file.length).toBeGreaterThan(5_000);
      expect(file.subarray(0, 3).toString('hex')).toBe(format === 'csv' ? 'efbbbf' : '504b03');
    }
  });

  test('prints a poster whose square leads to the link that stands below it', async () => {
    const poster = await site.open('/');
    await poster.page.context().addCookies(await page.context().cookies());
    await poster.page.setViewportSize({ width: 900, height: 1200 });
    await poster.page.goto('/print/campaigns/trial/posters?group=citizens&point=ban-cau');
    expect(await accessibilityFaults(poster.page)).toEqual([]);
    const square = await poster.page.locator('svg').first().screenshot();
    const link = await decode(poster.page, square);
    expect(link).toBe(`${site.url}/k/${await site.codeOf({ point: 'ban-cau' })}`);
    const pdf = await poster.page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await poster.page.goto(link);
    await expect.poll(() => poster.page.locator('body').innerText()).toContain('Bản Cạu');
  });

  test('invites an interviewer, who sees coverage and never a result', async () => {
    await page.goto(`${site.url}/clerk/accounts`);
    await page.locator('main h1').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    const { page: interviewer } = await site.openAs('interviewer');
    await interviewer.goto('/clerk');
    await interviewer.locator('main h1').waitFor();
    const rail = interviewer.locator('nav').first();
    await expect.poll(() => rail.innerText()).toContain('Đã đủ phiếu chưa?');
    expect(await rail.innerText()).not.toContain('Kết quả');
    const refused = await interviewer.request.get('/api/campaigns/trial/results/citizens');
    expect(refused.status()).toBe(403);
  });

  test('met no error on the way', () => {
    expect(complaints.filter((line) => !/40[13]|410/.test(line))).toEqual([]);
  });
});

/** What a phone's camera would read in the picture. */
async function decode(page: Page, png: Buffer): Promise<string> {
  const pixels = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const data = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    return { width: image.width, height: image.height, data: [...data] };
  }, png.toString('base64'));
  return jsQr(Uint8ClampedArray.from(pixels.data), pixels.width, pixels.height)?.data ?? '';
}
