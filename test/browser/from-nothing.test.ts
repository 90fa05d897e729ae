import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findCampaign } from '#db/queries/campaigns.ts';
import { countResponses } from '#db/queries/responses.ts';
import { writeWorkbook } from '#server/interchange/write-workbook.ts';
import { CampaignId } from '#surveys/ids.ts';
import { accessibilityFaults, overflow } from '#test/support/browser/accessibility.ts';
import { openSite, phone, type Site } from '#test/support/site.ts';

const id = CampaignId.parse('2025');

/** A questionnaire as a member of another office would send it: a grid, a choice with an "other", a note that is not ours. */
const survey = {
  name: 'survey',
  header: ['type', 'name', 'label::Tiếng Việt (vi)', 'label::English (en)', 'appearance'],
  rows: [
    ['start', 'start', '', '', ''],
    ['begin group', 'phuc_vu', 'Phục vụ', 'Service', 'table-list'],
    ['select_one hl', 'P1', 'Phường lắng nghe hội viên', 'The ward listens to members', ''],
    ['select_one hl', 'P2', 'Phường trả lơi kịp thời', 'The ward answers in time', ''],
    ['end group', '', '', '', ''],
    ['select_multiple viec or_other', 'V1', 'Đã đến vì việc gì?', 'What did you come for?', ''],
  ],
};
const choices = {
  name: 'choices',
  header: ['list_name', 'name', 'label::Tiếng Việt (vi)', 'label::English (en)'],
  rows: [
    ['hl', '1', 'Rất không hài lòng', 'Very dissatisfied'],
    ['hl', '2', 'Không hài lòng', 'Dissatisfied'],
    ['hl', '3', 'Bình thường', 'Neutral'],
    ['hl', '4', 'Hài lòng', 'Satisfied'],
    ['hl', '5', 'Rất hài lòng', 'Very satisfied'],
    ['viec', 'von', 'Vay vốn', 'A loan'],
    ['viec', 'nghe', 'Học nghề', 'Training'],
  ],
};

