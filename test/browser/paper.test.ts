import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listBatches } from '#db/queries/paper/paper-batches.ts';
import { listDecisions } from '#db/queries/paper/paper-decisions.ts';
import { listResponses } from '#db/queries/responses.ts';
import type { Role } from '#surveys/campaigns/role.ts';
import { CampaignId } from '#surveys/ids.ts';
import { accessibilityFaults, overflow, smallTouchTargets } from '#test/support/browser/accessibility.ts';
import { openSite, type Site } from '#test/support/site.ts';

const trial = CampaignId.parse('trial');

/** The keys of one ballot: no business at the office, level by level, nothing written, no consent. */
const ballotOf = (levels: string) => ['1', '2', ...levels, '1', '1', ...'2222222222', '.', 'Enter', '.'];
const content = ballotOf('444544444');

/** The second Enter of somebody who presses it twice, at the very moment the next serial can be typed. */
function secondEnter(page: Page): Promise<boolean> {
  return page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const observer = new MutationObserver(() => {
          const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
          const field = document.querySelector('form.serial input');
          if (!field) return;
          observer.disconnect();
          resolve(!field.dispatchEvent(enter));
        });
        observer.observe(document.body, { childList: true, subtree: true });
      }),
  );
}

describe.skipIf(!inject('chromiumPath'))('paper ballots', { timeout: 180_000 }, () => {
  let site: Site;
  let clerk: Page;
  const complaints: string[][] = [];
  beforeAll(async () => {
    site = await openSite();
    clerk = await signedIn('clerk');
  });
  afterAll(() => site.close());

  async function signedIn(role: Role): Promise<Page> {
    const opened = await site.openAs(role);
    complaints.push(opened.complaints);
    return opened.page;
  }
  async function looksRight(page: Page): Promise<void> {
    for (const [colorScheme, width, height] of [
      ['dark', 360, 740],
      ['light', 1280, 900],
    ] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height });
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      expect(await smallTouchTargets(page)).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  }
  /** The item in focus and all that can be keyed at it: nothing of it lies outside the window or below something. */
  async function standsInView(page: Page): Promise<void> {
    for (const [width, height] of [
      [360, 740],
      [640, 450],
      [1024, 600],
    ] as const) {
      await page.setViewportSize({ width, height });
      await presses(page, ['x']);
      await page.getByText('Phím vừa bấm không dùng được ở câu này.').waitFor();
      const hidden = () =>
        page.locator('.hand .asked, .hand .choices button, .hand > .refusal').evaluateAll((all) =>
          all.flatMap((one) => {
            const { left, top, bottom, width, height } = one.getBoundingClientRect();
            const found = document.elementFromPoint(left + width / 2, top + height / 2);
            const isThere =
              top >= 0 && bottom <= innerHeight && (one.contains(found) || found?.contains(one));
            return isThere ? [] : [`${one.textContent} ${top}–${bottom} of ${innerHeight}`];
          }),
        );
      await expect.poll(async () => [width, height, await hidden()]).toEqual([width, height, []]);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  }
  async function presses(page: Page, keys: readonly string[]): Promise<number> {
    for (const key of keys) await page.keyboard.press(key);
    return keys.length;
  }
  /** From the serial to the server's word that it is saved, by keyboard alone. */
  async function keys(
    page: Page,
    serial: number,
    marks: readonly string[],
    answer = `Máy chủ đã lưu phiếu số ${serial}`,
  ): Promise<void> {
    await presses(page, [...String(serial), 'Enter']);
    await page.getByRole('application').waitFor();
    await presses(page, marks);
    await page.getByText(`Kiểm tra phiếu số ${serial}`).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText(answer).waitFor();
  }

  test('the clerk finds them from the desk, and opens a batch of three', async () => {
    await clerk.goto('/clerk');
    await clerk.getByRole('link', { name: 'Phiếu giấy' }).click();
    await clerk.getByText('Đợt này chưa có lô phiếu giấy nào.').waitFor();
    await looksRight(clerk);
    await clerk.getByLabel('Số phiếu in').fill('3');
    await clerk.getByLabel('Tỷ lệ nhập lại (%)').fill('1');
    await clerk.getByRole('button', { name: 'Mở lô' }).click();
    await clerk.getByText('In phiếu, phát đi').waitFor();
    await looksRight(clerk);
  });

  test('each of its ballots is printed with batch and serial, on a sheet of its own', async () => {
    const address = await clerk.getByRole('link', { name: /In phiếu của lô/ }).getAttribute('href');
    const print = await clerk.context().newPage();
    await print.goto(address ?? '');
    await expect
      .poll(() => print.locator('article .numbers').allInnerTexts())
      .toEqual([
        expect.stringContaining('Lô 1 · Phiếu 001'),
        expect.stringContaining('Lô 1 · Phiếu 002'),
        expect.stringContaining('Lô 1 · Phiếu 003'),
      ]);
    // the head of a table is printed again on every page it reaches
    await print.emulateMedia({ media: 'print' });
    const running = print.locator('article .running');
    await expect
      .poll(() => running.allInnerTexts())
      .toEqual(['Lô 1 · Phiếu 001', 'Lô 1 · Phiếu 002', 'Lô 1 · Phiếu 003']);
    await expect
      .poll(() => running.last().evaluate((head) => getComputedStyle(head).display))
      .toBe('table-header-group');
    await print.close();
  });

  test('what came back is recorded, and the keying begins', async () => {
    await clerk.getByLabel('Người phát').fill('Nông Thị Hoa');
    await clerk.getByLabel('Số phiếu thu về').fill('3');
    await clerk.getByLabel('Người thu').fill('Hà Văn Nam');
    await clerk.getByRole('button', { name: 'Ghi lại' }).click();
    await clerk.getByText('Nhập phiếu: đã nhập 0 trên 3.').waitFor();
    await looksRight(clerk);
  });

  test('an interviewer keys three ballots without a mouse, and was told who else has opened them', async () => {
    const other = await signedIn('interviewer');
    const page = await signedIn('interviewer');
    for (const one of [other, page]) {
      await one.goto('/paper');
      await one.getByRole('link', { name: 'Lô 1' }).press('Enter');
      await one.getByRole('link', { name: 'Nhập phiếu' }).press('Enter');
      await one.getByLabel('Số phiếu', { exact: true }).waitFor();
    }
    const warning = /một tài khoản khác cũng đã mở lô này/;
    expect(await other.getByText(warning).count()).toBe(0);
    expect(await page.getByText(warning).count()).toBe(1);
    await looksRight(page);
    // the first serial stands there already
    let pressed = await presses(page, ['Enter']);
    await page.getByRole('application').waitFor();
    pressed += await presses(page, content.slice(0, 5));
    await looksRight(page);
    pressed += await presses(page, content.slice(5));
    await page.getByText('Kiểm tra phiếu số 1').waitFor();
    await looksRight(page);
    const isSecondRefused = secondEnter(page);
    pressed += await presses(page, ['Enter']);
    await page.getByText('Máy chủ đã lưu phiếu số 1').waitFor();
    expect(await page.getByText(warning).count()).toBe(0);
    expect(pressed).toBeLessThanOrEqual(content.length + 3);
    expect(await isSecondRefused).toBe(true);
    expect(await page.getByRole('application').count()).toBe(0);

    // every key that prints is typed into a line, and stands there when it is come back to
    await presses(page, ['2', 'Enter']);
    await page.getByRole('application').waitFor();
    await presses(page, content.slice(0, 2));
    await standsInView(page);
    await presses(page, content.slice(2, -2));
    const line = page.getByRole('textbox');
    await line.waitFor();
    await page.keyboard.type('- Bố trí thêm ghế /+*');
    await expect.poll(() => line.inputValue()).toBe('- Bố trí thêm ghế /+*');
    await presses(page, ['Enter', '-']);
    await expect.poll(() => line.inputValue()).toBe('- Bố trí thêm ghế /+*');
    await line.fill('');
    await presses(page, content.slice(-2));
    await page.getByText('Kiểm tra phiếu số 2').waitFor();

    await page.keyboard.press('Enter');
    await page.getByText('Máy chủ đã lưu phiếu số 2').waitFor();
    await keys(other, 3, content, 'người khác đã lưu phiếu của lô này trước');
    await other.close();
    await keys(page, 3, content);
    await page.getByText('Đã nhập đủ 3 phiếu').waitFor();
    await looksRight(page);
    await page.getByRole('button', { name: 'Khép lần nhập này' }).press('Enter');
    await page.getByText('Hiện không có lô phiếu nào chờ Ông/Bà nhập.').waitFor();
    await page.close();
  });

  test('a wrong key is refused in words, and a ballot that cannot be sent stays and is sent again', async () => {
    const page = await signedIn('interviewer');
    await page.goto('/paper');
    await page.getByRole('link', { name: 'Lô 1' }).press('Enter');
    await page.getByRole('link', { name: 'Nhập lại phiếu được rút' }).press('Enter');
    await page.getByText('Xin lấy đúng các phiếu').waitFor();
    const { batch } = (await listBatches(site.means.database.db, trial))[0] ?? {};
    const [serial = 0] = batch?.drawn ?? [];
    await presses(page, ['Enter']);
    await page.getByRole('application').waitFor();
    await presses(page, ['7']);
    await page.getByText('Phím vừa bấm không dùng được ở câu này.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    const again = ballotOf('444144444');
    await presses(page, again.slice(0, 7));
    // back by mistake, and forward again: the ballot is as it was
    await page.goBack();
    await page.getByText('Nhập lại phiếu được rút: đã nhập 0 trên 1.').waitFor();
    await page.goForward();
    await page.getByRole('application').waitFor();
    await presses(page, again.slice(7));
    await page.getByText(`Kiểm tra phiếu số ${serial}`).waitFor();
    await page.context().setOffline(true);
    await page.keyboard.press('Enter');
    await page.getByText(/Chưa gửi được phiếu số/).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.context().setOffline(false);
    await page.getByText(`Máy chủ đã lưu phiếu số ${serial}`).waitFor();
    await page.getByRole('button', { name: 'Khép lần nhập này' }).press('Enter');
    await page.getByText('Hiện không có lô phiếu nào chờ Ông/Bà nhập.').waitFor();
    await page.close();
  });

  test('the clerk decides the one disagreement by keyboard and accepts the batch', async () => {
    await clerk.reload();
    await clerk.getByRole('link', { name: 'Đối chiếu hai lần nhập' }).press('Enter');
    await clerk.getByText('Còn 1 chỗ khác nhau.').waitFor();
    await expect
      .poll(() => clerk.locator('.both dd').allInnerTexts())
      .toEqual(['5 – Rất hài lòng', '1 – Rất không hài lòng']);
    await looksRight(clerk);
    await clerk.getByRole('application').focus();
    await presses(clerk, ['3']);
    await clerk.getByText('Đọc lại phiếu rồi nhập câu này').waitFor();
    expect(await accessibilityFaults(clerk)).toEqual([]);
    await presses(clerk, ['3']);
    await clerk.getByText('Không còn chỗ nào khác nhau.').waitFor();
    // second thoughts: what was decided is listed, can be taken up again, and stays where it is left
    await clerk.getByText('Đã quyết định 1 chỗ').press('Enter');
    await clerk.getByRole('button', { name: /^Quyết định lại/ }).press('Enter');
    await clerk.getByRole('application').waitFor();
    await looksRight(clerk);
    await clerk.getByRole('button', { name: 'Giữ quyết định cũ' }).press('Enter');
    await clerk.getByText('Không còn chỗ nào khác nhau.').waitFor();
    await clerk.getByRole('main').getByRole('link', { name: 'Về trang lô phiếu' }).last().press('Enter');
    await clerk.getByRole('button', { name: 'Chấp nhận lô' }).waitFor();
    await looksRight(clerk);
    await clerk.getByRole('button', { name: 'Chấp nhận lô' }).press('Enter');
    await clerk.getByText('Xong. Phiếu đã vào kết quả.').waitFor();
    await expect.poll(() => clerk.locator('table.counts').innerText()).toContain('1/26');
    await looksRight(clerk);
    await clerk.getByRole('link', { name: /Về danh sách lô phiếu/ }).press('Enter');
    await clerk.getByText('Có 1 lô phiếu; 0 lô chưa xong.').waitFor();
    await looksRight(clerk);
  });

  test('three responses are there, as they were decided, and the decision without a serial', async () => {
    const { db } = site.means.database;
    const responses = (await Array.fromAsync(listResponses(db, trial))).flat();
    expect(
      responses
        .map(({ mode, answers }) => `${mode} ${Object.entries(answers).find(([key]) => key === 'I4')?.[1]}`)
        .sort(),
    ).toEqual(['paper 3', 'paper 5', 'paper 5']);
    const { batch } = (await listBatches(db, trial))[0] ?? {};
    if (!batch) throw new Error('there is no batch');
    expect(await listDecisions(db, batch.id)).toEqual([
      expect.objectContaining({
        key: 'I4',
        first: { marks: ['5'] },
        second: { marks: ['1'] },
        decided: { marks: ['3'] },
      }),
    ]);
  });

  test('nothing complained on the way but the network that was cut, and the one ballot that was refused', () => {
    expect(complaints.flat().filter((line) => !/ERR_INTERNET_DISCONNECTED/.test(line))).toEqual([
      expect.stringContaining('403'),
    ]);
  });
});
