import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { insertQuestionnaire } from '#db/queries/questionnaires.ts';
import { writeWorkbook } from '#server/interchange/write-workbook.ts';
import { QuestionnaireId } from '#surveys/ids.ts';
import { Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';
import { accessibilityFaults, overflow } from '#test/support/browser/accessibility.ts';
import { desk, openSite, phone, type Site } from '#test/support/site.ts';
import { reworded } from '#test/support/wordings.ts';

const looks = [
  ['wide', desk],
  ['on a phone', phone],
  ['in the dark', { ...desk, colorScheme: 'dark' as const }],
] as const;

/** As ODK writes it: the name in braces after a dollar sign. */
const conditionOn = (name: string) => `$\{${name}} = 'co'`;
const survey = {
  name: 'survey',
  header: ['type', 'name', 'label::Tiếng Việt (vi)', 'label::English (en)', 'relevant'],
  rows: [
    ['deviceid', 'deviceid', '', '', ''],
    ['select_one yn', 'da_den', 'Ông/Bà đã đến phường chưa?', 'Have you been to the ward?', ''],
    ['text', 'gop_y', 'Góp ý', 'Comments', conditionOn('da_den')],
    ['image', 'anh', 'Chụp ảnh', 'A photo', ''],
  ],
};
const choices = {
  name: 'choices',
  header: ['list_name', 'name', 'label::Tiếng Việt (vi)', 'label::English (en)'],
  rows: [
    ['yn', 'co', 'Có', 'Yes'],
    ['yn', 'khong', 'Chưa', 'No'],
  ],
};

describe.skipIf(!inject('chromiumPath'))('questionnaires in their versions', { timeout: 180_000 }, () => {
  let site: Site;
  const pages: Page[] = [];
  const unexpected: string[] = [];
  beforeAll(async () => {
    site = await openSite();
    const m1 = questionnaires.get(QuestionnaireId.parse('m1@1'));
    if (!m1) throw new Error('m1@1 is there');
    const next = reworded(reworded(m1, 'sạch sẽ, đủ chỗ', 'rộng rãi, có quạt'), 'dễ thấy', 'dễ thâý');
    await insertQuestionnaire(site.means.database.db, Questionnaire.parse({ ...next, id: 'm1@2' }));
  });
  afterAll(() => site.close());
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.context().close();
    expect(unexpected).toEqual([]);
  });

  async function open(path: string, options: Parameters<Site['open']>[1] = desk): Promise<Page> {
    const { page } = await site.openAs('clerk', options);
    page.on('pageerror', (error) => unexpected.push(error.message));
    await page.goto(`/questionnaires/${path}`);
    await page.locator('h1').waitFor();
    pages.push(page);
    return page;
  }
  const answer = (page: Page) => page.locator('.answer').first().innerText();
  async function expectFine(page: Page): Promise<void> {
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  }

  test.each(looks)('are compared side by side, %s', async (_, options) => {
    const page = await open('compare', options);
    await page.getByLabel('Bản trước').selectOption('m1@1');
    await page.getByLabel('Bản sau').selectOption('m1@2');
    await page.locator('.answer').waitFor();
    await expect
      .poll(() => answer(page))
      .toBe('Có 2 chỗ khác: 1 chỗ có thể đổi nghĩa, 1 chỗ chỉ về câu chữ.');
    await expect.poll(() => page.locator('del').allInnerTexts()).toEqual(['sạch sẽ', 'đủ chỗ', 'thấy']);
    await expect.poll(() => page.locator('ins').allInnerTexts()).toEqual(['rộng rãi', 'có quạt', 'thâý']);
    await expectFine(page);
    await page.getByRole('button', { name: 'Đổi chỗ hai bản' }).click();
    await expect.poll(() => page.locator('ins').first().innerText()).toBe('sạch sẽ');
    await page.getByLabel('Bản trước').selectOption('m1@1');
    await page.getByLabel('Bản sau').selectOption('m1@1');
    await expect.poll(() => answer(page)).toBe('Hai bản không khác nhau chỗ nào.');
  });

  test.each(looks)('are rehearsed by a respondent who goes every way, %s', async (_, options) => {
    const page = await open('rehearsal?of=m6%401', options);
    await page.locator('.ways').waitFor();
    await expect.poll(() => answer(page)).toMatch(/^Khoảng \d+ phút\. Nhanh nhất .*, lâu nhất \d+ phút\.$/);
    await expect.poll(() => page.getByText('Câu nào cũng có người được hỏi.').count()).toBe(1);
    const longest = () =>
      page
        .getByRole('row', { name: /^Lâu nhất/ })
        .getByRole('cell')
        .first()
        .innerText();
    const ofThree = Number(await longest());
    await page.getByLabel('Số đối tượng được đánh giá').fill('6');
    await expect.poll(longest).toBe(String(ofThree * 2));
    await page.getByRole('button', { name: 'Xem câu: Lâu nhất' }).press('Enter');
    const heading = page.getByRole('heading', { name: 'Các câu trên lối “lâu nhất”' });
    await expect.poll(() => heading.evaluate((one) => one === document.activeElement)).toBe(true);
    await expectFine(page);
  });

  test('a file is imported by keyboard: its losses are told, filtered, and it becomes a draft', async () => {
    const page = await open('import');
    await expectFine(page);
    const buffer = Buffer.concat(await Array.fromAsync(writeWorkbook([survey, choices])));
    const refused = { name: 'mau.xlsx', mimeType: 'application/zip', buffer: buffer.subarray(0, 300) };
    await page.locator('input[type=file]').setInputFiles(refused);
    await page.getByText('Không nhập được tệp mau.xlsx').waitFor();
    await expectFine(page);
    await page.locator('input[type=file]').setInputFiles({ ...refused, name: 'mau-moi.xlsx', buffer });
    await page.getByText('Đọc được 2 câu').waitFor();
    await expect
      .poll(() => page.locator('.answer').evaluate((one) => one === document.activeElement))
      .toBe(true);
    await expect.poll(() => page.locator('.done').innerText()).toContain('(deviceid)');
    const rows = page.locator('.losses tbody tr');
    const all = await rows.count();
    await page.getByRole('button', { name: /^Bị bỏ/ }).press('Space');
    await expect.poll(() => rows.count()).toBeLessThan(all);
    expect((await rows.allInnerTexts()).join('\n')).toContain('image anh');
    await expectFine(page);
    const slug = page.getByLabel('Mã mẫu phiếu');
    await slug.fill('m1');
    await expect.poll(() => page.locator('#take-hint').innerText()).toContain('phiên bản tiếp theo');
    await slug.fill('Không được');
    await expect.poll(() => slug.getAttribute('aria-invalid')).toBe('true');
    await slug.fill('hai-long');
    await slug.press('Enter');
    await page.waitForURL('**/questionnaires/hai-long');
    await page.getByRole('button', { name: /Góp ý/ }).first().waitFor();
  });

  test('statements pasted from Word become rows, seen before they are taken', async () => {
    const page = await open('hai-long', { ...desk, viewport: { width: 1024, height: 900 } });
    await page
      .getByRole('button', { name: /^Thêm câu hỏi vào phần/ })
      .first()
      .click();
    await page
      .getByRole('button', { name: /^Bảng nhiều dòng/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Dán danh sách hoặc bảng nhận định' }).click();
    await page.getByLabel('Văn bản đã chép').fill(`1. Lịch sự\n${'a'.repeat(400_000)}`);
    await page.getByText('Văn bản dài quá 400.000 ký tự').waitFor();
    await page.getByText('Chưa nhận ra dòng nào').waitFor();
    await page.getByLabel('Văn bản đã chép').fill('II. THÁI ĐỘ\n1. Lịch sự ☐ ☐\n2. Lắng nghe\n3. Thừa');
    await page.getByText('3 dòng sẽ thêm').waitFor();
    await expect.poll(() => page.locator('.left-lines').innerText()).toContain('tên một phần');
    await page.getByRole('checkbox', { name: /Thừa/ }).uncheck();
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Thêm 2 dòng' }).press('Enter');
    const written = () =>
      page
        .locator('textarea[lang=vi]')
        .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value)); // only areas are asked for
    await expect.poll(written).toEqual(expect.arrayContaining(['Lịch sự', 'Lắng nghe']));
    const opener = page.getByRole('button', { name: 'Dán danh sách hoặc bảng nhận định' });
    await expect.poll(() => opener.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test('and questions with their options become items', async () => {
    const page = await open('hai-long', { ...desk, viewport: { width: 1024, height: 900 } });
    await page
      .getByRole('button', { name: /^Phần 1/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Dán câu hỏi từ văn bản' }).click();
    await page
      .getByLabel('Văn bản đã chép')
      .fill('1. Giới tính\n☐ Nam ☐ Nữ\n2. Vì sao đến? (chọn nhiều)\na) Gần\nb) Nhanh');
    await page.getByText('2 câu sẽ thêm').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Thêm 2 câu' }).click();
    await page
      .getByRole('button', { name: /Giới tính/ })
      .first()
      .waitFor();
    await page
      .getByRole('button', { name: /Vì sao đến/ })
      .first()
      .waitFor();
  });

  test.each(looks)(
    'a typo is mended where it stands, and what is more is refused, %s',
    async (look, options) => {
      const [version, next] = { wide: ['m4@1', 'm4@1.1'], 'on a phone': ['m5@1', 'm5@1.1'] }[
        look as string
      ] ?? ['m3@1', 'm3@1.1']; // a name of `looks`
      const page = await open(`versions?of=${encodeURIComponent(version ?? '')}`, options);
      await page.getByRole('button', { name: 'Sửa lỗi câu chữ' }).press('Enter');
      await page.getByLabel('Tìm chỗ cần sửa').fill('kinh thua');
      await page.getByRole('button', { name: 'Sửa Cả mẫu phiếu, lời mở đầu' }).press('Enter');
      const area = page.getByRole('textbox', { name: /lời mở đầu, Tiếng Việt$/ });
      await expect.poll(() => area.evaluate((one) => one === document.activeElement)).toBe(true);
      const before = await area.inputValue();
      await area.fill(before.replace('tự nguyện', 'bắt buộc'));
      await page.getByText('Đổi nhiều hơn một lỗi câu chữ').first().waitFor();
      await page.getByRole('button', { name: `Ban hành bản ${next}` }).click();
      await expect
        .poll(() => page.getByRole('alert').first().innerText())
        .toContain('Xin bỏ những chỗ đổi nhiều hơn');
      await area.fill(before.replace('tự nguyện', 'tự nguyên'));
      await page.getByText('Nhỏ như lỗi chính tả').waitFor();
      await expectFine(page);
      await page.getByRole('button', { name: `Ban hành bản ${next}` }).click();
      await expect.poll(() => page.getByRole('alert').first().innerText()).toContain('Xin đánh dấu xác nhận');
      await page.getByRole('checkbox').check();
      await page.getByRole('button', { name: `Ban hành bản ${next}` }).press('Enter');
      await page.locator('.done').waitFor();
      await expect.poll(() => page.locator('.done').innerText()).toContain(`Đã ban hành ${next}.`);
      await expectFine(page);
      await page.goto(`/questionnaires/versions?of=${encodeURIComponent(version ?? '')}`);
      await page.getByText(`Đã có bản sửa câu chữ mới hơn: ${next}.`).waitFor();
    },
  );
});
