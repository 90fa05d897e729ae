import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startSealing } from '#server/jobs/sealing.ts';
import { accessibilityFaults, overflow, smallTouchTargets } from '#test/support/browser/accessibility.ts';
import { openSite, phone, type Site } from '#test/support/site.ts';

describe.skipIf(!inject('chromiumPath'))(
  'a respondent who wants to know whether their response counts',
  { timeout: 180_000 },
  () => {
    let site: Site;
    beforeAll(async () => {
      site = await openSite();
    });
    afterAll(() => site.close());

    /** Answers the short questionnaire and reads the receipt from the thanks. */
    async function answered(javaScriptEnabled: boolean) {
      const link = await site.codeOf({ group: 'quick', point: 'one-stop' });
      const { page, complaints } = await site.open(`/k/${link}`, { ...phone, javaScriptEnabled });
      await page.locator('label:has(input[type=radio])').first().click();
      if (javaScriptEnabled) {
        while (await page.locator('#next').isVisible()) await page.locator('#next').click();
      }
      await page.locator('#send').click();
      await page.getByText('Phiếu trả lời đã được nhận').waitFor();
      const words = await page.locator('#receipt').innerText();
      const receipt = /[A-Z]{4} [A-Z]{4} [A-Z]{4}/.exec(words)?.[0] ?? '';
      expect(receipt).not.toBe('');
      const [check] = await Promise.all([
        page.context().waitForEvent('page'),
        page.getByRole('link', { name: 'Kiểm tra phiếu bằng mã biên nhận' }).click(),
      ]);
      await check.waitForLoadState();
      await check.locator('#receipt').fill(receipt.toLowerCase());
      await check.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
      await check.getByText('chưa đến lượt niêm phong').waitFor();
      expect(check.url()).not.toContain(receipt.slice(0, 4));
      expect(complaints).toEqual([]);
      return { receipt, check };
    }

    test('checks the receipt on the day and after the night, with and without JavaScript, and keeps proof and ledger', async () => {
      const both = [await answered(true), await answered(false)];
      site.clock.now = new Date('2024-09-17T17:20:00Z');
      await startSealing(site.means).stop();
      for (const { receipt, check } of both) {
        await check.locator('#receipt').fill(receipt);
        await check.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
        await check.getByText('Phiếu có trong sổ niêm phong').waitFor();
      }
      const [{ check: page }] = both as [(typeof both)[0]]; // both are there
      expect(await accessibilityFaults(page)).toEqual([]);
      expect([await overflow(page), await smallTouchTargets(page)]).toEqual([0, []]);
      const taking = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Tải tệp bằng chứng' }).click();
      expect((await taking).suggestedFilename()).toBe('bang-chung-bien-nhan.json');

      await page.getByRole('link', { name: 'Xem sổ niêm phong' }).click();
      await page.getByText('Niêm phong gần nhất').waitFor();
      await page.locator('summary').first().click();
      await expect.poll(() => page.locator('details[open] dd').count()).toBe(3);
      expect(await overflow(page)).toBe(0);
      const keeping = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Tải tệp sổ' }).click();
      expect((await keeping).suggestedFilename()).toBe('so-niem-phong-trial-2024-09-17.json');
    });

    test('finds every page readable on a dark phone and a bright desk, and on a very narrow one', async () => {
      for (const path of ['/ledger', '/ledger/trial', '/receipt']) {
        const { page } = await site.open(path, { ...phone, colorScheme: 'dark' });
        expect([path, await accessibilityFaults(page)]).toEqual([path, []]);
        await page.setViewportSize({ width: 320, height: 600 });
        expect([path, await overflow(page)]).toEqual([path, 0]);
        await page.emulateMedia({ colorScheme: 'light' });
        await page.setViewportSize({ width: 1280, height: 900 });
        expect([path, await accessibilityFaults(page)]).toEqual([path, []]);
        await page.context().close();
      }
    });
  },
);
