import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findResponse } from '#db/queries/responses.ts';
import { ResponseId } from '#surveys/ids.ts';
import { overflow, smallTouchTargets } from '#test/support/browser/accessibility.ts';
import { openSite, phone, type Site } from '#test/support/site.ts';

const noScript = { ...phone, javaScriptEnabled: false };

async function mark(page: Page, item: string, value: string): Promise<void> {
  await page.locator(`label:has(input[name="${item}"][value="${value}"])`).click();
}

describe.skipIf(!inject('chromiumPath'))(
  'a respondent whose browser runs no scripts',
  { timeout: 180_000 },
  () => {
    let site: Site;
    beforeAll(async () => {
      site = await openSite();
    });
    afterAll(() => site.close());

    test('answers the whole questionnaire on one page and is thanked', async () => {
      const { page } = await site.open(`/k/${await site.codeOf()}`, noScript);
      const id = ResponseId.parse(await page.locator('[name=responseId]').inputValue());
      await mark(page, 'Q0', 'yes');
      await mark(page, 'Q1', 'no');
      for (const item of ['I1', 'I2', 'I3', 'I4', 'V1', 'V2', 'V3', 'V4', 'VI1', 'VII1'])
        await mark(page, item, '3');
      await page.locator('#send').click();
      await page.getByText('Phiếu trả lời đã được nhận').waitFor();
      await expect.poll(() => page.locator('h1').innerText()).toContain('cảm ơn Ông/Bà');
      expect(await findResponse(site.means.database.db, id)).toMatchObject({ answers: { I1: 3, VII1: 3 } });
    });

    test('marks too many priorities: the summary leads to the item, and everything typed is still there', async () => {
      const { page } = await site.open(`/k/${await site.codeOf()}`, noScript);
      await mark(page, 'Q0', 'yes');
      const priorities = page.locator('label:has(input[name=IX])');
      for (const at of [0, 1, 2, 3]) await priorities.nth(at).click();
      await page.locator('[name=X]').fill('Cần thêm ghế ngồi chờ.');
      await page.locator('#send').click();
      const summary = page.getByRole('alert');
      await summary.waitFor();
      await summary.getByRole('link').first().click();
      expect(new URL(page.url()).hash).not.toBe('');
      await expect.poll(() => page.locator('[name=X]').inputValue()).toBe('Cần thêm ghế ngồi chờ.');
      await expect.poll(() => page.locator('input[name=IX]:checked').count()).toBe(4);
      expect(await overflow(page)).toBe(0);
      await priorities.nth(3).click();
      await page.locator('#send').click();
      await page.getByText('Phiếu trả lời đã được nhận').waitFor();
    });

    test('leaders rate the bodies they work with, each under its own name', async () => {
      const { page } = await site.open(
        `/k/${await site.codeOf({ group: 'leaders', point: 'one-stop' })}`,
        noScript,
      );
      const id = ResponseId.parse(await page.locator('[name=responseId]').inputValue());
      await mark(page, 'S0@NOIVU', 'yes');
      for (let n = 1; n <= 9; n++) await mark(page, `S${n}@NOIVU`, '4');
      await mark(page, 'S0@YTE', 'no');
      await page.locator('#send').click();
      await page.getByText('Phiếu trả lời đã được nhận').waitFor();
      expect(await findResponse(site.means.database.db, id)).toMatchObject({
        disposition: 'complete',
        answers: { 'S1@NOIVU': 4, 'S0@YTE': 'no' },
      });
    });

    test('every questionnaire can be touched with a thumb', async () => {
      for (const group of [
        'citizens',
        'organisations',
        'officials',
        'delegates',
        'front',
        'leaders',
        'quick',
      ]) {
        const { page } = await site.open(`/k/${await site.codeOf({ group, point: 'one-stop' })}`, phone);
        expect(await overflow(page)).toBe(0);
        expect(await smallTouchTargets(page)).toEqual([]);
      }
    });
  },
);
