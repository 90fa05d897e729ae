import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findDraft } from '#db/queries/campaign-drafts.ts';
import { longestText, mostLegalBases, mostPoints } from '#surveys/campaigns/preparation/limits.ts';
import { CampaignId } from '#surveys/ids.ts';
import { openSite, type Site } from '#test/support/site.ts';

const id = CampaignId.parse('2026-thu');

describe.skipIf(!inject('chromiumPath'))('a field of the preparation', { timeout: 180_000 }, () => {
  let site: Site;
  let page: Page;
  beforeAll(async () => {
    site = await openSite();
    ({ page } = await site.openAs('clerk'));
    await page.goto('/clerk/preparation');
    await page.getByLabel('Mã đợt').fill(id);
    await page.getByRole('button', { name: 'Bắt đầu soạn' }).click();
    await page.locator('#step').waitFor();
  });
  afterAll(() => site?.close());

  const goTo = async (step: string) => {
    await page.goto(`/clerk/preparation/${id}/${step}`);
    await page.locator('#step').waitFor();
  };
  const stored = async () => (await findDraft(site.means.database.db, id))?.draft;

  test('a day of a year of two digits, or half a day, stays there, is not taken and says so', async () => {
    await goTo('general');
    const day = page.getByLabel('Ngày kế hoạch');
    await day.fill('2026-09-01');
    await expect.poll(async () => (await stored())?.planDate).toBe('2026-09-01');
    await day.fill('0026-11-01');
    await day.blur();
    await page.getByText('Chưa lấy ngày này').waitFor();
    expect(await day.inputValue()).toBe('0026-11-01');
    await day.focus();
    await page.keyboard.press('Backspace');
    await day.blur();
    await page.getByText('Chưa lấy ngày này').waitFor();
    expect((await stored())?.planDate).toBe('2026-09-01');
    await day.fill('2026-11-01');
    await expect.poll(async () => (await stored())?.planDate).toBe('2026-11-01');
    expect(await page.getByText('Chưa lấy ngày này').count()).toBe(0);
  });

  test('an error of nothing or of everything is not taken and says so', async () => {
    await goTo('sample');
    const error = page.getByLabel('Sai số e (%)').first();
    for (const typed of ['0', '100', 'năm']) {
      await error.fill(typed);
      await error.blur();
      await page.getByText('lớn hơn 0 và nhỏ hơn 100').waitFor();
      expect(await error.inputValue()).toBe(typed);
    }
    await error.fill('2,5');
    await error.blur();
    await expect.poll(() => page.getByText('lớn hơn 0 và nhỏ hơn 100').count()).toBe(0);
    await expect.poll(async () => (await stored())?.groups[0]?.precision).toBe('0.025');
  });

  test('legal bases beyond what there may be stay where they were typed, and say so', async () => {
    await goTo('general');
    const field = page.getByLabel('Căn cứ');
    const lines = Array.from({ length: mostLegalBases + 1 }, (_, at) => `Công văn số ${at + 1}`);
    for (const typed of [lines.join('\n'), 'x'.repeat(longestText + 1)]) {
      await field.fill(typed);
      await page.getByText('nhiều nhất 50 dòng, mỗi dòng nhiều nhất 600 ký tự').waitFor();
      expect(await field.inputValue()).toBe(typed);
    }
    await field.fill(lines.slice(1).join('\n'));
    await expect.poll(async () => (await stored())?.legalBasis).toEqual(lines.slice(1));
    expect(await page.getByText('mỗi dòng nhiều nhất').count()).toBe(0);
  });

  test('a list that is too long is taken over in no part, and stays to be shortened', async () => {
    await goTo('points');
    const before = (await stored())?.points;
    await page.getByText('Dán danh sách từ bảng tính').click();
    const list = page.getByLabel('Danh sách', { exact: true });
    const rows = Array.from({ length: mostPoints + 1 }, (_, at) => `Tổ ${at + 1}\t50`);
    const takeOver = () => page.getByRole('button', { name: 'Đưa vào danh sách' }).click();
    for (const isInstead of [false, true]) {
      await page.getByLabel('Thay cho danh sách đang có').setChecked(isInstead);
      await list.fill(rows.join('\n'));
      await takeOver();
      const rowsThen = rows.length + (isInstead ? 0 : (before?.length ?? 0));
      await page.locator('.paste').getByText(`thế này sẽ thành ${rowsThen}.`).waitFor();
      expect(await list.inputValue()).toBe(rows.join('\n'));
    }
    expect((await stored())?.points).toEqual(before);
    await list.fill(rows.slice(1).join('\n'));
    await takeOver();
    await expect.poll(async () => (await stored())?.points.length).toBe(mostPoints);
  });

  test('a code is put in capitals when it is left, not while a letter is set into its middle', async () => {
    await goTo('targets');
    await page.getByRole('button', { name: 'Thêm một cơ quan' }).click();
    const code = page.getByLabel('Mã', { exact: true }).last();
    await code.fill('SXD');
    await code.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('ab');
    await expect.poll(() => code.inputValue()).toBe('SabXD');
    await page.keyboard.press('Tab');
    await expect.poll(() => code.inputValue()).toBe('SABXD');
  });
});
