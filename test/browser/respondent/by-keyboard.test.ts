import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findResponse } from '#db/queries/responses.ts';
import { ResponseId } from '#surveys/ids.ts';
import { openSite, type Site } from '#test/support/site.ts';

describe.skipIf(!inject('chromiumPath'))('a respondent without mouse or finger', { timeout: 180_000 }, () => {
  let site: Site;
  let link: string;
  beforeAll(async () => {
    site = await openSite();
    link = `/k/${await site.codeOf()}`;
  });
  afterAll(() => site.close());

  /** What has the focus: a field by name and value, another element by id, a heading by its words. */
  const focused = (page: Page) =>
    page.evaluate(() => {
      const at = document.activeElement;
      if (at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement)
        return `${at.name} ${at.value}`;
      return at instanceof HTMLHeadingElement ? `${at.tagName} ${at.textContent}` : `#${at?.id}`;
    });
  async function tabTo(page: Page, wanted: RegExp): Promise<void> {
    for (let presses = 0; presses < 60 && !wanted.test(await focused(page)); presses += 1)
      await page.keyboard.press('Tab');
    expect(await focused(page)).toMatch(wanted);
  }
  async function goOn(page: Page): Promise<void> {
    await tabTo(page, /^#next$/);
    await page.keyboard.press('Enter');
  }

  test('marks, goes on, is led to what is missing, sends, and is thanked where the focus is', async () => {
    const { page, complaints } = await site.open(link);
    const id = ResponseId.parse(await page.locator('[name=responseId]').inputValue());
    // one thing has to be answered: the focus goes to it, not past it
    await goOn(page);
    await tabTo(page, /^Q0 /);
    await page.keyboard.press('Space');
    await goOn(page);
    expect(await focused(page)).toMatch(/^H2 ./);
    await tabTo(page, /^Q1 /);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toMatch(/^Q1 no$/);
    await goOn(page);
    await tabTo(page, /^I1 /);
    for (let at = 0; at < 3; at += 1) await page.keyboard.press('ArrowDown');
    while (await page.locator('#next').isVisible()) {
      await goOn(page);
      expect(await focused(page)).toMatch(/^H2 ./);
    }
    await tabTo(page, /^#send$/);
    await page.keyboard.press('Enter');
    await page.getByText('Xin trân trọng cảm ơn Ông/Bà').first().waitFor();
    expect(await focused(page)).toMatch(/^H1 .*cảm ơn/);
    const stored = await findResponse(site.means.database.db, id);
    expect(stored?.answers).toMatchObject({ Q0: 'yes', Q1: 'no', I1: expect.any(Number) });
    expect(complaints).toEqual([]);
  });

  test('sees the line they write in, though the keyboard on the screen takes half of it', async () => {
    const { page } = await site.open(link);
    while (!(await page.locator('textarea').first().isVisible())) {
      const open = page.locator('section:not([hidden]) input[type=radio]').first();
      if (await open.isVisible()) await open.check({ force: true });
      await page.locator('#next').click();
    }
    await page.setViewportSize({ width: 360, height: 300 });
    const field = page.locator('textarea').first();
    await field.evaluate((one: HTMLElement) => one.focus({ preventScroll: true }));
    await expect
      .poll(() =>
        field.evaluate((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        }),
      )
      .toBe(true);
  });
});
