import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { accessibilityFaults, overflow, smallTouchTargets } from '#test/support/browser/accessibility.ts';
import {
  choosePlace,
  mark,
  openTabletSite,
  type TabletSite,
  tablet,
  typePin,
} from '#test/support/tablet-site.ts';

const sizes = {
  across: tablet.viewport,
  upright: { width: 800, height: 1280 },
  phone: { width: 360, height: 740 },
};

/** Where pictures of every screen are written, if somebody wants to look at them. */
const pictures = process.env.TABLET_PICTURES;

describe.skipIf(!inject('chromiumPath'))('the tablet’s screens', { timeout: 180_000 }, () => {
  let site: TabletSite;
  let page: Page;
  beforeAll(async () => {
    site = await openTabletSite();
    page = await site.start('/tablet/');
  });
  afterAll(() => site.close());

  /** In every size nothing is cut off or too small to touch; where colours and columns differ most, axe looks too. */
  async function everyWay(name: string): Promise<void> {
    for (const [size, viewport] of Object.entries(sizes)) {
      await page.setViewportSize(viewport ?? { width: 1280, height: 800 });
      for (const colorScheme of ['light', 'dark'] as const) {
        const isJudged =
          `${size} ${colorScheme}` === 'across light' || `${size} ${colorScheme}` === 'phone dark';
        if (!isJudged && !pictures) continue;
        await page.emulateMedia({ colorScheme });
        if (isJudged)
          expect([name, size, colorScheme, await accessibilityFaults(page)]).toEqual([
            name,
            size,
            colorScheme,
            [],
          ]);
        if (!pictures) continue;
        mkdirSync(pictures, { recursive: true });
        await page.screenshot({ path: join(pictures, `${name}-${size}-${colorScheme}.png`) });
      }
      expect([name, size, await overflow(page)]).toEqual([name, size, 0]);
      expect([name, size, await smallTouchTargets(page)]).toEqual([name, size, []]);
    }
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(tablet.viewport ?? { width: 1280, height: 800 });
  }

  test('an address without https is told so, with nothing stored', async () => {
    await page.goto(`http://ward.test:${site.port}/tablet/`);
    await page.getByText('bắt đầu bằng https://').waitFor();
    await everyWay('insecure');
    site.complaints.length = 0; // the browser complains that it is no https
    await page.goto('/tablet/');
  });

  test('enrolment: how, mistyped letters, a spent code', async () => {
    await page.getByRole('heading', { name: 'Đăng ký máy này' }).waitFor();
    await page.getByLabel('Mã đăng ký').fill('abc');
    await page.getByRole('button', { name: 'Đăng ký', exact: true }).click();
    await page.getByText('Mã đăng ký gồm 22 ký tự').waitFor();
    await everyWay('enrol');
    await page.getByLabel('Mã đăng ký').fill('A'.repeat(22));
    await page.getByRole('button', { name: 'Đăng ký', exact: true }).click();
    await page.getByText('đã dùng hoặc đã quá mười phút').waitFor();
    await everyWay('spent');
  });

  test('choosing a PIN, being ready, the working screen before and after a place is chosen', async () => {
    await page.goto(await site.enrolmentLink());
    await page.getByRole('heading', { name: 'Chọn mã PIN' }).waitFor();
    await typePin(page, '123456');
    await page.getByText('dễ đoán').waitFor();
    await everyWay('choose-pin');
    await typePin(page);
    await page.getByText('Nhập lại mã PIN').first().waitFor();
    await typePin(page);
    await page.getByRole('heading', { name: 'Máy đã sẵn sàng' }).waitFor();
    await page.getByText('Trình duyệt chưa nhận giữ dữ liệu lâu dài').waitFor();
    await everyWay('ready');
    await page.getByRole('button', { name: 'Vào màn hình làm việc' }).click();
    await page.getByText('Xin chọn điểm khảo sát').waitFor();
    await everyWay('home-empty');
    await choosePlace(page);
    await page.getByRole('button', { name: /^Từ chối/ }).click();
    await page.getByRole('button', { name: 'Bỏ lượt vừa ghi' }).waitFor();
    await page.locator('summary').click();
    await everyWay('home');
  });

  test('handing over, from the first page to the last', async () => {
    await page.getByRole('button', { name: 'Đưa máy cho người trả lời' }).click();
    await page.getByRole('heading', { name: 'Xin đưa máy' }).waitFor();
    await everyWay('give');
    await page.getByRole('button', { name: 'Tôi là người trả lời' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await everyWay('opening');
    await page.getByRole('button', { name: 'Bắt đầu', exact: true }).click();
    await page.locator('form').waitFor();
    await page.locator('button[type=submit]').click();
    await page.getByRole('alert').waitFor();
    await everyWay('fault');
    await mark(page, 'Q0', 'yes');
    for (let part = 1; ; part++) {
      for (const [item, value] of [
        ['Q1', 'yes'],
        ['I1', '4'],
      ] as const) {
        if (await page.locator(`input[name="${item}"]`).count()) await mark(page, item, value);
      }
      if (part <= 6) await everyWay(`part-${part}`);
      const button = page.locator('button[type=submit]');
      const isLast = (await button.innerText()) === 'Gửi phiếu';
      if (isLast) await everyWay('last-part');
      await button.click();
      if (isLast) break;
    }
    await page.getByText('Xin trao lại máy cho cán bộ').waitFor();
    await everyWay('thanks');
    await page.getByRole('button', { name: 'Cán bộ nhập mã PIN' }).click();
    await typePin(page, '000000');
    await page.getByText('Mã PIN chưa đúng').waitFor();
    await everyWay('pin');
    await typePin(page);
    await page.locator('.ledger').waitFor();
  }, 240_000);

  test('assisted: every statement in full, every level with its word', async () => {
    await page.getByRole('button', { name: 'Cán bộ đọc và ghi giúp' }).click();
    await page.getByText('Xin đọc cho người trả lời nghe').waitFor();
    await everyWay('assisted-opening');
    await page.getByRole('button', { name: 'Bắt đầu', exact: true }).click();
    await mark(page, 'Q0', 'yes');
    while (!(await page.locator('.t').count())) {
      if (await page.locator('input[name=Q1]').count()) await mark(page, 'Q1', 'yes');
      await page.locator('button[type=submit]').click();
    }
    await everyWay('assisted');
    await page.getByRole('button', { name: 'Cán bộ', exact: true }).click();
    await page.getByRole('heading', { name: 'Dừng phiếu này' }).waitFor();
    await everyWay('stop');
    await typePin(page);
    await page.locator('.ledger').waitFor();
  });

  test('the same in English, and in large letters', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Hand over to the respondent' }).click();
    await page.getByRole('button', { name: 'I am the respondent' }).click();
    await page.locator('.bar label').click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await everyWay('english-large');
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await page.locator('form').waitFor();
    await everyWay('english-large-part');
    await expect.poll(() => page.locator('main').innerText()).not.toMatch(/Phần|Tiếp tục|Có\b/);
  });

  test('nothing is complained about on the way', () => {
    expect(site.complaints).toEqual([]);
  });
});
