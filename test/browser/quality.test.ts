import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findCampaign } from '#db/queries/campaigns.ts';
import { CampaignId } from '#surveys/ids.ts';
import { accessibilityFaults, overflow } from '#test/support/browser/accessibility.ts';
import { desk, openSite, phone, type Site } from '#test/support/site.ts';
import { openSuspiciousApp } from '../server/quality/flagged-campaign.ts';

const reason = 'Tổ trưởng xác nhận một người đã điền thay cả tổ';

describe.skipIf(!inject('chromiumPath'))('the quality of ballots', { timeout: 180_000 }, () => {
  let site: Site;
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    site = await openSite();
    const campaign = await findCampaign(site.means.database.db, CampaignId.parse('2024'));
    if (!campaign) throw new Error('there is no campaign of 2024');
    await openSuspiciousApp(site, campaign);
    ({ page, complaints } = await site.openAs('clerk'));
  });
  afterAll(() => site.close());

  const main = () => page.locator('main');
  const goTo = async (name: string) => {
    await page.goto(`${site.url}/clerk/campaigns/2024/${name}`);
    await main().locator('.answer').first().waitFor();
  };

  test('the clerk reads what each flag is, leaves the straight lines out with a reason, and both figures stand there', async () => {
    await goTo('quality');
    await expect.poll(() => main().innerText()).toContain('không phải bằng chứng phiếu sai');
    await expect
      .poll(() => main().getByRole('heading', { level: 3 }).allInnerTexts())
      .toEqual(
        expect.arrayContaining(['Một mức từ đầu đến cuối', 'Trả lời quá nhanh', 'Gần như trùng nhau']),
      );
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.getByRole('button', { name: /“Một mức từ đầu đến cuối”/ }).click();
    const form = page.locator('form.leave-out');
    await form.getByText(/Phần này có \d+–\d+ phiếu/).waitFor();
    await form.getByLabel('Điểm khảo sát').selectOption({ label: 'Tổ Tổng Nẻng' });
    await form.getByText(/không loại được|Không loại được/).waitFor();
    await expect.poll(() => form.getByRole('button', { name: 'Loại các phiếu này' }).isDisabled()).toBe(true);
    await form.getByLabel('Điểm khảo sát').selectOption({ label: 'Mọi điểm' });
    await form.getByText(/Phần này có \d+–\d+ phiếu/).waitFor();
    for (const [tooLittle, sentence] of [
      [' ', 'Xin điền ô này.'],
      ['ngắn', 'Xin viết rõ hơn, ít nhất 10 ký tự.'],
    ] as const) {
      await form.getByLabel('Lý do loại').fill(tooLittle);
      await form.getByRole('button', { name: 'Loại các phiếu này' }).click();
      await form.getByRole('alert').getByText(sentence).waitFor();
    }
    await form.getByLabel('Lý do loại').fill(reason);
    await form.getByRole('button', { name: 'Loại các phiếu này' }).click();
    await page
      .getByRole('status')
      .getByText(/Đã loại \d+ phiếu/)
      .waitFor();
    const made = page.locator('.part', { has: page.getByRole('heading', { name: 'Đã loại' }) });
    await expect.poll(() => made.innerText()).toContain(reason);
    await expect.poll(() => made.innerText()).toMatch(/Chỉ số nếu tính cả phiếu đã loại/i);
    await expect.poll(() => made.locator('table').innerText()).toMatch(/\d+,\d+\s%[\s\S]*\d+,\d+\s%/);

    const lines = page.locator('section.flag', {
      has: page.getByRole('heading', { name: 'Một mức từ đầu đến cuối' }),
    });
    await expect.poll(() => lines.innerText()).toMatch(/Đã loại \d+ phiếu có dấu hiệu này/);
    await expect.poll(() => lines.getByRole('button', { name: /^Loại/ }).count()).toBe(0);

    for (const place of ['results', 'results/citizens']) {
      await goTo(place);
      await main()
        .getByText(/không gồm \d+ phiếu đã loại có lý do/)
        .waitFor();
      await main().getByText('Các số trên trang này được tính từ đâu').click();
      await main().getByText(`Lý do: ${reason}`).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      const waiting = page.waitForEvent('download');
      await main().getByRole('button', { name: 'Tải ảnh SVG' }).first().click();
      const picture = await readFile(await (await waiting).path(), 'utf8');
      expect(picture).toMatch(/Không gồm \d+ phiếu đã loại có lý do\./);
      await main().getByRole('link', { name: 'Lý do loại và cách lấy lại' }).click();
      await page.waitForURL(/\/quality$/);
    }

    await goTo('index-inputs');
    await expect.poll(() => main().innerText()).toContain(`Lý do: ${reason}`);
    await expect.poll(() => main().innerText()).toMatch(/Điểm nếu tính cả phiếu đã loại/i);
    expect(complaints).toEqual([]);
  });

  test('the places of a flag are a figure with its table, its caption and its files', async () => {
    await goTo('quality');
    const figure = main().locator('figure').first();
    await expect.poll(() => figure.locator('figcaption').innerText()).toMatch(/^n = \d+ phiếu/);
    await expect.poll(() => figure.locator('svg rect').count()).toBeGreaterThan(2);
    for (const format of ['SVG', 'PNG']) {
      const waiting = page.waitForEvent('download');
      await figure.getByRole('button', { name: `Tải ảnh ${format}` }).click();
      expect((await waiting).suggestedFilename()).toMatch(/^2024-dau-hieu-.+\.(svg|png)$/);
    }
    await figure.getByRole('button', { name: 'Hiện bảng số' }).click();
    await expect.poll(() => figure.locator('tbody tr').count()).toBeGreaterThan(1);
  });

  test('of a day with a burst only groups of ten and more are offered to be left out, and all of each is legible', async () => {
    await goTo('quality');
    const bursts = main().getByRole('table', { name: 'Ngày dồn phiếu' });
    const offered = await bursts.getByRole('button', { name: /: \d+$/ }).allInnerTexts();
    expect(offered.length).toBeGreaterThan(0);
    for (const one of offered) expect(Number(one.split(': ')[1])).toBeGreaterThanOrEqual(10);
    const cut = await bursts.locator('td').evaluateAll((cells) => {
      const edge = document.querySelector('main')?.getBoundingClientRect().right ?? 0;
      return cells.filter((cell) => cell.getBoundingClientRect().right > edge + 1).length;
    });
    expect(cut).toBe(0);
  });

  test('a leader reads the same on a phone in the dark and cannot change it', async () => {
    await site.signIn(page, 'leader');
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize(phone.viewport ?? { width: 360, height: 740 });
    await goTo('quality');
    await expect.poll(() => main().innerText()).toContain(reason);
    await expect
      .poll(() =>
        main()
          .getByRole('button', { name: /Loại|Lấy lại/ })
          .count(),
      )
      .toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });

  test('the clerk takes them back and says why', async () => {
    await site.signIn(page, 'clerk');
    await page.setViewportSize(desk.viewport ?? { width: 1280, height: 900 });
    await goTo('quality');
    await page.getByRole('button', { name: /^Lấy lại \d+ phiếu$/ }).click();
    await page.getByLabel('Lý do lấy lại').fill('Đã gặp lại người dân, phiếu là thật');
    await page.getByRole('button', { name: 'Lấy lại các phiếu này' }).click();
    await page
      .getByRole('status')
      .getByText(/Đã lấy lại \d+ phiếu/)
      .waitFor();
    await expect.poll(() => main().innerText()).toContain('Đã lấy lại ngày');
    await expect.poll(() => main().locator('.answer').innerText()).toContain('chưa loại phiếu nào');
    await page.getByRole('button', { name: /“Một mức từ đầu đến cuối”/ }).waitFor();
    expect(complaints).toEqual([]);
  });
});
