import jsQr from 'jsqr';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Role } from '#surveys/campaigns/role.ts';
import { CollectionPointId, GroupCode } from '#surveys/ids.ts';
import type { RescueFile } from '#surveys/tablets/report.ts';
import { accessibilityFaults, overflow } from '#test/support/browser/accessibility.ts';
import { desk, openSite, phone, type Site } from '#test/support/site.ts';
import { anInterview, enrolledTablet, type TestTablet } from '#test/support/tablet.ts';

const looks = [
  ['wide', desk],
  ['on a phone', phone],
  ['in the dark', { ...desk, colorScheme: 'dark' as const }],
  ['on a phone in the dark', { ...phone, colorScheme: 'dark' as const }],
] as const;

describe.skipIf(!inject('chromiumPath'))('the clerk and the tablets', { timeout: 180_000 }, () => {
  let site: Site;
  let tablet: TestTablet;
  const unexpected: string[] = [];
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  async function openAs(role: Role, options = desk, page = 'tablets'): Promise<Page> {
    const opened = await site.openAs(role, options);
    opened.page.on('pageerror', (error) => unexpected.push(error.message));
    await opened.page.goto(`/clerk/campaigns/trial/${page}`);
    await opened.page.locator('.answer').waitFor();
    return opened.page;
  }
  const answer = (page: Page) => page.locator('.answer').innerText();
  const rowOf = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });

  test('begin with none, said in a sentence', async () => {
    const page = await openAs('clerk');
    await expect.poll(() => answer(page)).toBe('Đợt này chưa có máy tính bảng nào.');
  });

  test('enrol one by a square that any camera reads, and see it come', async () => {
    const page = await openAs('clerk');
    await page.getByLabel('Tên máy').fill('Máy 1 · chị Hoa');
    await page.getByRole('button', { name: 'Tạo mã đăng ký' }).click();
    const square = page.getByRole('img', { name: 'Hình vuông để đăng ký Máy 1 · chị Hoa' });
    const link = await decode(page, await square.screenshot());
    expect(link).toMatch(new RegExp(`^${site.url}/tablet/#enrol=[A-Za-z0-9_-]{22}$`));
    const token = link.split('=').at(-1) ?? '';
    expect((await page.locator('.letters').innerText()).replace(/\s/g, '')).toBe(token);
    await expect.poll(() => page.getByRole('timer').innerText()).toMatch(/^Còn (10:00|[1-9]:\d\d)$/);
    await expect.poll(() => page.locator('.warning').innerText()).toContain('chỉ mở được trên chính máy chủ');
    const enrolled = await site.app.request('/tablet/api/enrolments', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ token, secret: 's'.repeat(43) }),
    });
    expect(enrolled.status).toBe(200);
    await page.getByText('Máy 1 · chị Hoa đã đăng ký xong.').waitFor();
    await expect.poll(() => square.isVisible()).toBe(false);
    await expect.poll(() => answer(page)).toBe('Có 1 máy tính bảng; chưa máy nào báo đã làm phiếu.');
  });

  test('read in one sentence how many came, and in the table which did not and why', async () => {
    tablet = await enrolledTablet(site, 'Máy 2 · anh Tú');
    for (const serial of [1, 2, 5]) await tablet.sends(await tablet.seal(anInterview(), serial), serial);
    await tablet.sends(await tablet.seal(anInterview({ fields: [['I1', '9']] }), 3), 3);
    const [group, point] = [GroupCode.parse('citizens'), CollectionPointId.parse('khuoi-lang')];
    await tablet.reports({ made: 7, contacts: [{ group, point, outcome: 'refused', n: 2 }] });
    const page = await openAs('leader');
    await expect.poll(() => answer(page)).toBe('3 phiếu đã nhận, 3 còn trên máy, 1 không được nhận.');
    const row = rowOf(page, 'Máy 2 · anh Tú');
    await expect.poll(() => row.innerText()).toContain('số 4, 6–7');
    await expect.poll(() => row.innerText()).toContain('có câu trả lời không hợp lệ: số 3');
    await expect.poll(() => page.getByRole('button', { name: 'Tạm khóa' }).count()).toBe(0);
    await expect.poll(() => page.getByText('Đăng ký một máy').count()).toBe(0);
  });

  test('lock one, unlock it, and revoke it with a reason and the word that it may still hand in', async () => {
    const page = await openAs('clerk');
    const row = rowOf(page, 'Máy 2 · anh Tú');
    await row.getByRole('button', { name: 'Tạm khóa Máy 2 · anh Tú' }).click();
    await row.locator('.state.locked').waitFor();
    expect((await tablet.reports()).state).toBe('locked');
    await row.getByRole('button', { name: 'Mở khóa Máy 2 · anh Tú' }).click();
    await row.getByText('Đang dùng').waitFor();
    await row.getByRole('button', { name: 'Thu hồi Máy 2 · anh Tú' }).click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('Thu hồi Máy 2 · anh Tú');
    await expect
      .poll(() => page.locator('form.ask').first().innerText())
      .toContain('3 phiếu còn trên máy vẫn gửi được');
    const revoke = page.locator('form.ask').first().getByRole('button', { name: 'Thu hồi' });
    await revoke.click();
    expect((await tablet.reports()).state).toBe('active');
    await page.getByLabel('Lý do thu hồi').fill('Mất máy ở chợ');
    await revoke.click();
    await row.getByText('Mất máy ở chợ').waitFor();
    expect((await tablet.reports()).state).toBe('revoked');
    await expect.poll(() => row.getByRole('button').allInnerTexts()).toEqual(['Đăng ký lại']);
  });

  test('enrol one again under its name, and keep the old one’s ledger', async () => {
    const page = await openAs('clerk');
    await page.getByRole('button', { name: 'Đăng ký lại Máy 2 · anh Tú' }).click();
    await expect.poll(() => page.getByLabel('Tên máy').inputValue()).toBe('Máy 2 · anh Tú');
    await expect.poll(() => page.locator('main').innerText()).toContain('máy cũ vẫn còn trong bảng');
  });

  test('read a rescue file in, twice, and are told what became of everything in it', async () => {
    const page = await openAs('clerk');
    const interviews = [{ serial: 4, sealed: await tablet.seal(anInterview(), 4) }];
    interviews.push({ serial: 6, sealed: await tablet.seal(anInterview({ fields: [['I1', '9']] }), 6) });
    const file: RescueFile = {
      format: 'lang-nghe rescue 1',
      devices: [{ device: tablet.device, made: 7, contacts: [], interviews }],
    };
    const read = async (content: string) => {
      const buffer = Buffer.from(content);
      const chosen = { name: 'cuu-phieu.json', mimeType: 'application/json', buffer };
      await page.getByLabel('Chọn tệp').setInputFiles(chosen);
      await page.getByRole('button', { name: 'Đọc vào' }).click();
    };
    await read('{}');
    await page.getByText('Tệp này không phải tệp cứu hộ').waitFor();
    await read(JSON.stringify(file));
    await page.getByText('Đã đọc xong: 1 phiếu mới nhận, 0 đã có từ trước, 1 không được nhận.').waitFor();
    await read(JSON.stringify(file));
    await page.getByText('Đã đọc xong: 0 phiếu mới nhận, 1 đã có từ trước, 1 không được nhận.').waitFor();
    await expect.poll(() => answer(page)).toBe('4 phiếu đã nhận, 1 còn trên máy, 2 không được nhận.');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test.each(looks)('see a page that is accessible and fits, %s', async (_, options) => {
    const page = await openAs('clerk', options);
    await page.getByRole('button', { name: 'Thu hồi Máy 1 · chị Hoa' }).click();
    await page.getByLabel('Tên máy').fill('Máy 9');
    await page.getByRole('button', { name: 'Tạo mã đăng ký' }).click();
    await page.locator('.qr').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('.tablets button:not(.sort, .copy *), .tablets label.button')]
        .filter((element) => element.getBoundingClientRect().height < 43.5)
        .map((element) => element.textContent),
    );
    expect(small).toEqual([]);
  });

  test('find the response rate on the page of coverage, where an interviewer may look too', async () => {
    const page = await openAs('interviewer', desk, 'progress');
    const part = page.locator('section.part', { hasText: 'Hỏi trực tiếp: bao nhiêu lượt được trả lời?' });
    await expect
      .poll(() => part.innerText())
      .toContain('Đã ghi 6 lượt đến hỏi bằng máy tính bảng; 67\u00a0% số lượt được trả lời đủ.');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('met no error on the way', () => expect(unexpected).toEqual([]));
});

/** What a tablet's camera would read in the picture. */
async function decode(page: Page, png: Buffer): Promise<string> {
  const pixels = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const data = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    return { width: image.width, height: image.height, data: [...data] };
  }, png.toString('base64'));
  return jsQr(Uint8ClampedArray.from(pixels.data), pixels.width, pixels.height)?.data ?? '';
}
