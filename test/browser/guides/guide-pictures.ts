import type { Browser, BrowserContext, Page } from 'playwright-core';

/** Takes a picture for the documents under this name. */
export type TakePicture = (page: Page, name: string) => Promise<void>;

const upright = { viewport: { width: 800, height: 1000 }, hasTouch: true, locale: 'vi-VN' };

/** For the officials' guide: a tablet from its enrolment to the thanks. `clerk`: a page that is signed in. */
export async function tabletPictures(browser: Browser, clerk: Page, take: TakePicture): Promise<void> {
  await clerk.goto(new URL('/clerk/campaigns/trial/tablets', clerk.url()).href);
  await clerk.getByLabel('Tên máy').fill('Máy 3 · chị Hoa');
  await clerk.getByRole('button', { name: 'Tạo mã đăng ký' }).click();
  const letters = (await clerk.locator('.letters').innerText()).replace(/\s/g, '');
  await take(clerk, 'guide-enrol');

  const context: BrowserContext = await browser.newContext({ ...upright, baseURL: clerk.url() });
  const tablet = await context.newPage();
  await tablet.goto(`/tablet/#enrol=${letters}`);
  await tablet.getByRole('heading', { name: 'Chọn mã PIN' }).waitFor();
  await take(tablet, 'guide-pin');
  for (const _ of ['once', 'again']) {
    for (const digit of '246813') await tablet.getByRole('button', { name: digit, exact: true }).click();
    await tablet.waitForTimeout(300);
  }
  await tablet.getByRole('button', { name: 'Vào màn hình làm việc' }).click();
  await tablet.locator('#point').selectOption('khuoi-lang');
  await tablet.locator('#group').selectOption('citizens');
  await tablet.getByRole('button', { name: 'Đưa máy cho người trả lời' }).waitFor();
  await take(tablet, 'guide-home');

  await tablet.getByRole('button', { name: 'Đưa máy cho người trả lời' }).click();
  await take(tablet, 'guide-give');
  await tablet.getByRole('button', { name: 'Tôi là người trả lời' }).click();
  await tablet.getByRole('button', { name: 'Bắt đầu', exact: true }).click();
  const answers = { Q0: 'yes', Q1: 'no', I1: '4', I2: '5', I3: '4', I4: '4' };
  for (let isLast = false; !isLast; ) {
    for (const [item, value] of Object.entries(answers)) {
      const option = tablet.locator(`label:has(input[name="${item}"][value="${value}"])`);
      if (await option.count()) await option.click();
    }
    if (await tablet.locator('input[name="I1"]').count()) await take(tablet, 'guide-item');
    const button = tablet.locator('button[type=submit]');
    isLast = (await button.innerText()) === 'Gửi phiếu';
    await button.click();
  }
  await tablet.getByText('Đã lưu trên máy').first().waitFor();
  await take(tablet, 'guide-thanks');
  await context.close();
}

/** A citizen without business at the ward: the levels that were circled, and blanks. */
const ballotOf = (levels: string) => ['1', '2', ...levels, '1', '1', ...'2222222222', '.', 'Enter', '.'];

/** A batch of two ballots from the opening to the first disagreement. `second`: a page of another account. */
export async function paperPictures(clerk: Page, second: Page, take: TakePicture): Promise<void> {
  await clerk.goto(new URL('/paper', clerk.url()).href);
  await clerk.getByLabel('Số phiếu in').fill('2');
  await clerk.getByLabel('Tỷ lệ nhập lại (%)').fill('100');
  await clerk.getByRole('button', { name: 'Mở lô' }).click();
  await clerk.getByLabel('Người phát').fill('Nông Thị Hoa');
  await clerk.getByLabel('Số phiếu thu về').fill('2');
  await clerk.getByLabel('Người thu').fill('Hà Văn Nam');
  await clerk.getByRole('button', { name: 'Ghi lại' }).click();
  await clerk.getByText('Nhập phiếu: đã nhập 0 trên 2.').waitFor();
  await take(clerk, 'guide-batches');

  await clerk.getByRole('link', { name: 'Nhập phiếu' }).click();
  await keyed(clerk, ['444544444', '454445444'], (page) => take(page, 'guide-keying'));
  await second.goto(clerk.url().replace(/\/paper.*/, '/paper'));
  await second.getByRole('link', { name: 'Lô 1' }).click();
  await second.getByRole('link', { name: 'Nhập lại phiếu được rút' }).click();
  await keyed(second, ['444544444', '454445144'], async () => {});
  await clerk.goto(new URL('/paper', clerk.url()).href);
  await clerk.getByRole('link', { name: 'Lô 1' }).click();
  await clerk.getByRole('link', { name: 'Đối chiếu hai lần nhập' }).click();
  await clerk.getByText('Còn 1 chỗ khác nhau.').waitFor();
  await take(clerk, 'guide-reconcile');
}

async function keyed(page: Page, ballots: readonly string[], inTheMiddle: (page: Page) => Promise<void>) {
  for (const [nth, levels] of ballots.entries()) {
    await page.getByLabel('Số phiếu', { exact: true }).waitFor();
    // the Enter that has sent the ballot before must be over
    await page.waitForTimeout(1000);
    await page.keyboard.press('Enter');
    await page.getByRole('application').waitFor();
    const marks = ballotOf(levels);
    for (const mark of marks.slice(0, 6)) await page.keyboard.press(mark);
    if (nth === 0) await inTheMiddle(page);
    for (const mark of marks.slice(6)) await page.keyboard.press(mark);
    await page.getByText(`Kiểm tra phiếu số ${nth + 1}`).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText(`Máy chủ đã lưu phiếu số ${nth + 1}`).waitFor();
  }
  await page.getByRole('button', { name: 'Khép lần nhập này' }).click();
  await page.waitForTimeout(500);
}
