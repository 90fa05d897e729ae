import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listDevices } from '#db/queries/devices.ts';
import { countResponses } from '#db/queries/responses.ts';
import { openSeal } from '#server/fieldwork/tablets/open-seal.ts';
import { CampaignId } from '#surveys/ids.ts';
import type { Interview } from '#surveys/tablets/interview.ts';
import { RescueFile } from '#surveys/tablets/report.ts';
import { SealedInterview, sealContext } from '#surveys/tablets/sealed-interview.ts';
import {
  answerToTheEnd,
  answerUpToSending,
  choosePlace,
  enrolAndBegin,
  handBack,
  handOver,
  ledgerSays,
  openTabletSite,
  type TabletSite,
  unlock,
} from '#test/support/tablet-site.ts';

const trial = CampaignId.parse('trial');

/** Whether the browser takes one more line into a database of its own, which is removed again. */
function hasRoom(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('room');
      request.onupgradeneeded = () => request.result.createObjectStore('lines', { autoIncrement: true });
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    }).catch(() => undefined);
    if (!database) return false;
    const isTaken = await new Promise<boolean>((resolve) => {
      const transaction = database.transaction('lines', 'readwrite');
      transaction.objectStore('lines').add('x'.repeat(1000));
      transaction.oncomplete = () => resolve(true);
      transaction.onabort = () => resolve(false);
    });
    database.close();
    indexedDB.deleteDatabase('room');
    return isTaken;
  });
}

