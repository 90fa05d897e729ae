import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openSite, type Site } from '#test/support/site.ts';

describe.skipIf(!inject('chromiumPath'))('the desk interrupted', { timeout: 180_000 }, () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site?.close());

  async function openAt(path: string): Promise<Page> {
    const { page } = await site.openAs('clerk');
    await page.goto(`/clerk/${path}`);
    await page.locator('.answer').first().waitFor();
    return page;
  }

  test('who is signed out meanwhile is led to sign in and back', async () => {
    const page = await openAt('campaigns/trial/progress');
    await page.context().clearCookies();
    await page.getByRole('link', { name: 'Máy tính bảng', exact: true }).click();
    await page.locator('.notice').waitFor();
    await expect
      .poll(() => page.locator('.notice a').getAttribute('href'))
      .toBe('/sign-in?to=%2Fclerk%2Fcampaigns%2Ftrial%2Ftablets');
  });

  test('who is signed out while writing signs in on another page, and what was written is still there', async () => {
    const page = await openAt('accounts');
    await page.locator('#for-whom').fill('Chị Nông Thị Hoa');
    const cookies = await page.context().cookies();
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Tạo liên kết' }).click();
    const elsewhere = page.getByRole('link', { name: 'Mở trang đăng nhập' });
    const opened = page.context().waitForEvent('page');
    await elsewhere.click();
    await (await opened).getByLabel('Mật khẩu', { exact: true }).waitFor();
    await page.context().addCookies(cookies);
    expect(await page.locator('#for-whom').inputValue()).toBe('Chị Nông Thị Hoa');
    await page.getByRole('button', { name: 'Tạo liên kết' }).click();
    await page.getByText('Chị Nông Thị Hoa').first().waitFor();
    await expect.poll(() => elsewhere.count()).toBe(0);
  });

  test('without a network the page says so and tries again', async () => {
    const page = await openAt('campaigns/trial/progress');
    await page.context().setOffline(true);
    await page.getByRole('link', { name: 'Máy tính bảng', exact: true }).click();
    await page.getByText('Chưa lấy được số liệu vì không kết nối').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await expect.poll(() => page.locator('.answer').innerText()).toBe('Đợt này chưa có máy tính bảng nào.');
  });
});
