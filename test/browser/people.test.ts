import jsQr from 'jsqr';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { codeAt, stepAt } from '#server/auth/second-factor/one-time-code.ts';
import { inviteFirstClerk } from '#server/fieldwork/accounts/invite-first-clerk.ts';
import { accessibilityFaults, overflow, smallTouchTargets } from '#test/support/browser/accessibility.ts';
import { desk, openSite, phone, type Site } from '#test/support/site.ts';

const password = 'mot-cau-ngan-de-nho';

describe.skipIf(!inject('chromiumPath'))('people', { timeout: 180_000 }, () => {
  let site: Site;
  let page: Page;
  let complaints: string[];
  let secret: Buffer;
  beforeAll(async () => {
    site = await openSite();
    const token = await inviteFirstClerk(site.means);
    ({ page, complaints } = await site.open(`/set-up/${token}`, desk));
    await fillAccount(page, 'hoa.nguyen', 'Nguyễn Thị Hòa');
  });
  afterAll(() => site.close());

  async function fillAccount(of: Page, username: string, displayName: string) {
    await of.locator('[name=username]').fill(username);
    await of.locator('[name=displayName]').fill(displayName);
    await of.locator('[name=password]').fill(password);
    await of.locator('[name=passwordAgain]').fill(password);
    await of.getByRole('button').last().click();
    await of.waitForURL(/\/clerk/);
  }

  async function goTo(name: string) {
    await page.goto(`${site.url}/clerk/${name}`);
    await page.locator('main h1').waitFor();
    await page.waitForLoadState('networkidle');
  }

  /** Light on the desk and dark on a phone, with nothing to push about. */
  async function looksRight(of = page) {
    for (const [colorScheme, { viewport }] of [
      ['light', desk],
      ['dark', phone],
    ] as const) {
      await of.emulateMedia({ colorScheme });
      await of.setViewportSize(viewport ?? { width: 1280, height: 900 });
      expect(await accessibilityFaults(of)).toEqual([]);
      expect(await overflow(of)).toBe(0);
    }
    await of.emulateMedia({ colorScheme: 'light' });
    await of.setViewportSize(desk.viewport ?? { width: 1280, height: 900 });
  }

  /** What the authenticator app on the telephone sees. */
  async function scan(of: Page): Promise<URL> {
    const shot = await of.locator('svg.qr').screenshot();
    const pixels = await of.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const image = context?.getImageData(0, 0, bitmap.width, bitmap.height);
      return { data: [...(image?.data ?? [])], width: bitmap.width, height: bitmap.height };
    }, shot.toString('base64'));
    const read = jsQr(Uint8ClampedArray.from(pixels.data), pixels.width, pixels.height);
    return new URL(read?.data ?? 'about:blank');
  }

  test('the clerk invites somebody by name, copies the link, and withdraws another', async () => {
    await goTo('accounts');
    for (const name of ['Nông Văn Ba', 'Nhầm Người']) {
      await page.getByLabel('Quan sát viên', { exact: false }).first().check();
      await page.getByLabel('Mời ai (không bắt buộc)').fill(name);
      await page.getByRole('button', { name: 'Tạo liên kết', exact: true }).click();
      await page.getByRole('button', { name: `Thu hồi lời mời ${name}, quan sát viên` }).waitFor();
    }
    await page.getByRole('button', { name: 'Thu hồi lời mời Nhầm Người, quan sát viên' }).click();
    await page.getByText('Đã thu hồi lời mời.').waitFor();
    await expect.poll(() => page.getByText('Nhầm Người').count()).toBe(0);
    await looksRight();
  });

  test('the observer sees figures and the log, and no comments, accounts or exports', async () => {
    await goTo('accounts');
    await page.getByLabel('Quan sát viên', { exact: false }).first().check();
    await page.getByRole('button', { name: 'Tạo liên kết', exact: true }).click();
    const link = await page.getByLabel('Liên kết tạo tài khoản').inputValue();
    const observer = (await site.open(link, desk)).page;
    await fillAccount(observer, 'tinh.quan-sat', 'Hoàng Thị Tỉnh');
    await observer.locator('main h1').waitFor();
    for (const group of ['Kết quả', 'Chuẩn bị', 'Hệ thống'])
      await observer.getByRole('button', { name: group, exact: true }).click();
    const menu = async () => {
      const lines = (await observer.locator('.rail nav').innerText()).split('\n');
      return lines.map((line) => line.trim()).filter(Boolean);
    };
    await expect
      .poll(menu)
      .toEqual([
        'Thu phiếu',
        'Đã đủ phiếu chưa?',
        'Máy tính bảng',
        'Kết quả',
        'Kết quả thế nào?',
        'Số liệu vững đến đâu?',
        'So với đợt trước, nhóm khác?',
        'Điểm nào đưa vào chỉ số?',
        'Chất lượng phiếu',
        'Báo cáo',
        'Chuẩn bị',
        'Các đợt điều tra',
        'Hệ thống',
        'Nhật ký',
        'Tài khoản của tôi',
      ]);
    await observer.goto(`${site.url}/clerk/accounts`);
    await observer.getByText('Tài khoản này không xem được trang này').waitFor();
    await observer.goto(`${site.url}/clerk/acts`);
    await observer.getByText('Chuỗi nguyên vẹn').waitFor();
    await expect
      .poll(() => observer.locator('main').innerText())
      .toContain('Tạo tài khoản tinh.quan-sat, vai trò quan sát viên');
  });

  test('switches the second factor on with the square, and is asked for it from then on', async () => {
    await goTo('account');
    await looksRight();
    await page.getByRole('link', { name: 'Bật xác thực hai bước' }).click();
    await page.getByRole('heading', { name: 'Xác thực hai bước', exact: true }).waitFor();
    await looksRight();
    const app = await scan(page);
    expect(app.protocol).toBe('otpauth:');
    const letters = (await page.locator('.letters').innerText()).replace(/\s/g, '');
    expect(app.searchParams.get('secret')).toBe(letters);
    secret = fromBase32(letters);
    await page.getByLabel('Mã xác thực').fill(codeAt(stepAt(site.clock.now), secret));
    await page.getByLabel('Mật khẩu hiện tại').fill(password);
    await page.getByRole('button', { name: 'Bật xác thực hai bước' }).click();
    await page.getByRole('heading', { name: 'Mã dự phòng' }).waitFor();
    await expect.poll(() => page.getByRole('listitem').count()).toBe(10);
    await looksRight();
    await page.getByRole('link', { name: 'Đã cất mã, đi tiếp' }).click();
    await page.getByText('Còn 10 mã dự phòng.').waitFor();

    site.clock.now = new Date(site.clock.now.getTime() + 60_000);
    const fresh = (await site.open('/sign-in', phone)).page;
    await fresh.locator('[name=username]').fill('hoa.nguyen');
    await fresh.locator('[name=password]').fill(password);
    await fresh.getByRole('button', { name: 'Đăng nhập' }).click();
    await fresh.getByRole('heading', { name: 'Nhập mã xác thực' }).waitFor();
    await looksRight(fresh);
    await fresh.getByLabel('Mã xác thực').fill('000000');
    await fresh.getByRole('button', { name: 'Vào trang làm việc' }).click();
    await fresh.getByText('Mã chưa đúng, hoặc đã dùng rồi.').waitFor();
    expect(await accessibilityFaults(fresh)).toEqual([]);
    await fresh.getByLabel('Mã xác thực').fill(codeAt(stepAt(site.clock.now), secret));
    await fresh.keyboard.press('Enter');
    await fresh.waitForURL(/\/clerk/);
  });

  test('sees the other browser and signs it out, by keyboard alone', async () => {
    await goTo('account');
    const end = page.getByRole('button', { name: /^Đăng xuất Chrome/ });
    await end.waitFor();
    await end.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Đã đăng xuất nơi đó.').waitFor();
    await expect.poll(() => end.count()).toBe(0);
  });

  test('changes a role and deactivates an account, and hears what was done; the last clerk is refused', async () => {
    await goTo('accounts');
    await page.getByRole('button', { name: 'Sửa tài khoản Hoàng Thị Tỉnh' }).click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain('Hoàng Thị Tỉnh');
    await page.getByLabel('Vai trò', { exact: true }).selectOption('leader');
    await page.getByRole('button', { name: 'Đổi vai trò' }).click();
    await page.getByText('Đã đổi vai trò của Hoàng Thị Tỉnh thành lãnh đạo.').waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-manages')))
      .toBe('tinh.quan-sat');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Tạo liên kết đặt lại mật khẩu' }).click();
    const link = await page.getByLabel('Liên kết đặt lại mật khẩu').inputValue();
    await looksRight();
    await page.getByRole('button', { name: 'Ngừng tài khoản' }).click();
    await page.getByText('Đã ngừng tài khoản của Hoàng Thị Tỉnh.').waitFor();
    expect(await (await site.open(link, desk)).page.locator('main').innerText()).toContain(
      'đã dùng hoặc đã hết hạn',
    );
    await page.getByRole('button', { name: 'Sửa tài khoản Nguyễn Thị Hòa' }).click();
    await page.getByRole('button', { name: 'Ngừng tài khoản' }).click();
    await page.getByText('Đây là cán bộ tổng hợp cuối cùng còn hoạt động.').waitFor();
    await looksRight();
  });

  test('asks a second factor of leaders, changes the password and the name', async () => {
    await goTo('accounts');
    await page.locator('[name=required][value=leader]').check();
    await page.getByRole('button', { name: 'Lưu quy định' }).click();
    await page.getByText('Đã lưu: bắt buộc đối với lãnh đạo.').waitFor();
    await goTo('account');
    await page.getByLabel('Mật khẩu hiện tại').fill('sai');
    await page.getByLabel('Mật khẩu mới', { exact: true }).fill('mot-cau-hoan-toan-moi');
    await page.getByLabel('Nhập lại mật khẩu mới').fill('mot-cau-hoan-toan-moi');
    await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
    await page.getByText('Mật khẩu hiện tại chưa đúng.').waitFor();
    await page.getByLabel('Mật khẩu hiện tại').fill(password);
    await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
    await page.getByText('Đã đổi mật khẩu.').waitFor();
    await page.getByLabel('Họ và tên').fill('Nguyễn Thị Thu Hòa');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByText('Đã lưu họ và tên.').waitFor();
    await expect
      .poll(() => page.locator('.answer').innerText())
      .toContain('Nguyễn Thị Thu Hòa, cán bộ tổng hợp.');
  });

  test('reads in the log what was done, filters it, takes it away, prints it', async () => {
    await goTo('acts');
    await looksRight();
    await expect
      .poll(() => page.locator('.answer').innerText())
      .toMatch(/Chuỗi nguyên vẹn: \d+ việc, dấu cuối [0-9a-f]{12}…/);
    const text = await page.locator('main').innerText();
    for (const sentence of [
      'Thu hồi lời mời làm quan sát viên: Nhầm Người.',
      'Đổi vai trò của tinh.quan-sat: từ quan sát viên thành lãnh đạo.',
      'Ngừng tài khoản tinh.quan-sat.',
      'Đặt vai trò bắt buộc xác thực hai bước: lãnh đạo.',
    ]) {
      expect(text).toContain(sentence);
    }
    await page.getByLabel('Loại việc').selectOption('account');
    await page.getByText(/\d+ việc khớp\./).waitFor();
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Tệp JSON' }).click();
    expect((await waiting).suggestedFilename()).toMatch(/^nhat-ky-.*\.json$/);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.locator('.only-printed').innerText()).toMatch(/[0-9a-f]{64}/);
    await expect.poll(() => page.locator('.pager, .log .part').first().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
  });

  test('everything on a phone is large enough to touch', async () => {
    await page.setViewportSize(phone.viewport ?? { width: 360, height: 740 });
    for (const name of ['accounts', 'account', 'acts']) {
      await goTo(name);
      const small = await smallTouchTargets(page);
      expect(small.filter((one) => !/<label|class="(sort|skip|brand)/.test(one))).toEqual([]);
    }
    // a refusal is a reply of the server, which the browser notes
    expect(complaints.filter((one) => !/status of (409|422)/.test(one))).toEqual([]);
  });
});

function fromBase32(letters: string): Buffer {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...letters].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