describe.skipIf(!inject('chromiumPath'))('a tablet to which everything happens', { timeout: 180_000 }, () => {
  let site: TabletSite;
  let page: Page;
  beforeAll(async () => {
    site = await openTabletSite();
    page = await site.start(await site.enrolmentLink('Máy 1'));
    await enrolAndBegin(page);
  });
  afterAll(() => site.close());

  const stored = () => countResponses(site.means.database.db, trial);
  const anInterviewIsMade = async () => {
    await handOver(page);
    await answerToTheEnd(page);
    await handBack(page);
  };
  const sendNow = () => page.getByRole('button', { name: 'Gửi ngay' }).click();
  const theDevice = async (name: string) => {
    const device = (await listDevices(site.means.database.db, trial)).find((each) => each.name === name);
    if (!device) throw new Error(`there is no ${name}`);
    return device;
  };
  const changeState = async (name: string, state: object) =>
    site.app.request(`/api/campaigns/trial/tablets/${(await theDevice(name)).id}/state`, {
      method: 'PUT',
      headers: {
        ...(await site.signedIn('clerk')),
        'Content-Type': 'application/json',
        'Sec-Fetch-Site': 'same-origin',
      },
      body: JSON.stringify(state),
    });

  test('a public network’s sign-in page is no receipt, and is called by its name', async () => {
    site.onWay.between = () => new Response('<html>Xin đăng nhập Wi-Fi</html>');
    await anInterviewIsMade();
    await sendNow();
    await page.getByText('Có nơi khác trả lời thay máy chủ').waitFor();
    await ledgerSays(page, 1, 0);
    site.onWay.between = undefined;
    await sendNow();
    await ledgerSays(page, 0, 1);
    expect(await stored()).toBe(1);
  });

  test('the rescue file holds what waits, sealed, and changes nothing', async () => {
    site.onWay.between = () => new Response('', { status: 503 });
    await anInterviewIsMade();
    await page.locator('summary').click();
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Lưu tệp cứu hộ' }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe('lang-nghe-may-1-2024-09-17.json');
    const file = RescueFile.parse(JSON.parse(readFileSync(await download.path(), 'utf8')));
    expect(file.devices).toHaveLength(1);
    expect(file.devices[0]).toMatchObject({ made: 2, device: { name: 'Máy 1' } });
    expect(file.devices[0]?.interviews.map(({ serial }) => serial)).toEqual([1, 2]);
    await ledgerSays(page, 1, 1);
  });

  test('two windows at once take two serials', async () => {
    const other = await page.context().newPage();
    await other.goto('/tablet/');
    await unlock(other);
    await choosePlace(other);
    for (const each of [page, other]) {
      await each.bringToFront();
      await handOver(each);
      await answerUpToSending(each);
    }
    const send = (each: Page) =>
      each.evaluate(() => document.querySelector<HTMLElement>('button[type=submit]')?.click());
    await Promise.all([send(page), send(other)]);
    for (const each of [other, page]) {
      await each.bringToFront();
      await handBack(each);
    }
    await ledgerSays(page, 3, 1);
    await other.close();
    site.onWay.between = undefined;
    await sendNow();
    await ledgerSays(page, 0, 4);
    expect(await stored()).toBe(4);
    expect((await theDevice('Máy 1')).made).toBe(4);
  });

  test('a clock that is set a year ahead is noticed, work goes on, and no day is sealed', async () => {
    const sealedDays: Interview['madeOn'][] = [];
    site.onWay.between = async (request, onward) => {
      if (!request.url.endsWith('/interviews')) return onward();
      const { serial, sealed } = SealedInterview.parse(await request.clone().json());
      const context = sealContext(trial, (await theDevice('Máy 1')).id, serial);
      const interview = await openSeal(sealed, context, await site.means.tabletKeys.interviewKey(trial));
      sealedDays.push(interview?.madeOn ?? null);
      return onward();
    };
    await anInterviewIsMade();
    await ledgerSays(page, 0, 5);
    await page.context().setOffline(true);
    await page.evaluate(() => {
      const real = Date.now;
      Date.now = () => real() + 365 * 24 * 3600_000;
    });
    await anInterviewIsMade();
    await page.getByText('Đồng hồ của máy có vẻ sai').waitFor();
    await page.context().setOffline(false);
    await sendNow();
    await ledgerSays(page, 0, 6);
    expect(sealedDays).toEqual(['2024-09-17', null]);
    await expect.poll(() => page.getByText('Đồng hồ của máy có vẻ sai').count()).toBe(0);
    await page.reload();
    await unlock(page);
    site.onWay.between = undefined;
  });

  test('a full tablet says so, holds the interview, offers it as a file, and saves it once there is room', async () => {
    await page.context().setOffline(true);
    const devtools = await page.context().newCDPSession(page);
    const quota = (quotaSize?: number) =>
      devtools.send('Storage.overrideQuotaForOrigin', { origin: site.url, ...(quotaSize && { quotaSize }) });
    await quota(1);
    await handOver(page);
    // the browser counts with the room it knew of for half a minute
    await expect.poll(() => hasRoom(page), { timeout: 90_000, interval: 1000 }).toBe(false);
    await answerUpToSending(page);
    await page.locator('button[type=submit]').click();
    await page.getByRole('heading', { name: 'máy đầy bộ nhớ' }).waitFor();
    await expect.poll(() => page.getByText('Đã lưu trên máy').count()).toBe(0);
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Lưu tệp cứu hộ' }).click();
    const file = RescueFile.parse(JSON.parse(readFileSync(await (await waiting).path(), 'utf8')));
    expect(file.devices[0]?.interviews.map(({ serial }) => serial)).toContain(7);
    await quota();
    await page.getByText('Đã lưu trên máy').waitFor(); // tried by itself, too
    await page.context().setOffline(false);
    await handBack(page);
    await ledgerSays(page, 0, 7);
  });

  test('a locked tablet makes no interview until it is unlocked', async () => {
    expect((await changeState('Máy 1', { state: 'locked' })).status).toBe(200);
    await sendNow();
    await page.getByRole('heading', { name: 'Máy này đang bị tạm khóa' }).waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Đưa máy cho người trả lời' }).count()).toBe(0);
    await changeState('Máy 1', { state: 'active' });
    await sendNow();
    await page.getByRole('button', { name: 'Đưa máy cho người trả lời' }).waitFor();
  });

  test('a revoked tablet still hands in what it holds', async () => {
    await page.context().setOffline(true);
    await anInterviewIsMade();
    await changeState('Máy 1', { state: 'revoked', because: 'Máy bị mất' });
    await page.context().setOffline(false);
    await ledgerSays(page, 0, 8);
    await page.getByRole('heading', { name: 'Máy này đã bị thu hồi' }).waitFor();
    expect(await stored()).toBe(8);
  });

  test('enrolled again it is another device, and hands in the earlier one’s interviews under their own name', async () => {
    page = await again('Máy 2');
    await page.context().setOffline(true);
    await anInterviewIsMade();
    await ledgerSays(page, 1, 8);
    site.onWay.between = (request) =>
      request.url.endsWith('/interviews') ? new Response('', { status: 503 }) : undefined;
    await page.context().setOffline(false);
    page = await again('Máy 3');
    await page.getByText('Trong số chưa gửi có 1 phiếu của lần đăng ký trước').waitFor();
    await anInterviewIsMade();
    await ledgerSays(page, 2, 8);
    site.onWay.between = undefined;
    await sendNow();
    await ledgerSays(page, 0, 10);
    expect(await stored()).toBe(10);
    expect((await theDevice('Máy 2')).made).toBe(1);
    expect((await theDevice('Máy 3')).made).toBe(1);
  });

  async function again(name: string): Promise<Page> {
    await page.goto(await site.enrolmentLink(name));
    await enrolAndBegin(page);
    await page.getByRole('heading', { name }).waitFor();
    return page;
  }

  test('an interview that the server rejects is named with its reason, and stays', async () => {
    await page.context().setOffline(true);
    await anInterviewIsMade();
    site.clock.now = new Date('2026-06-01T03:00:00Z');
    await page.context().setOffline(false);
    await page
      .getByText(/Phiếu số 2 \(Máy 3\): phiếu được làm sau ngày kết thúc|đến sau hạn nộp muộn/)
      .waitFor();
    await ledgerSays(page, 0, 10);
    await page.getByRole('heading', { name: 'Đợt điều tra đã kết thúc' }).waitFor();
  });

  test('nothing is complained about on the way', () => {
    expect(site.complaints).toEqual([]);
  });
});
