import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findDraft } from '#db/queries/campaign-drafts.ts';
import { findCampaign, listCampaigns } from '#db/queries/campaigns.ts';
import { listLinks } from '#db/queries/links.ts';
import { CampaignId } from '#surveys/ids.ts';
import { accessibilityFaults, overflow } from '#test/support/browser/accessibility.ts';
import { openSite, type Site } from '#test/support/site.ts';

const id = CampaignId.parse('2025');

describe.skipIf(!inject('chromiumPath'))(
  'a campaign is prepared from blank by keyboard',
  { timeout: 180_000 },
  () => {
    let site: Site;
    let page: Page;
    let complaints: string[];
    beforeAll(async () => {
      site = await openSite();
      site.clock.now = new Date('2025-08-20T03:00:00Z');
      ({ page, complaints } = await site.openAs('clerk'));
      await page.goto('/clerk/preparation');
      await page.getByRole('button', { name: 'Bắt đầu soạn' }).waitFor();
    });
    afterAll(() => site?.close());

    /** Goes on with the tab key until the named thing has the focus. */
    async function tabTo(name: string | RegExp): Promise<void> {
      for (let steps = 0; steps < 400; steps += 1) {
        const focused = await page.evaluate(() => {
          const element = document.activeElement;
          if (!(element instanceof HTMLElement)) return '';
          const labels = 'labels' in element && element instanceof HTMLInputElement ? element.labels : null;
          const labelled = document.querySelector(`label[for="${CSS.escape(element.id || 'none')}"]`);
          return (
            element.getAttribute('aria-label') ??
            labels?.[0]?.textContent ??
            labelled?.textContent ??
            element.textContent ??
            ''
          ).trim();
        });
        if (typeof name === 'string' ? focused === name : name.test(focused)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`the tab key does not lead to ${name}`);
    }
    const press = async (name: string | RegExp) => {
      await tabTo(name);
      await page.keyboard.press('Enter');
    };
    const type = async (name: string | RegExp, text: string) => {
      await tabTo(name);
      await page.keyboard.insertText(text);
    };
    // the focus moves only after the page is drawn
    const focusIsOn = (text: string) =>
      page.waitForFunction((wanted) => document.activeElement?.textContent === wanted, text);
    const saved = () => page.locator('[data-saving=saved]').waitFor();
    const sound = async () => {
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    };
    const onward = async (heading: string) => {
      await press(`Tiếp: ${heading}`);
      await page.getByRole('heading', { level: 2, name: heading }).waitFor();
      await focusIsOn(heading);
    };

    test('it begins with a code of its own, and says what is left', async () => {
      await sound();
      await tabTo('Soạn từ');
      await page.keyboard.press('Home');
      await press('Bắt đầu soạn');
      await page.getByText('Còn 6 việc phải làm trước khi mở.').waitFor();
      await sound();
    });

    test('what is missing leads to its field', async () => {
      await press('Danh sách việc còn lại');
      await press('Chưa có tên cơ quan điều tra.');
      await page.waitForFunction(() => document.activeElement?.id === 'field-unit.vi');
      await page.keyboard.insertText('UBND phường Đức Xuân');
      await saved();
      await page.getByText('Còn 5 việc phải làm trước khi mở.').waitFor();
    });

    test('names and days are filled in, and stored while one types', async () => {
      await page.getByRole('heading', { level: 2 }).focus();
      await type('Tên đợt điều tra (tiếng Việt)', 'Điều tra xã hội học năm 2025');
      await press('Thêm cơ quan cấp trên');
      await page.waitForFunction(() => document.activeElement?.id === 'field-upperUnits.0.vi');
      await page.keyboard.insertText('UBND tỉnh Thái Nguyên');
      await type('Số kế hoạch', '96/KH-UBND');
      await type('Căn cứ', 'Quyết định số 1228/QĐ-UBND\nKế hoạch số 96/KH-UBND');
      for (const [name, day] of [
        ['Ngày bắt đầu', '2025-09-01'],
        ['Ngày cuối', '2025-08-31'],
        ['Hạn nộp muộn', '2025-11-07'],
      ] as const) {
        await page.getByLabel(name, { exact: true }).fill(day);
      }
      await page.getByText('Ngày cuối đứng trước ngày bắt đầu.').first().waitFor();
      await expect
        .poll(() => page.getByLabel('Ngày cuối', { exact: true }).getAttribute('aria-describedby'))
        .toContain('fault');
      await sound();
      await page.getByLabel('Ngày cuối', { exact: true }).fill('2025-10-31');
      await page.getByText('ngày 31 tháng 10 năm 2025').waitFor();
      await saved();
      const stored = await findDraft(site.means.database.db, id);
      expect(stored?.draft).toMatchObject({
        title: { vi: 'Điều tra xã hội học năm 2025' },
        upperUnits: [{ vi: 'UBND tỉnh Thái Nguyên', en: '' }],
        legalBasis: ['Quyết định số 1228/QĐ-UBND', 'Kế hoạch số 96/KH-UBND'],
        lastDay: '2025-10-31',
      });
    });

    test('a group gets its questionnaire', async () => {
      await onward('Nhóm và mẫu phiếu');
      await press('Thêm nhóm');
      await page.waitForFunction(() => document.activeElement?.id === 'field-groups.0.name.vi');
      await page.keyboard.insertText('Người dân');
      await page.getByLabel('Mẫu phiếu', { exact: true }).selectOption('m1@1');
      await saved();
      await sound();
    });

    test('eighteen points come in one paste, and a mistyped line stays to be mended', async () => {
      await onward('Điểm khảo sát');
      const sizes = [52, 71, 38];
      const text = [
        'TT\tTên tổ\tSố hộ',
        ...sizes.map((n, at) => `${at + 1}\tTổ ${at + 1}\t${n}`),
        '4\tTổ 4\tnhiều',
      ];
      await type('Danh sách', text.join('\n'));
      await press('Đưa vào danh sách');
      await page.getByText('3 điểm khảo sát, 161 hộ.').waitFor();
      await expect
        .poll(() => page.getByLabel('Danh sách', { exact: true }).inputValue())
        .toBe('4\tTổ 4\tnhiều');
      await saved();
      await sound();
    });

    test('the sample is reckoned, told with its precision, and shared out by households', async () => {
      await onward('Đối tượng được đánh giá');
      await sound();
      await onward('Cỡ mẫu và chỉ tiêu');
      await type('Tổng thể N', '3500');
      await page.getByLabel('Sai số e (%)').fill('10');
      await press('Dùng n = 98');
      await page.getByText('lệch ±7,8 điểm phần trăm').waitFor();
      await page.getByLabel('Cỡ mẫu n').fill('100');
      await press('Theo số hộ');
      await page.getByText('100 phiếu, bằng cỡ mẫu.').waitFor();
      await page.locator('details.quotas').evaluate((details) => details.setAttribute('open', ''));
      const cells = page.locator('.quota-cells input');
      await expect
        .poll(() => cells.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value)))
        .toEqual(['32', '44', '24']); // only inputs stand in the cells
      await cells.nth(2).fill('20');
      await page.getByText('đã sửa, chia ra là 24').waitFor();
      await page.getByText('96 phiếu, còn thiếu 4 so với cỡ mẫu 100.').waitFor();
      await cells.nth(2).fill('2o');
      await page.getByText('Chưa lấy số này: xin gõ số nguyên từ 0 đến 1.000.000, chỉ gồm chữ số.').waitFor();
      expect(await cells.nth(2).inputValue()).toBe('2o');
      await page.getByText('96 phiếu, còn thiếu 4 so với cỡ mẫu 100.').waitFor();
      await cells.nth(2).fill('20');
      await page.getByText('Chưa lấy số này').waitFor({ state: 'detached' });
      await saved();
      await sound();
    });

    test('it is tried apart from the official campaign', async () => {
      await onward('Kiểm tra và mở');
      await page.getByText('Không còn gì ngăn việc mở đợt này.').waitFor();
      await sound();
      await press('Bắt đầu chạy thử');
      await page.locator('.trials a[href="/clerk/campaigns/2025-trial-1/links"]').waitFor();
      await expect
        .poll(() => page.getByRole('status').last().textContent())
        .toBe('Đã mở đợt chạy thử 2025-trial-1.');
      await focusIsOn('Kiểm tra và mở');
      const trials = (await listCampaigns(site.means.database.db)).filter(({ trialOf }) => trialOf === id);
      expect(trials).toMatchObject([{ isTrial: true, state: 'trial' }]);
      await sound();
    });

    test('another clerk who saves meanwhile is not overwritten: it is chosen which one stays', async () => {
      const other = await site.openAs('clerk');
      await other.page.goto('/clerk/preparation/2025/general');
      await other.page.getByLabel('Số kế hoạch').fill('97/KH-UBND');
      await other.page.locator('[data-saving=saved]').waitFor();
      await page.goto('/clerk/preparation/2025/general');
      await page.getByLabel('Số kế hoạch').waitFor();
      await other.page.getByLabel('Số kế hoạch').fill('98/KH-UBND');
      const planNumber = async () => (await findDraft(site.means.database.db, id))?.draft.planNumber;
      await expect.poll(planNumber).toBe('98/KH-UBND');
      await page.getByLabel('Số kế hoạch').fill('99/KH-UBND');
      await page.locator('[data-saving=changed_meanwhile]').waitFor();
      await expect.poll(() => page.getByLabel('Số kế hoạch').inputValue()).toBe('99/KH-UBND');
      await sound();
      expect(await planNumber()).toBe('98/KH-UBND');
      await page.getByRole('button', { name: 'Lấy bản của người kia, bỏ phần vừa sửa' }).click();
      await page.waitForFunction(() => {
        const field = document.getElementById('field-planNumber');
        return field instanceof HTMLInputElement && field.value === '98/KH-UBND';
      });
      await page.getByLabel('Số kế hoạch').fill('96/KH-UBND');
      await saved();
      expect(complaints.splice(0)).toEqual([expect.stringContaining('409')]);
      await other.page.context().close();
    });

    test('without a network nothing is lost, and it is saved by itself afterwards', async () => {
      await page.context().setOffline(true);
      await page.getByLabel('Số kế hoạch').fill('96/KH-UBND-ĐX');
      await page.locator('[data-saving=unreachable]').waitFor();
      await page.context().setOffline(false);
      await page.locator('[data-saving=saved]').waitFor();
      expect((await findDraft(site.means.database.db, id))?.draft.planNumber).toBe('96/KH-UBND-ĐX');
      // it may have tried more than once meanwhile
      expect(new Set(complaints.splice(0))).toEqual(
        new Set([expect.stringContaining('ERR_INTERNET_DISCONNECTED')]),
      );
    });

    test('opening says first what will be frozen, Escape leaves, and then it is open with its links', async () => {
      await page.goto('/clerk/preparation/2025/check');
      await press('Mở đợt này…');
      const dialog = page.getByRole('dialog', { name: 'Mở đợt điều tra?' });
      await dialog.getByText('không đổi được nữa').waitFor();
      await sound();
      await page.keyboard.press('Escape');
      // one that is closed has no role any more, though the page may not have heard of it yet
      await page.locator('dialog').waitFor({ state: 'detached' });
      await focusIsOn('Mở đợt này…');
      await page.keyboard.press('Enter');
      await press('Mở đợt điều tra');
      await page.getByText('Đợt đã mở, sẽ nhận phiếu từ 01/9/2025 đến hết 31/10/2025.').waitFor();
      await expect
        .poll(() => page.locator('#campaign option').allInnerTexts())
        .toContain('Điều tra xã hội học năm 2025');
      expect(await listLinks(site.means.database.db, id)).toHaveLength(3);
      await sound();
    });

    test('what is frozen cannot be typed into, a name can, and it is saved by hand', async () => {
      await page.goto('/clerk/preparation/2025/groups');
      await expect.poll(() => page.getByLabel('Mã nhóm').getAttribute('readonly')).not.toBeNull();
      await expect.poll(() => page.getByLabel('Mẫu phiếu', { exact: true }).isDisabled()).toBe(true);
      await page.getByLabel('Tên nhóm (tiếng Việt)').fill('Công dân');
      await page.getByRole('button', { name: 'Lưu thay đổi' }).click();
      await saved();
      const campaign = await findCampaign(site.means.database.db, id);
      expect(campaign?.groups[0]).toMatchObject({ name: { vi: 'Công dân' }, questionnaire: 'm1@1' });
      await sound();
    });

    test('it is extended and closed with a reason', async () => {
      await page.goto('/clerk/preparation/2025/ending');
      await page.getByLabel('Ngày cuối mới').fill('2025-11-15');
      await page.locator('#extension-reason').fill('Theo Công văn số 12');
      await page.getByRole('button', { name: 'Gia hạn đợt này' }).click();
      await page.getByText('sẽ nhận phiếu từ 01/9/2025 đến hết 15/11/2025').waitFor();
      await page.locator('#closing-reason').fill('Hoãn sang quý sau');
      await sound();
      await page.getByRole('button', { name: 'Đóng đợt này' }).click();
      await page.getByText('Lý do đóng: Hoãn sang quý sau').waitFor();
      await sound();
      expect(await findCampaign(site.means.database.db, id)).toMatchObject({
        state: 'closed',
        lastDay: '2025-11-15',
        closing: { reason: 'Hoãn sang quý sau' },
      });
      expect(complaints).toEqual([]);
    });
  },
);
