import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { insertCampaign, updateCampaign } from '#db/queries/campaigns.ts';
import { insertResponses } from '#db/queries/responses.ts';
import { Campaign } from '#surveys/campaigns/campaign.ts';
import { huyenTung2024 } from '#surveys/campaigns/reference/huyen-tung-2024.ts';
import { accessibilityFaults, overflow } from '#test/support/browser/accessibility.ts';
import { desk, openSite, phone, type Site } from '#test/support/site.ts';
import { content } from '../server/results/statistics/cast.ts';

const points = { a: 1000, b: 1000, c: 2000 };
const in2024 = Campaign.parse({
  ...huyenTung2024,
  points: Object.entries(points).map(([id, population]) => ({
    id,
    name: { vi: `Tổ ${id.toUpperCase()}`, en: `${id.toUpperCase()} neighbourhood` },
    kind: 'neighbourhood',
    population,
  })),
  quotas: Object.keys(points).map((point) => ({ group: 'citizens', point, n: 40 })),
});
const in2023 = Campaign.parse({
  ...in2024,
  id: '2023',
  title: { vi: 'Điều tra năm 2023', en: 'Survey of 2023' },
  firstDay: '2023-09-01',
  lastDay: '2023-10-31',
  lateDay: '2023-11-07',
});
/** Helped by an official nine in ten are content, alone on the web fewer, at every point. */
const responses = [
  ...(['a', 'b', 'c'] as const).flatMap((point, at) => [
    content(18 - 4 * at, 30, { point }),
    content(18 - at, 20, { point, mode: 'tablet_assisted' }),
  ]),
  content(56, 70, { campaign: in2023 }),
].flat();

describe.skipIf(!inject('chromiumPath'))('how firm the figures are', { timeout: 180_000 }, () => {
  let site: Site;
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    site = await openSite();
    const { db } = site.means.database;
    await updateCampaign(db, in2024, 1);
    await insertCampaign(db, in2023);
    await insertResponses(db, responses);
    site.means.changes.happened();
    site.clock.now = new Date('2024-11-08T02:00:00Z');
    ({ page, complaints } = await site.openAs('leader'));
  });
  afterAll(() => site.close());

  const main = () => page.locator('main');
  const says = (words: string) => expect.poll(() => main().innerText()).toContain(words);
  const judge = async () => {
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize(phone.viewport ?? { width: 360, height: 740 });
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(desk.viewport ?? { width: 1280, height: 900 });
  };

  test('a leader reads the modes, how far items agree, and the weights', async () => {
    await page.goto(`${site.url}/clerk/campaigns/2024/statistics`);
    await page.locator('#weights table').first().waitFor();
    // 51 of 60 with help and 42 of 90 alone; the points are spread alike, so adjusting changes nothing
    await says('Người trả lời có cán bộ giúp chấm cao nhất: 85,0\u00a0%');
    await says('38,3 điểm phần trăm');
    await says('khó là ngẫu nhiên (p\u00a0<\u00a00,001)');
    await says('nhất quán');
    // 36, 31 and 26 of 50, c with half of the people: (0.72 + 0.62 + 2 · 0.52) / 4
    await says('Có quyền số, tỷ lệ chung là 59,5\u00a0%; chưa có quyền số là 62,0\u00a0%.');
    await judge();
  });

  test('compares with the year before, with the test and its cautions, and sees the trend', async () => {
    await page.goto(`${site.url}/clerk/campaigns/2024/comparison`);
    await page.locator('.cautions').waitFor();
    await expect.poll(() => page.locator('#against').inputValue()).toBe('campaign/2023');
    await says('−18,0');
    await says('không được chọn ngẫu nhiên');
    await says('Tỷ lệ các hình thức trả lời đã đổi hơn 10 điểm phần trăm');
    await page.getByText('Từ 2023 (80,0\u00a0%) đến 2024 (62,0\u00a0%).').waitFor();
    await judge();
  });

  test('nothing went wrong in the browser meanwhile', () => {
    expect(complaints).toEqual([]);
  });
});