describe.skipIf(!inject('chromiumPath'))(
  'a clerk alone makes a campaign from nothing',
  { timeout: 180_000 },
  () => {
    let site: Site;
    let clerk: Page;
    let complaints: string[];
    beforeAll(async () => {
      site = await openSite();
      site.clock.now = new Date('2025-08-20T03:00:00Z');
      ({ page: clerk, complaints } = await site.openAs('clerk'));
    });
    afterAll(() => site?.close());

    async function isSound(page = clerk): Promise<void> {
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    }
    const isSaved = () => clerk.locator('[data-saving=saved]').waitFor();
    const stored = () => countResponses(site.means.database.db, id);

    test('imports the questionnaire that came as a file, and reads what was lost on the way', async () => {
      const buffer = Buffer.concat(await Array.fromAsync(writeWorkbook([survey, choices])));
      await clerk.goto('/questionnaires');
      await clerk.getByRole('link', { name: 'Nhập từ tệp' }).click();
      await clerk
        .locator('input[type=file]')
        .setInputFiles({ name: 'hoi-vien.xlsx', mimeType: 'application/zip', buffer });
      await clerk.getByText('Đọc được 3 câu').waitFor();
      await isSound();
      await clerk.getByLabel('Mã mẫu phiếu').fill('hoi-vien');
      await clerk.getByLabel('Mã mẫu phiếu').press('Enter');
      await clerk.waitForURL('**/questionnaires/hoi-vien');
    });

    test('edits a statement in both languages, and publishes', async () => {
      await clerk.locator('[data-place="0.0"] .row-name').click();
      await clerk.locator('[name="rows.P1.wording.vi"]').fill('Phường lắng nghe ý kiến hội viên');
      await clerk.getByText('Đã lưu', { exact: false }).first().waitFor();
      await isSound();
      await clerk.getByRole('button', { name: 'Ban hành…' }).click();
      await clerk.getByRole('button', { name: 'Ban hành', exact: true }).click();
      await clerk.getByText('Đã ban hành hoi-vien@1.').waitFor();
      await isSound();
    });

    test('begins with last year’s campaign and adds the group that is asked with it', async () => {
      await clerk.goto('/clerk/preparation');
      await clerk.getByLabel('Soạn từ').selectOption('2024');
      await expect.poll(() => clerk.getByLabel('Mã đợt').inputValue()).toBe('2025');
      await clerk.getByRole('button', { name: 'Bắt đầu soạn' }).click();
      await clerk.getByLabel('Tên đợt điều tra (tiếng Việt)').fill('Điều tra xã hội học năm 2025');
      await clerk.getByLabel('Số kế hoạch').fill('96/KH-UBND');
      await isSaved();
      await clerk.goto('/clerk/preparation/2025/groups');
      await clerk.getByRole('button', { name: 'Thêm nhóm' }).click();
      const group = clerk.locator('[id$=".name.vi"]').last();
      await group.fill('Hội viên Hội Nông dân');
      await clerk.getByLabel('Mẫu phiếu', { exact: true }).last().selectOption('hoi-vien@1');
      await clerk.getByLabel('Khi mở liên kết').last().selectOption('access_code');
      await isSaved();
      await isSound();
    });

    test('is told what is missing, and shares the new group’s sample out', async () => {
      await clerk.goto('/clerk/preparation/2025/check');
      await clerk.getByRole('link', { name: 'Thiếu chỉ tiêu của nhóm “Hội viên Hội Nông dân”.' }).click();
      const group = clerk.locator('section, fieldset').filter({ hasText: 'Hội viên Hội Nông dân' }).last();
      await group.getByLabel('Cỡ mẫu n').fill('36');
      await group.getByRole('button', { name: 'Đều cho các tổ' }).click();
      await clerk.getByText('36 phiếu, bằng cỡ mẫu.').waitFor();
      await isSaved();
      await isSound();
    });

    test('tries it apart, and opens it when nothing is left to do', async () => {
      await clerk.goto('/clerk/preparation/2025/check');
      await clerk.getByText('Không còn gì ngăn việc mở đợt này.').waitFor();
      await clerk.getByRole('button', { name: 'Bắt đầu chạy thử' }).click();
      await clerk.locator('.trials a[href="/clerk/campaigns/2025-trial-1/links"]').waitFor();
      const link = await site.codeOf({ campaign: '2025-trial-1', group: 'citizens' });
      const trial = await site.open(`/k/${link}`, phone);
      await expect.poll(() => trial.page.locator('body').innerText()).toContain('CHẠY THỬ');
      await trial.page.context().close();
      await clerk.getByRole('button', { name: 'Mở đợt này…' }).click();
      await clerk.getByRole('button', { name: 'Mở đợt điều tra', exact: true }).click();
      await clerk.getByText(/Đợt đã mở, sẽ nhận phiếu từ/).waitFor();
      await isSound();
      expect(await findCampaign(site.means.database.db, id)).toMatchObject({ state: 'open', isTrial: false });
    });

    let letters: string[] = [];
    test('prints the group’s cards, each read back by the browser before it is handed out', async () => {
      await clerk.goto('/clerk/campaigns/2025/codes');
      await clerk.locator('#card-count').fill('3');
      await clerk.locator('#card-count').press('Enter');
      await clerk.getByRole('alert').getByText('Xin nhập số thẻ là số nguyên từ 5 đến 500.').waitFor();
      await clerk.locator('#card-count').fill('5');
      const opened = clerk.context().waitForEvent('page');
      await clerk.locator('#card-count').press('Enter');
      const cards = await opened;
      await cards.locator('#code-check.checked').waitFor();
      letters = (await cards.locator('main .letters').allInnerTexts()).map((text) =>
        text.replaceAll(/\s/g, ''),
      );
      expect(new Set(letters).size).toBe(5);
      await cards.close();
    });

    test('a member answers with a card once the first day has come; the card is good for one response', async () => {
      // nobody sits at the desk for those weeks
      await clerk.goto('/');
      const campaign = await findCampaign(site.means.database.db, id);
      site.clock.now = new Date(`${campaign?.firstDay}T03:00:00Z`);
      const address = await cardAddress();
      const { page } = await site.open(address, phone);
      await page.locator('form[method=post]').waitFor();
      await answer(page);
      await page.locator('#thanks h1').waitFor();
      expect(await stored()).toBe(1);
      const again = await site.open(address, phone);
      await again.page.getByText('Mã thẻ này không dùng được nữa').waitFor();
      await page.context().close();
      await again.page.context().close();
    });

    test('a typo is mended while it is in the field, and both wordings are counted together', async () => {
      // weeks have gone by: the session of August is over
      await site.signIn(clerk, 'clerk');
      await clerk.goto('/questionnaires/versions?of=hoi-vien%401');
      await clerk.getByRole('button', { name: 'Sửa lỗi câu chữ' }).click();
      await clerk.getByLabel('Tìm chỗ cần sửa').fill('tra loi');
      await clerk
        .getByRole('button', { name: /^Sửa .*P2/ })
        .first()
        .click();
      const area = clerk.getByRole('textbox', { name: /Tiếng Việt$/ }).first();
      await area.fill('Phường trả lời kịp thời');
      await clerk.getByRole('checkbox').first().check();
      await clerk.getByRole('button', { name: 'Ban hành bản hoi-vien@1.1' }).click();
      await clerk.getByText('Đã ban hành hoi-vien@1.1.', { exact: false }).first().waitFor();
      await isSound();
      const { page } = await site.open(await cardAddress(), phone);
      await page.getByText('Phường trả lời kịp thời').first().waitFor();
      await answer(page);
      await page.locator('#thanks h1').waitFor();
      expect(await stored()).toBe(2);
      await clerk.goto('/clerk/campaigns/2025/progress');
      await clerk.locator('.answer').waitFor();
      await isSound();
      expect(complaints).toEqual([]);
    });

    async function cardAddress(): Promise<string> {
      const campaign = await findCampaign(site.means.database.db, id);
      const group = campaign?.groups.at(-1)?.code ?? '';
      for (const point of campaign?.points ?? []) {
        const link = await site.codeOf({ campaign: '2025', group, point: point.id });
        const { status, url } = await fetch(`${site.url}/k/${link}/${letters[0]}`);
        if (status === 200) {
          letters.shift();
          return new URL(url).pathname;
        }
      }
      throw new Error('no link takes the card');
    }

    /** From part to part; what need not be answered is left. */
    async function answer(page: Page): Promise<void> {
      const next = page.locator('#next');
      await page.locator('section:not([hidden]) .q:not([hidden]) label').first().click();
      while (await next.isVisible()) await next.click();
      await page.locator('#send').click();
    }
  },
);
