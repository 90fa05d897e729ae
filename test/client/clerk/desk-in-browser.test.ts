import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findCampaign } from '#db/queries/campaigns.ts';
import { insertComments } from '#db/queries/comments.ts';
import { insertResponses } from '#db/queries/responses.ts';
import type { Role } from '#surveys/campaigns/role.ts';
import { answerKey, CampaignId, GroupCode, ItemCode } from '#surveys/ids.ts';
import { accessibilityFaults } from '#test/support/browser/accessibility.ts';
import { closeTheTrial } from '#test/support/closing.ts';
import { desk, openSite, phone, type Site } from '#test/support/site.ts';
import { filled } from '../../server/results/filled.ts';

const everyPage = [
  'campaigns/trial/progress',
  'campaigns/trial/results/citizens',
  'campaigns/trial/results',
  'campaigns/trial/results/leaders',
  'campaigns/trial/index-inputs',
  'campaigns/trial/comments',
  'campaigns/trial/links',
  'campaigns/trial/tablets',
  'campaigns/trial/export',
  'preparation',
  'accounts',
];

describe.skipIf(!inject('chromiumPath'))('the desk in a browser', { timeout: 180_000 }, () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
    const { db } = site.means.database;
    const trial = await findCampaign(db, CampaignId.parse('trial'));
    if (!trial) throw new Error('there is no trial campaign');
    for (const [index, { code }] of trial.groups.entries()) {
      await insertResponses(db, filled(trial, code, 40, 51 + index));
    }
    const comment = {
      campaign: trial.id,
      group: GroupCode.parse('citizens'),
      key: answerKey(ItemCode.parse('X')),
    };
    await insertComments(db, [
      { ...comment, id: 'a'.repeat(22), text: 'Cần thêm ghế ngồi chờ ở Một cửa' },
      { ...comment, id: 'b'.repeat(22), text: 'Đường vào tổ bị ngập' },
    ]);
  });
  afterAll(() => site?.close());

  async function openAs(
    role: Role,
    path: string,
    options = desk,
  ): Promise<{ page: Page; complaints: string[] }> {
    const opened = await site.openAs(role, options);
    await opened.page.goto(`/clerk/${path}`);
    await opened.page.locator('.answer, .notice').first().waitFor();
    return opened;
  }

  test.each([
    ['every page wide', desk, everyPage],
    ['every page on a phone in the dark', { ...phone, colorScheme: 'dark' as const }, everyPage],
    ['the rail beside a page in the dark', { ...desk, colorScheme: 'dark' as const }, everyPage.slice(0, 2)],
  ] as const)(
    '%s is accessible, fits, marks the trial and complains about nothing',
    async (_, options, paths) => {
      const { page, complaints } = await openAs('clerk', 'accounts', options);
      for (const path of paths) {
        await page.goto(`/clerk/${path}`);
        await page.locator('.answer, .sealed').first().waitFor();
        expect(await accessibilityFaults(page)).toEqual([]);
        await expect.poll(() => page.locator('.trial').count()).toBe(path.startsWith('campaigns/') ? 1 : 0);
        const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        await expect.poll(async () => `${path} ${await overflow()}`).toBe(`${path} 0`);
      }
      expect(complaints).toEqual([]);
    },
  );

  test('an interviewer finds progress, tablets, paper and their own account only, and is told so elsewhere', async () => {
    const { page } = await openAs('interviewer', '');
    await expect
      .poll(() => page.locator('nav a').allInnerTexts())
      .toEqual(['Đã đủ phiếu chưa?', 'Máy tính bảng', 'Phiếu giấy', 'Tài khoản của tôi']);
    await page.goto('/clerk/campaigns/trial/results/citizens');
    await expect
      .poll(() => page.locator('.notice h2').innerText())
      .toBe('Tài khoản này không xem được trang này');
  });

  test('the desk opens with the campaign that is open, and shows how far it is', async () => {
    const { page } = await openAs('leader', '');
    await page.waitForURL(`${site.url}/clerk/campaigns/trial/progress`);
    await expect
      .poll(() => page.locator('.answer').innerText())
      .toMatch(/^Đã có \d+ trên \d+ phiếu hợp lệ theo chỉ tiêu; \d+ điểm/);
  });

  test('a collection point is found without accents, and columns sort by keyboard', async () => {
    const { page } = await openAs('clerk', 'campaigns/trial/progress');
    const points = page.locator('section.part', { hasText: 'Tổ nào còn thiếu?' });
    await points.getByLabel('Tìm trong bảng').fill('khuoi lang');
    await expect.poll(() => points.locator('tbody th').allInnerTexts()).toEqual(['Tổ Khuổi Lặng']);
    await points.getByLabel('Tìm trong bảng').fill('');
    await points.getByRole('button', { name: 'Điểm khảo sát' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => points.locator('[aria-sort="ascending"]').innerText()).toContain('Điểm khảo sát');
    await expect.poll(() => points.locator('tbody th').first().innerText()).toBe('Bộ phận Một cửa');
  });

  test('every chart is on the page as wide as the paper before the browser takes it there', async () => {
    const { page } = await openAs('clerk', 'campaigns/trial/progress');
    await page.locator('.drawn svg').first().waitFor();
    const widths = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      return [...document.querySelectorAll('.drawn svg')].map((svg) => svg.getAttribute('width'));
    });
    expect(widths.length).toBeGreaterThan(0);
    expect(widths).toEqual(widths.map(() => '820'));
  });

  test('the days of fieldwork are a figure with its table, its caption and its files', async () => {
    const { page } = await openAs('clerk', 'campaigns/trial/progress');
    const figure = page.locator('figure', { has: page.locator('.drawn') });
    await expect.poll(() => figure.locator('figcaption').innerText()).toMatch(/^n = \d+ phiếu hợp lệ từ /);
    for (const format of ['SVG', 'PNG']) {
      const waiting = page.waitForEvent('download');
      await figure.getByRole('button', { name: `Tải ảnh ${format}` }).click();
      expect((await waiting).suggestedFilename()).toBe(`trial-tung-ngay.${format.toLowerCase()}`);
    }
    await figure.getByRole('button', { name: 'Hiện bảng số' }).click();
    await expect
      .poll(() => figure.locator('tbody tr').count())
      .toBe(await figure.locator('svg rect').count());
  });

  test('codebook and comments are downloads beside the CSV of responses', async () => {
    const { page } = await openAs('clerk', 'campaigns/trial/export');
    for (const name of ['Bảng mã (CSV)', 'Ý kiến (CSV)']) {
      const waiting = page.waitForEvent('download');
      await page.getByRole('link', { name }).click();
      expect((await waiting).suggestedFilename()).toMatch(/\.csv$/);
    }
  });

  test('what explains a score is no wider than a phone', async () => {
    const { page } = await openAs('clerk', 'campaigns/trial/index-inputs', phone);
    await page.getByRole('button', { name: 'Xem cách tính tiêu chí 8.1' }).click();
    const box = await page.locator('.provenance').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? Number.NaN)).toBeLessThanOrEqual(360);
  });

  test('arrow keys pass the groups, and Enter leads to one', async () => {
    const { page } = await openAs('clerk', 'campaigns/trial/results/citizens');
    const before = page.url();
    await page.getByLabel('Nhóm đối tượng').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(page.url()).toBe(before);
    await page.keyboard.press('Enter');
    await page.waitForURL(/results\/officials/);
  });

  test('the next page begins at its heading', async () => {
    const { page } = await openAs('clerk', 'campaigns/trial/progress');
    await page.getByRole('button', { name: 'Kết quả', exact: true }).click();
    await page.getByRole('link', { name: 'Người dân viết gì?' }).click();
    await page.locator('h1', { hasText: 'Người dân viết gì?' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });

  test('a chart has its table, which can be copied into a document', async () => {
    const { page } = await openAs('clerk', 'campaigns/trial/results/citizens');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const factor = page.locator('#I');
    await factor.getByRole('button', { name: 'Hiện bảng số' }).click();
    await expect.poll(() => factor.locator('tbody tr').count()).toBe(4);
    await factor.getByRole('button', { name: 'Chép bảng' }).click();
    await factor.getByText('Đã chép.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\n')[0]).toContain('Câu hỏi\tSố trả lời (n)\tRất không hài lòng');
    expect(copied.split('\n')).toHaveLength(5);
  });

  test('an index input opens to what it was made of', async () => {
    const { page } = await openAs('leader', 'campaigns/trial/index-inputs');
    await expect.poll(() => page.locator('.label').innerText()).toContain('không phải QĐ 1228');
    await page.getByRole('button', { name: 'Xem cách tính tiêu chí 8.1' }).click();
    for (const part of ['SIPAS10', 'FACTORAVG', 'Người dân', 'ngoài đối tượng', 'I1', 'V4'])
      await expect.poll(() => page.locator('.provenance').innerText()).toContain(part);
  });

  test('every page of figures says what they were computed from', async () => {
    for (const path of ['results', 'results/citizens', 'index-inputs']) {
      const { page } = await openAs('leader', `campaigns/trial/${path}`);
      await page.getByText('Các số trên trang này được tính từ đâu').click();
      await page.getByText('Bộ tiêu chí: reference-2024').waitFor();
      const told = await page.locator('details.origin[open]').innerText();
      for (const part of [
        'Đợt điều tra: trial',
        'Mẫu phiếu: m1@1',
        'Phần mềm',
        'Tính lúc',
        'chưa niêm phong',
      ])
        expect(told).toContain(part);
      expect(await accessibilityFaults(page)).toEqual([]);
    }
  });

  test('comments are searched without accents, once nothing more can come in', async () => {
    await closeTheTrial(site);
    const { page } = await openAs('leader', 'campaigns/trial/comments');
    await page.getByLabel('Tìm trong ý kiến').fill('ghe ngoi');
    await expect
      .poll(() => page.locator('.comments li').allInnerTexts())
      .toEqual(['Cần thêm ghế ngồi chờ ở Một cửa']);
    await expect.poll(() => page.getByRole('status').innerText()).toBe('Tìm thấy 1 ý kiến.');
  });

  test('English is remembered, and the page says so to a screen reader', async () => {
    const { page } = await openAs('clerk', 'campaigns/trial/progress');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('Are there enough responses?').first().waitFor();
    await page.reload();
    await page.locator('.answer').waitFor();
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
    await expect.poll(() => page.title()).toBe('Are there enough responses? – Lắng nghe');
  });

  test('on a phone the rail is a menu that opens with the group of the page and closes with the page', async () => {
    const { page } = await openAs('clerk', 'campaigns/trial/progress', phone);
    const menu = page.getByRole('button', { name: 'Danh mục', exact: true });
    await expect
      .poll(() => page.getByRole('link', { name: 'Tài khoản', exact: true }).isVisible())
      .toBe(false);
    await menu.click();
    const groups = page.locator('nav').getByRole('button');
    await expect.poll(() => groups.allInnerTexts()).toEqual(['Thu phiếu', 'Kết quả', 'Chuẩn bị', 'Hệ thống']);
    await page.getByRole('link', { name: 'Đã đủ phiếu chưa?' }).waitFor();
    expect(await page.locator('nav a:visible').count()).toBe(5);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Hệ thống' }).press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Nhật ký');
    await page.getByRole('link', { name: 'Tài khoản', exact: true }).click();
    await page.getByText('Tạo tài khoản mới').waitFor();
    await expect
      .poll(() => page.getByRole('link', { name: 'Tài khoản', exact: true }).isVisible())
      .toBe(false);
  });

  test('the clerk makes a link for a new account', async () => {
    const { page } = await openAs('clerk', 'accounts');
    await page.getByRole('radio', { name: /Lãnh đạo/ }).check();
    await page.getByRole('button', { name: 'Tạo liên kết' }).click();
    const link = await page.getByLabel('Liên kết tạo tài khoản').inputValue();
    expect(link).toMatch(/\/set-up\/[A-Za-z0-9_-]{43}$/);
  });
});
