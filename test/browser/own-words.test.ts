import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openSite, type Site } from '#test/support/site.ts';

describe.skipIf(!inject('chromiumPath'))(
  'a field that the browser does not let through',
  { timeout: 120_000 },
  () => {
    let site: Site;
    let page: Page;
    beforeAll(async () => {
      site = await openSite();
      // neither language of the page is the browser's own
      page = (await site.openAs('clerk', { locale: 'fr-FR' })).page;
      await page.goto('/paper');
    });
    afterAll(() => site?.close());

    const said = (field: Locator) =>
      field.evaluate((element) =>
        element instanceof HTMLInputElement ? element.validationMessage : 'no field',
      );

    test('is told in Vietnamese why, each time, and no longer once it is right', async () => {
      const count = page.getByLabel('Số phiếu in');
      const open = () => page.getByRole('button', { name: 'Mở lô', exact: true }).click();
      await open();
      expect(await said(count)).toBe('Xin điền ô này.');
      await count.fill('501');
      await open();
      expect(await said(count)).toBe('Xin gõ số nguyên từ 1 đến 500.');
      await count.press('Enter');
      expect(await said(count)).toBe('Xin gõ số nguyên từ 1 đến 500.');
      await count.fill('20');
      expect(await said(count)).toBe('');
      expect(await page.getByLabel('Tỷ lệ nhập lại (%)').inputValue()).not.toBe('');
    });

    test('is told in English on a page in English', async () => {
      await page.getByRole('button', { name: 'English' }).click();
      const count = page.getByLabel('Ballots to print');
      await count.fill('');
      await count.press('Enter');
      expect(await said(count)).toBe('Please fill this in.');
    });
  },
);
