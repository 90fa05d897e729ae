import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findCampaign, findCampaignRevision, updateCampaign } from '#db/queries/campaigns.ts';
import { insertResponses } from '#db/queries/responses.ts';
import { CampaignId } from '#surveys/ids.ts';
import { accessibilityFaults, overflow } from '#test/support/browser/accessibility.ts';
import { closeTheTrial } from '#test/support/closing.ts';
import { openSite, phone, type Site } from '#test/support/site.ts';
import { filled } from '../server/results/filled.ts';

const id = CampaignId.parse('trial');
const sizes: Record<string, number> = { citizens: 160, organisations: 40, leaders: 60, delegates: 3 };

/** One story, in its order: before closing and after, at the desk, on a phone, on paper. */
describe.skipIf(!inject('chromiumPath'))('a clerk reads the results', { timeout: 180_000 }, () => {
  let site: Site;
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    site = await openSite();
    const { db } = site.means.database;
    const campaign = await findCampaign(db, id);
    if (!campaign) throw new Error('there is no trial campaign');
    for (const [at, { code }] of campaign.groups.entries())
      await insertResponses(db, filled(campaign, code, sizes[code] ?? 20, 11 + at));
    const found = await findCampaignRevision(db, id);
    if (!found) throw new Error('there is no trial campaign');
    await updateCampaign(db, { ...found.campaign, resultsSealed: true }, found.revision);
    site.means.changes.happened();
    ({ page, complaints } = await site.openAs('clerk'));
  });
  afterAll(() => site?.close());

  const goTo = async (path: string) => {
    await page.goto(`${site.url}/clerk/campaigns/trial/results${path}`);
    await page.locator('.answer').waitFor();
  };
  const part = (title: string): Locator =>
    page.locator('section.part', { has: page.getByRole('heading', { name: title, exact: true }) });
  const taken = async (from: Locator, format: string) => {
    const waiting = page.waitForEvent('download');
    await from.getByRole('button', { name: `Tải ảnh ${format}` }).click();
    const download = await waiting;
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };

  test('finds them sealed while the campaign runs, opens them for no empty reason, and is led to the numbers of responses', async () => {
    await page.goto(`${site.url}/clerk/campaigns/trial/results`);
    await page.getByRole('heading', { name: 'Kết quả đang niêm phong' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await expect.poll(() => page.locator('main').innerText()).not.toMatch(/\d+,\d/);
    await page.getByText('Mở niêm phong sớm', { exact: true }).click();
    const reason = page.getByLabel('Lý do', { exact: true });
    for (const nothing of ['', '   ']) {
      await reason.fill(nothing);
      await page.getByRole('button', { name: 'Mở niêm phong kết quả' }).click();
      await page.getByRole('alert').getByText('Xin điền ô này.').waitFor();
      await expect.poll(() => reason.evaluate((field) => field === document.activeElement)).toBe(true);
      expect(await accessibilityFaults(page)).toEqual([]);
    }
    await reason.fill('Theo');
    await expect.poll(() => page.getByText('Xin điền ô này.').count()).toBe(0);
    await page.getByRole('link', { name: 'Tiến độ, chỉ tiêu và tình hình thu phiếu' }).click();
    await page.locator('h1', { hasText: 'Đã đủ phiếu chưa?' }).waitFor();
    expect(complaints.filter((line) => !line.includes('409'))).toEqual([]);
    complaints.length = 0;
  });

  test('sees all groups at a glance once it is closed', async () => {
    await closeTheTrial(site);
    await goTo('');
    await expect
      .poll(() => page.locator('.answer').innerText())
      .toMatch(/^Hài lòng cao nhất là .+ thấp nhất là .+\.$/);
    await expect.poll(() => page.locator('.provisional').count()).toBe(0);
    const groups = part('Các nhóm đối tượng');
    await expect.poll(() => groups.locator('tbody tr').count()).toBe(7);
    await expect
      .poll(() => groups.locator('tbody tr', { hasText: 'Đại biểu' }).innerText())
      .toContain('chưa đủ phiếu');
    await expect.poll(() => groups.locator('figure svg circle').count()).toBeGreaterThan(1);
    await expect.poll(() => groups.locator('figcaption').innerText()).toMatch(/n: .+ Wilson/);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('goes on to one group: subjects ranked, statements in bars, each with its table', async () => {
    await page.getByLabel('Nhóm đối tượng', { exact: true }).selectOption({ label: 'Người dân' });
    await page.waitForURL(/results\/citizens/);
    await part('Xếp hạng nội dung').waitFor();
    const bars = page.locator('#I');
    await expect.poll(() => bars.locator('figure svg text').first().textContent()).toBe('Rất không hài lòng');
    await bars.getByRole('button', { name: 'Hiện bảng số' }).click();
    await bars.locator('thead th').first().waitFor();
    const headings = await bars.locator('thead th').allInnerTexts();
    for (const heading of ['Số trả lời (n)', 'Khoảng tin cậy 95\u00a0%', 'Kết luận', 'Thiếu'])
      expect(headings.some((text) => text.startsWith(heading))).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('finds every part in the list at the top, and the choice questions folded away', async () => {
    const contents = page.getByRole('navigation', { name: 'Trên trang này' }).getByRole('link');
    const places = await contents.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(places.length).toBeGreaterThan(8);
    for (const place of places)
      expect([place, await page.locator(`section${place}`).count()]).toEqual([place, 1]);
    await contents.filter({ hasText: 'Câu hỏi lựa chọn' }).click();
    await page.waitForURL(/#choices$/);
    const figures = page.locator('#choices .choice figure');
    expect(await figures.first().isVisible()).toBe(false);
    await page.getByRole('button', { name: /^Hiện các câu hỏi lựa chọn/ }).click();
    await figures.first().waitFor();
    await page.getByRole('button', { name: 'Ẩn các câu hỏi lựa chọn' }).click();
    await figures.first().waitFor({ state: 'hidden' });
  });

  test('sees each option of a choice with its interval, in a table and to take away', async () => {
    await page.getByRole('button', { name: /^Hiện các câu hỏi lựa chọn/ }).click();
    const choice = page
      .locator('#choices .choice')
      .filter({ has: page.locator('figure') })
      .first();
    await expect.poll(() => choice.locator('figcaption').innerText()).toMatch(/người trả lời.+Wilson/);
    await choice.getByRole('button', { name: 'Hiện bảng số' }).click();
    await choice.locator('thead th').first().waitFor();
    const headings = await choice.locator('thead th').allInnerTexts();
    for (const heading of ['Phương án', 'Số chọn', 'Tỷ lệ', 'Khoảng tin cậy 95\u00a0%'])
      expect(headings.some((text) => text.startsWith(heading))).toBe(true);
    const shares = await choice.locator('tbody td:nth-child(3)').allInnerTexts();
    const { name, bytes } = await taken(choice, 'SVG');
    expect(name).toMatch(/^trial-lua-chon-citizens-.+\.svg$/);
    for (const share of shares.filter((text) => /\d/.test(text))) {
      const percent = Number(share.replace(/[^\d,]/g, '').replace(',', '.'))
        .toFixed(1)
        .replace('.', ',');
      expect(bytes.toString('utf8')).toContain(`${percent}\u00a0%`);
    }
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ẩn các câu hỏi lựa chọn' }).click();
  });

  test('takes a figure away as SVG: well formed, with its numbers, caption and source', async () => {
    const ranking = part('Xếp hạng nội dung');
    const { name, bytes } = await taken(ranking, 'SVG');
    expect(name).toBe('trial-noi-dung-citizens.svg');
    const read = await page.evaluate((text) => {
      const document = new DOMParser().parseFromString(text, 'image/svg+xml');
      return { root: document.documentElement.tagName, text: document.documentElement.textContent };
    }, bytes.toString('utf8'));
    expect(read.root).toBe('svg');
    await ranking.getByRole('button', { name: 'Hiện bảng số' }).click();
    await ranking.locator('tbody td').first().waitFor();
    const figures = await ranking.locator('tbody td:nth-child(2)').allInnerTexts();
    const told = figures.filter((figure) => /\d/.test(figure));
    expect(told.length).toBeGreaterThan(3);
    for (const figure of told) {
      const percent = Number(figure.replace(/[^\d,]/g, '').replace(',', '.'));
      expect(read.text).toContain(`${percent.toFixed(1).replace('.', ',')}\u00a0%`);
    }
    for (const words of ['Wilson', 'Người dân', 'CHẠY THỬ', 'UBND phường'])
      expect(read.text).toContain(words);
  });

  test('takes a figure away as PNG: a picture that is not empty, sharp enough to print', async () => {
    const { name, bytes } = await taken(page.locator('#I'), 'PNG');
    expect(name).toBe('trial-cau-hoi-citizens-I.png');
    const seen = await page.evaluate(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const pen = canvas.getContext('2d');
      pen?.drawImage(image, 0, 0);
      const { data = [] } = pen?.getImageData(0, 0, image.width, image.height) ?? {};
      const colours = new Set<number>();
      for (let at = 0; at < data.length; at += 4)
        colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
      return { width: image.width, height: image.height, colours: [...colours] };
    }, bytes.toString('base64'));
    expect(seen.width).toBe(2000);
    expect(seen.height).toBeGreaterThan(600);
    // satisfied, very satisfied, the middle
    for (const colour of [0x67a9cf, 0x2166ac, 0xd9d9d9]) expect(seen.colours).toContain(colour);
  });

  test('prints every figure at the width of the paper, with its table and without buttons', async () => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#choices .choice').first().isVisible()).toBe(true);
    expect(await page.locator('.contents').isVisible()).toBe(false);
    const widths = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      return [...document.querySelectorAll('.drawn svg')].map((svg) => svg.getAttribute('width'));
    });
    expect(widths.length).toBeGreaterThan(5);
    expect(new Set(widths)).toEqual(new Set(['820']));
    await expect.poll(() => page.locator('button:not(.sort):visible').count()).toBe(0);
    // a box of its own would not be painted again overleaf
    const headings = page.locator('#II .fold button.sort');
    const displays = await headings.evaluateAll((all) => all.map((one) => getComputedStyle(one).display));
    expect(new Set(displays)).toEqual(new Set(['contents']));
    await expect.poll(() => page.locator('#II .fold').isVisible()).toBe(true);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(4);
    await page.emulateMedia({ media: 'screen' });
  });

  test('reads the heat map on a phone in the dark: it scrolls by itself, and the names stay', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize(phone.viewport ?? { width: 360, height: 740 });
    await goTo('/leaders');
    const heat = page.locator('.heat');
    await expect.poll(() => heat.locator('tbody tr').count()).toBe(20);
    await expect.poll(() => heat.locator('thead th').count()).toBe(11);
    expect(await overflow(page)).toBe(0);
    const name = heat.locator('tbody th').first();
    const before = await name.boundingBox();
    await heat.evaluate((place) => {
      place.scrollLeft = 200;
    });
    expect((await name.boundingBox())?.x).toBeCloseTo(before?.x ?? Number.NaN, 0);
    await heat.getByRole('button', { name: 'Sắp xếp theo câu 3' }).click();
    const shares = async () => {
      const third = await heat.locator('tbody td:nth-child(5)').allInnerTexts();
      const told = third.filter((text) => /^\d/.test(text));
      return told.map((text) => Number.parseFloat(text.replace(',', '.')));
    };
    const inOrder = (await shares()).sort((a, b) => a - b);
    expect(inOrder.length).toBeGreaterThan(5);
    await expect.poll(shares).toEqual(inOrder);
    expect(await accessibilityFaults(page)).toEqual([]);
    const picture = await taken(part('Từng cơ quan, từng nội dung'), 'SVG');
    expect(picture.bytes.toString('utf8')).toContain('Sở Nội vụ');
  });

  test('met no complaint of the browser on the way', () => {
    expect(complaints).toEqual([]);
  });
});
