import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { countResponses, listResponses } from '#db/queries/responses.ts';
import { CampaignId } from '#surveys/ids.ts';
import {
  answerToTheEnd,
  answerUpToSending,
  beginWork,
  chooseFirstPin,
  choosePlace,
  handBack,
  handOver,
  ledgerSays,
  mark,
  openTabletSite,
  type TabletSite,
  unlock,
} from '#test/support/tablet-site.ts';

const trial = CampaignId.parse('trial');

/** The browser agrees when a page asks to keep its data for good. */
async function letKeep(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Browser.grantPermissions', {
    permissions: ['durableStorage'],
    origin: new URL(page.url()).origin,
  });
}

describe.skipIf(!inject('chromiumPath'))(
  'a tablet in a hamlet without a network',
  { timeout: 180_000 },
  () => {
    let site: TabletSite;
    let page: Page;
    beforeAll(async () => {
      site = await openTabletSite();
      page = await site.start(await site.enrolmentLink());
    });
    afterAll(() => site.close());

    const stored = () => countResponses(site.means.database.db, trial);

    test('is enrolled by a link whose letters stay in no address, and says when it is ready', async () => {
      await page.getByRole('heading', { name: 'Chọn mã PIN' }).waitFor();
      expect(page.url()).toBe(`${site.url}/tablet/`);
      await letKeep(page);
      await chooseFirstPin(page);
      await page.getByText('Trình duyệt đã nhận giữ dữ liệu lâu dài').waitFor();
      await beginWork(page);
      await page.getByRole('heading', { name: 'Máy 3 · chị Hoa' }).waitFor();
      await ledgerSays(page, 0, 0);
    });

    test('takes three interviews without a network, and never says that they were sent', async () => {
      await page.context().setOffline(true);
      for (const done of [1, 2, 3]) {
        await handOver(page);
        await answerToTheEnd(page);
        await expect.poll(() => page.locator('main').innerText()).not.toMatch(/đã gửi/i);
        await handBack(page);
        await ledgerSays(page, done, 0);
      }
      await expect.poll(() => page.locator('.ledger').innerText()).toMatch(/đang giữ trên máy|Chưa kết nối/);
      expect(await stored()).toBe(0);
    });

    test('is switched off and opens cold, still without a network, at the PIN', async () => {
      await site.switchOff();
      site.onWay.between = () => new Response('', { status: 503 });
      page = await site.start();
      await unlock(page);
      await ledgerSays(page, 3, 0);
      await page.context().setOffline(true);
      await page.reload();
      await unlock(page);
      await ledgerSays(page, 3, 0);
    });

    test('hands everything in by itself once there is a network: exactly three responses', async () => {
      site.onWay.between = undefined;
      await page.context().setOffline(false);
      await ledgerSays(page, 0, 3);
      expect(await stored()).toBe(3);
      for await (const responses of listResponses(site.means.database.db, trial)) {
        for (const response of responses) {
          expect(response).toMatchObject({ mode: 'tablet_self', group: 'citizens', point: 'khuoi-lang' });
          expect(response.answers).toMatchObject({ Q0: 'yes', I1: 4 });
        }
      }
    });

    test('the official reads aloud: recorded as such, and gone from the screen', async () => {
      await page.getByRole('button', { name: 'Cán bộ đọc và ghi giúp' }).click();
      await page.getByText('Xin đọc cho người trả lời nghe').waitFor();
      await page.getByRole('button', { name: 'Bắt đầu', exact: true }).click();
      await answerToTheEnd(page, '2');
      await page.getByRole('button', { name: 'Về màn hình làm việc' }).click();
      await ledgerSays(page, 0, 4);
      const modes: string[] = [];
      for await (const responses of listResponses(site.means.database.db, trial)) {
        modes.push(...responses.map(({ mode }) => mode));
      }
      expect(modes.toSorted()).toEqual(['tablet_assisted', 'tablet_self', 'tablet_self', 'tablet_self']);
    });

    test('an item that has to be answered is asked for, and a fault leads to it without an address', async () => {
      await handOver(page);
      await page.locator('button[type=submit]').click();
      await page.getByRole('alert').getByRole('link').click();
      expect(page.url()).toBe(`${site.url}/tablet/`);
      await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('Q0');
      await mark(page, 'Q0', 'no');
      await page.getByText('phiếu này không dành cho Ông/Bà').waitFor();
      await page.getByRole('button', { name: 'Gửi phiếu' }).click();
      await handBack(page);
      await ledgerSays(page, 0, 5);
    });

    test('refusals and absences are counted without a person; the last tap can be taken back', async () => {
      const refused = page.getByRole('button', { name: /^Từ chối/ });
      await refused.click();
      await refused.getByText('1').waitFor();
      await refused.click();
      await refused.getByText('2').waitFor();
      await page.getByRole('button', { name: /^Vắng mặt/ }).click();
      await page.getByRole('button', { name: 'Bỏ lượt vừa ghi' }).click();
      await page
        .getByRole('button', { name: /^Vắng mặt/ })
        .getByText('0')
        .waitFor();
      await choosePlace(page);
      await page.getByRole('button', { name: 'Gửi ngay' }).click();
      await expect
        .poll(() => site.means.database.db.selectFrom('contact_counts').select(['outcome', 'n']).execute())
        .toEqual([{ outcome: 'refused', n: 2 }]);
    });

    test('keeps an interview though a newer version takes the database over while it is made', async () => {
      const before = await stored();
      await handOver(page);
      await answerUpToSending(page);
      await page.evaluate(
        () =>
          new Promise<void>((resolve, reject) => {
            const request = indexedDB.open('lang-nghe-tablet', 2);
            request.onblocked = () => reject(new Error('the app does not let go of its database'));
            request.onerror = () => reject(request.error);
            request.onsuccess = () => {
              request.result.close();
              resolve();
            };
          }),
      );
      await page.locator('button[type=submit]').click();
      await page.getByText('Đã lưu trên máy').first().waitFor();
      await handBack(page);
      await expect.poll(() => stored(), { timeout: 30_000 }).toBe(before + 1);
    });

    test('nothing is complained about on the way', () => {
      expect(site.complaints).toEqual([]);
      expect(site.logged).toEqual([]);
    });
  },
);
