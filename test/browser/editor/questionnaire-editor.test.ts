import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findDraft } from '#db/queries/questionnaire-drafts.ts';
import { findQuestionnaire } from '#db/queries/questionnaires.ts';
import { QuestionnaireId, QuestionnaireSlug } from '#surveys/ids.ts';
import { accessibilityFaults, overflow, smallTouchTargets } from '#test/support/browser/accessibility.ts';
import { openSite, type Site } from '#test/support/site.ts';

describe.skipIf(!inject('chromiumPath'))('the writing of questionnaires', { timeout: 300_000 }, () => {
  let site: Site;
  let hoa: Page;
  const complaints: string[][] = [];
  beforeAll(async () => {
    site = await openSite();
    hoa = await signedIn();
  });
  afterAll(() => site.close());

  async function signedIn(): Promise<Page> {
    const opened = await site.openAs('clerk');
    complaints.push(opened.complaints);
    return opened.page;
  }
  async function looksRight(page: Page): Promise<void> {
    for (const [colorScheme, width, height] of [
      ['dark', 360, 740],
      ['light', 768, 1000],
      ['light', 1280, 900],
    ] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height });
      // between the two nothing is coloured or left out otherwise
      if (width !== 768) expect(await accessibilityFaults(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      expect(await smallTouchTargets(page)).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  }
  const saved = (page: Page) => page.locator('[data-state=saved]').waitFor();
  const stored = async (slug: string) =>
    (await findDraft(site.means.database.db, QuestionnaireSlug.parse(slug)))?.draft;
  const rows = (page: Page) =>
    page.getByRole('navigation', { name: 'Mục lục' }).locator('[data-place] .words').allTextContents();
  const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);
  const focused = (page: Page) =>
    page.evaluate(() => document.activeElement?.getAttribute('name') ?? document.activeElement?.textContent);

  test('the clerk finds it from the desk, and begins with nothing', async () => {
    await hoa.goto('/clerk');
    await hoa.getByRole('button', { name: 'Chuẩn bị' }).click();
    await hoa.getByRole('link', { name: 'Mẫu phiếu' }).click();
    await hoa.getByText('Có 7 mẫu phiếu, không có bản nào đang soạn.').waitFor();
    await looksRight(hoa);
    await hoa.getByRole('button', { name: 'Bắt đầu soạn' }).click();
    await hoa.getByText('Xin điền tên tiếng Việt, tên tiếng Anh và mã.').waitFor();
    await hoa.getByLabel('Tên mẫu phiếu').fill('Phiếu về chợ Đức Xuân');
    await hoa.getByLabel('Tên tiếng Anh').fill('On the market');
    await expect.poll(() => hoa.getByLabel('Mã mẫu phiếu').inputValue()).toBe('phieu-ve-cho-duc-xuan');
    await hoa.getByLabel('Mã mẫu phiếu').fill('m1');
    await hoa.getByRole('button', { name: 'Bắt đầu soạn' }).click();
    await hoa.getByText('Mã này đã dùng cho một mẫu phiếu khác.').waitFor();
    await hoa.getByLabel('Mã mẫu phiếu').fill('cho');
    await hoa.getByRole('button', { name: 'Bắt đầu soạn' }).click();
    await hoa.getByText('Chưa có phần nào.').waitFor();
    await looksRight(hoa);
  });

  test('a section and its items are written with the keyboard alone, and stored a second later', async () => {
    const { keyboard } = hoa;
    await hoa.getByRole('button', { name: 'Thêm phần' }).focus();
    await keyboard.press('Enter');
    await expect.poll(() => focused(hoa)).toBe('title.vi');
    await keyboard.type('Về chợ');
    await keyboard.press('Tab');
    await keyboard.type('The market');
    for (const wording of ['Ông/Bà có đi chợ không?', 'Ông/Bà mong gì?']) {
      await hoa.locator('.outline').getByRole('button', { name: 'Thêm câu hỏi vào phần “Về chợ”' }).focus();
      await keyboard.press('Enter');
      await hoa
        .getByRole('button', { name: /^Chọn một/ })
        .first()
        .waitFor();
      const last = hoa.locator('.outline').getByRole('button', { name: /^Ý kiến tự ghi/ });
      while (!(await last.evaluate((element) => element === document.activeElement)))
        await keyboard.press('Tab');
      await keyboard.press('Enter');
      await expect.poll(() => focused(hoa)).toBe('wording.vi');
      await keyboard.type(wording);
      await keyboard.press('Tab');
      await keyboard.type('In English');
    }
    await saved(hoa);
    expect((await stored('cho'))?.sections[0]?.items.map(({ wording }) => wording.vi)).toEqual([
      'Ông/Bà có đi chợ không?',
      'Ông/Bà mong gì?',
    ]);
    await expect.poll(() => hoa.getByText('Không còn điểm nào phải sửa').count()).toBe(0);
    await looksRight(hoa);
  });

  test('Alt with the arrows moves what is in focus, and says where it is now', async () => {
    const second = hoa.getByRole('button', { name: /^C2/ });
    await second.focus();
    await hoa.keyboard.press('Alt+ArrowUp');
    await hoa.getByText('C2 giờ là câu 1 trên 2 của phần “Về chợ”.').waitFor();
    await expect.poll(() => focused(hoa)).toContain('C2');
    await hoa.keyboard.press('Alt+ArrowUp');
    await hoa.getByText('Đã ở đầu.').waitFor();
    await hoa.keyboard.press('Control+z');
    await hoa.getByText('Đã hoàn tác.').waitFor();
    await expect.poll(async () => (await rows(hoa)).at(-1)).toContain('mong gì');
    await hoa.keyboard.press('Control+Shift+z');
    await expect.poll(async () => (await rows(hoa)).at(-1)).toContain('đi chợ');
  });

  test('what was removed can be taken back from where it is said', async () => {
    await hoa.getByRole('button', { name: /^C1/ }).click();
    await hoa.locator('.writing').getByRole('button', { name: 'Bỏ', exact: true }).click();
    await hoa.getByText('Đã bỏ câu C1.').waitFor();
    await expect.poll(() => rows(hoa)).toHaveLength(2);
    await looksRight(hoa);
    await hoa.locator('.said').getByRole('button', { name: 'Hoàn tác' }).click();
    await expect.poll(() => rows(hoa)).toHaveLength(3);
  });

  test('a row is dragged by its handle', async () => {
    const before = await rows(hoa);
    const handle = hoa.locator('[data-place="0.0"] .handle');
    const onto = hoa.locator('[data-place="0.1"]');
    const [from, to] = [await handle.boundingBox(), await onto.boundingBox()];
    if (!from || !to) throw new Error('the rows are in view');
    await hoa.mouse.move(from.x + 10, from.y + 10);
    await hoa.mouse.down();
    await hoa.mouse.move(to.x + 20, to.y + to.height - 5, { steps: 5 });
    await hoa.mouse.up();
    await expect.poll(() => rows(hoa)).toEqual([before[0], before[2], before[1]]);
  });

  test('what is to be put right leads to its field', async () => {
    await hoa.getByRole('button', { name: /^C2/ }).click();
    await field(hoa, 'wording.en').fill('');
    await hoa.getByRole('tab', { name: 'Phải sửa (1)' }).click();
    await looksRight(hoa);
    await hoa.getByRole('button', { name: /Thiếu lời tiếng Anh/ }).click();
    await expect.poll(() => focused(hoa)).toBe('wording.en');
    await hoa.keyboard.type('What do you wish for?');
    await hoa.getByText('Không còn điểm nào phải sửa.').waitFor();
    await saved(hoa);
  });

  test('two at one draft: different places are joined, nothing is overwritten', async () => {
    const nam = await signedIn();
    await nam.goto('/questionnaires/cho');
    await nam.getByRole('button', { name: /^C2/ }).click();
    await field(nam, 'wording.vi').fill('Ông/Bà mong gì ở chợ?');
    await saved(nam);
    await hoa.getByRole('button', { name: /^C1/ }).click();
    await field(hoa, 'wording.vi').fill('Ông/Bà có hay đi chợ không?');
    await hoa.getByText('Không có gì bị ghi đè.').waitFor();
    await hoa.locator('.said').getByText('clerk vừa sửa mẫu phiếu này').waitFor();
    await looksRight(hoa);
    expect((await stored('cho'))?.sections[0]?.items.map(({ wording }) => wording.vi)).not.toContain(
      'Ông/Bà có hay đi chợ không?',
    );
    await hoa.getByRole('button', { name: 'Ghép cả hai' }).click();
    await saved(hoa);
    expect((await stored('cho'))?.sections[0]?.items.map(({ wording }) => wording.vi).toSorted()).toEqual([
      'Ông/Bà có hay đi chợ không?',
      'Ông/Bà mong gì ở chợ?',
    ]);

    // the same place: hers goes on, his is kept beside
    await field(nam, 'wording.vi').fill('Chữ của Nam');
    await nam.getByText('Không có gì bị ghi đè.').waitFor();
    await nam.getByRole('button', { name: 'Ghép cả hai' }).click();
    await saved(nam);
    await hoa.getByRole('button', { name: /^C2/ }).click();
    await field(hoa, 'wording.vi').fill('Chữ của Hoa');
    await hoa.getByText('Có chỗ cả hai cùng sửa nên không tự ghép được.').waitFor();
    await looksRight(hoa);
    await hoa.getByRole('button', { name: /giữ bản của tôi thành mẫu phiếu riêng/ }).click();
    await hoa.getByText('Bản của Ông/Bà đã lưu thành mẫu phiếu cho-2.').waitFor();
    await expect.poll(() => field(hoa, 'wording.vi').inputValue()).toBe('Chữ của Nam');
    expect(JSON.stringify(await stored('cho-2'))).toContain('Chữ của Hoa');
    expect(JSON.stringify(await stored('cho'))).toContain('Chữ của Nam');
  });

  test('without a network it is kept here, and sent when there is one again', async () => {
    await hoa.context().setOffline(true);
    await field(hoa, 'wording.vi').fill('Viết khi mất mạng');
    await hoa.getByText('Phần vừa soạn đã giữ trên máy này và sẽ tự gửi lại.').waitFor();
    await looksRight(hoa);
    await hoa.context().setOffline(false);
    await saved(hoa);
    expect(JSON.stringify(await stored('cho'))).toContain('Viết khi mất mạng');
  });

  test('what could not be stored before the page was closed is there again', async () => {
    await hoa.route('**/api/questionnaires/drafts/cho*', (route) =>
      route.request().method() === 'PUT' ? route.abort() : route.continue(),
    );
    // as when the machine is switched off: the page gets no chance to send on leaving
    await hoa.evaluate(() => addEventListener('visibilitychange', (e) => e.stopImmediatePropagation(), true));
    await field(hoa, 'wording.vi').fill('Đóng trang quá sớm');
    await hoa.locator('[data-state=offline]').waitFor();
    await hoa.reload();
    await hoa.getByText('Đã lấy lại phần soạn chưa kịp lưu').waitFor();
    await hoa.locator('[data-state=offline]').waitFor();
    await hoa.unroute('**/api/questionnaires/drafts/cho*');
    // unless it has been sent by itself this very second
    await hoa.getByRole('button', { name: 'Gửi lại ngay' }).evaluateAll((all: HTMLElement[]) => {
      for (const one of all) one.click();
    });
    await saved(hoa);
    expect(JSON.stringify(await stored('cho'))).toContain('Đóng trang quá sớm');
  });

  test('it is published, and the list says so', async () => {
    await hoa.getByRole('button', { name: 'Ban hành…' }).click();
    await looksRight(hoa);
    await hoa.getByRole('button', { name: 'Ban hành', exact: true }).click();
    await hoa.getByText('Đã ban hành cho@1.').waitFor();
    await looksRight(hoa);
    const version = await findQuestionnaire(site.means.database.db, QuestionnaireId.parse('cho@1'));
    expect(version?.title.vi).toBe('Phiếu về chợ Đức Xuân');
    await hoa.goto('/questionnaires/cho');
    await hoa.getByText('Mẫu phiếu này không có bản đang soạn').waitFor();
    await looksRight(hoa);
  });

  test('what is given up asks for the reason', async () => {
    await hoa.goto('/questionnaires/cho-2');
    await hoa.getByText('Bỏ bản soạn này').click();
    await hoa.getByRole('button', { name: 'Bỏ bản soạn', exact: true }).click();
    await hoa.getByText('Xin ghi lý do trước khi bỏ.').waitFor();
    await looksRight(hoa);
    await hoa.getByLabel('Lý do bỏ').fill('đã ghép vào bản kia');
    await hoa.getByRole('button', { name: 'Bỏ bản soạn', exact: true }).click();
    await hoa.getByText('không có bản nào đang soạn').waitFor();
    await expect.poll(() => stored('cho-2')).toBeUndefined();
  });

  test('the pages complain of nothing but the answers that were meant to fail', () => {
    const others = complaints.flat().filter((line) => !line.startsWith('Failed to load resource'));
    expect(others).toEqual([]);
  });
});
