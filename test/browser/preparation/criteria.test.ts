import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findCampaign } from '#db/queries/campaigns.ts';
import { simulateFieldwork } from '#server/fieldwork/simulate-fieldwork.ts';
import { CampaignId } from '#surveys/ids.ts';
import { accessibilityFaults, overflow, smallTouchTargets } from '#test/support/browser/accessibility.ts';
import { desk, openSite, phone, type Site } from '#test/support/site.ts';

describe.skipIf(!inject('chromiumPath'))('composing a criteria set', { timeout: 180_000 }, () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
    const trial = await findCampaign(site.means.database.db, CampaignId.parse('trial'));
    if (trial) await simulateFieldwork(site.means, trial, { responses: 800, seed: 'criteria' });
  });
  afterAll(() => site.close());

  async function openAs(path: string, options = desk) {
    const opened = await site.openAs('clerk', options);
    await opened.page.goto(path);
    return opened;
  }

  test('from a preset, one rule changed, its effect seen, published, and chosen for a campaign', async () => {
    const { page, complaints } = await openAs('/clerk/criteria');
    await page.getByRole('button', { name: 'Bắt đầu soạn' }).click();
    await page.getByText('Không còn gì ngăn việc ban hành.').waitFor();
    await page.getByText('3. Cải cách thủ tục hành chính').click();
    await page.getByRole('row', { name: /3\.6/ }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.getByRole('link', { name: /^3\.6/ }).click();
    await page.getByText('Tiêu chí 3.6 được', { exact: false }).waitFor();
    await page.getByLabel('Công thức tính từng câu hỏi').selectOption('MEAN5');
    await page.getByText(/Tiêu chí 3\.6 được .* điểm, nhiều hơn .* điểm\./).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);

    const weight = page.getByLabel('Trọng số').first();
    await weight.fill('0,6');
    await page.getByText('Các trọng số cộng lại được 0,9, phải đúng bằng 1.').first().waitFor();
    await page.getByText('Tiêu chí này còn chỗ phải sửa').waitFor();
    await weight.fill('0,7');
    await page.getByText(/Tiêu chí 3\.6 được .* điểm, nhiều hơn .* điểm\./).waitFor();
    await page.locator('[data-saving=saved]').waitFor();

    // what is no number stays, is said, is stored, and is put right
    const points = page.getByLabel('Từ chỉ số ra điểm');
    await points.selectOption('FLOOR');
    for (const [name, wrong, sentence, right] of [
      ['Trọng số', '-0,7', 'Trọng số phải là một số từ 0 đến 1', '0,7'],
      ['Điểm tối đa', '1,5 điểm', 'Điểm tối đa phải là một số lớn hơn 0', '1,5'],
      ['Số phiếu tối thiểu mỗi nhóm', '-30', 'phải là một số nguyên từ 1 đến 100.000', ''],
      ['Ngưỡng (từ 0 đến 1)', 'tám mươi', 'Phải là một số từ 0 đến 1, ví dụ 0,75.', '0,8'],
    ] as const) {
      const field = page.getByLabel(name).first();
      const before = await field.inputValue();
      await field.fill(wrong);
      const told = page.locator('.field', { has: field }).locator('.fault');
      await expect.poll(() => told.innerText()).toContain(sentence);
      await page.locator('[data-saving=saved]').waitFor();
      await page.reload();
      await expect.poll(() => field.inputValue()).toBe(wrong);
      await expect.poll(() => told.innerText()).toContain(sentence);
      expect(await accessibilityFaults(page)).toEqual([]);
      await field.fill(name === 'Điểm tối đa' ? before : right);
      await told.waitFor({ state: 'detached' });
    }
    await points.selectOption('');
    await page.locator('[data-saving=saved]').waitFor();

    await page.getByLabel('Ghi chú (không bắt buộc), tiếng Việt').fill('Hỏi người dân và tổ chức.');
    await page.locator('[data-saving=saved]').waitFor();

    await page.getByRole('link', { name: 'Cả bộ tiêu chí' }).click();
    const assessment = page.locator('section', {
      has: page.getByRole('heading', { name: 'Đánh giá cơ quan khác' }),
    });
    const items = assessment.getByRole('group', { name: 'Câu hỏi về từng cơ quan' });
    await items.getByRole('checkbox', { name: /^S9\. / }).waitFor();
    for (const item of await items.getByRole('checkbox').all()) await item.uncheck();
    await assessment.getByText('Chưa chọn câu hỏi.').waitFor();
    await assessment.getByRole('checkbox', { name: /^S2\. / }).check();
    await assessment.getByRole('checkbox', { name: /^S1\. / }).check();
    await page.getByText('Không còn gì ngăn việc ban hành.').waitFor();
    await page.locator('[data-saving=saved]').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ban hành' }).click();
    await page.getByText('Đã ban hành bo-tieu-chi-phuong@1').waitFor();

    const published = site.means.criteriaSets.find('bo-tieu-chi-phuong@1');
    expect(published?.targetAssessment?.items).toEqual(['S1', 'S2']);
    const noted = published?.fields.flatMap(({ criteria }) => criteria).find(({ code }) => code === '3.6');
    expect(noted?.note?.vi).toBe('Hỏi người dân và tổ chức.');

    await page.goto('/clerk/preparation');
    await page.getByRole('button', { name: 'Bắt đầu soạn' }).click();
    await page.getByRole('heading', { name: 'Thông tin chung' }).waitFor();
    await page.getByLabel('Tính điểm theo').selectOption('bo-tieu-chi-phuong@1');
    await page.locator('[data-saving=saved]').waitFor();
    expect(complaints).toEqual([]);
  });

  test('on a phone in the dark nothing is out of reach, and the total of the unit is entered and split', async () => {
    const dark = { ...phone, colorScheme: 'dark' as const };
    const { page } = await openAs('/clerk/criteria', dark);
    const code = page.getByLabel('Mã', { exact: true });
    await code.fill('Sai Mã');
    await page.getByRole('button', { name: 'Bắt đầu soạn' }).click();
    // under the hint, which it sends to
    const under = page.locator('.field', { has: code }).locator('p');
    await expect.poll(() => under.last().innerText()).toContain('Chưa đúng dạng.');
    expect(await under.first().innerText()).toContain('Chữ thường không dấu');
    await code.fill('bo-khac');
    await page.getByRole('button', { name: 'Bắt đầu soạn' }).click();
    await page.getByText('Không còn gì ngăn việc ban hành.').waitFor();
    await page.goto('/clerk/criteria/bo-khac/3-1');
    await page.getByText('Tiêu chí 3.6 được', { exact: false }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect((await smallTouchTargets(page)).filter((one) => !one.includes('class="skip"'))).toEqual([]);
    expect(await overflow(page)).toBe(0);

    await page.goto('/clerk/campaigns/trial/index-inputs');
    await page.getByRole('heading', { name: 'Tổng điểm của phường' }).waitFor();
    const given = ['10', '5', '14,25', '5', '7', '4', '10', '3'];
    for (const [at, points] of given.entries())
      await page.getByLabel(`Thẩm định, lĩnh vực ${at + 1}`).fill(points);
    const last = page.getByLabel('Thẩm định, lĩnh vực 8');
    await last.fill('-3 điểm');
    await page.getByText('Phải là một số từ 0 đến 9999', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Lưu điểm' }).click();
    await expect.poll(() => last.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await last.inputValue()).toBe('-3 điểm');
    expect(await accessibilityFaults(page)).toEqual([]);
    await last.fill('3');
    await page.getByRole('button', { name: 'Lưu điểm' }).click();
    await page.getByText('XHH cán bộ', { exact: false }).first().waitFor();
    await page.getByText('83,21', { exact: false }).first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });
});
