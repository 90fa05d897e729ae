import type { Browser, Page } from 'playwright-core';
import { writeWorkbook } from '#server/interchange/write-workbook.ts';
import type { TakePicture } from './guide-pictures.ts';

const year = String(new Date().getFullYear() + 1);
const at = (clerk: Page, path: string) => new URL(path, clerk.url()).href;

/** For the clerk's guide: next year's campaign and its questionnaires, walked in the order of the guide. */
export async function officePictures(browser: Browser, clerk: Page, take: TakePicture): Promise<void> {
  await clerk.setViewportSize({ width: 1280, height: 800 });
  await secondFactor(clerk, take);
  await questionnaire(clerk, take);
  await preparation(clerk, take);
  await codes(browser, clerk, take);
  await clerk.goto(at(clerk, `/questionnaires/versions?of=${encodeURIComponent('m1@1')}`));
  await typo(clerk, take);
  await ending(clerk);
  await clerk.goto(at(clerk, '/clerk/acts'));
  await clerk.getByText('Chuỗi nguyên vẹn').waitFor();
  await take(clerk, 'office-log');
}

async function secondFactor(clerk: Page, take: TakePicture): Promise<void> {
  await clerk.goto(at(clerk, '/clerk/account'));
  await clerk.getByRole('link', { name: 'Bật xác thực hai bước' }).click();
  await clerk.locator('svg.qr').waitFor();
  await take(clerk, 'office-second-factor');
}

/** As ODK writes it, with two things that no anonymous ballot has. */
const sheets = [
  {
    name: 'survey',
    header: ['type', 'name', 'label::Tiếng Việt (vi)', 'label::English (en)'],
    rows: [
      ['deviceid', 'deviceid', '', ''],
      ['select_one yn', 'di_cho', 'Ông/Bà có hay đi chợ Đức Xuân không?', 'Do you often go to the market?'],
      ['text', 'mong', 'Ông/Bà mong chợ có thêm gì?', 'What should the market have?'],
      ['image', 'anh', 'Chụp ảnh quầy hàng', 'A photo of the stall'],
    ],
  },
  {
    name: 'choices',
    header: ['list_name', 'name', 'label::Tiếng Việt (vi)', 'label::English (en)'],
    rows: [
      ['yn', 'co', 'Có', 'Yes'],
      ['yn', 'khong', 'Không', 'No'],
    ],
  },
];

async function questionnaire(clerk: Page, take: TakePicture): Promise<void> {
  await clerk.goto(at(clerk, '/clerk'));
  await clerk.getByRole('button', { name: 'Chuẩn bị' }).click();
  await clerk.getByRole('link', { name: 'Mẫu phiếu' }).click();
  await clerk.getByRole('link', { name: 'Nhập từ tệp' }).click();
  const buffer = Buffer.concat(await Array.fromAsync(writeWorkbook(sheets)));
  const file = { name: 'phieu-cho.xlsx', mimeType: 'application/zip', buffer };
  await clerk.locator('input[type=file]').setInputFiles(file);
  await clerk.getByText('Báo cáo hao hụt').waitFor();
  await take(clerk, 'office-import');
  await clerk.getByLabel('Mã mẫu phiếu').fill('cho');
  await clerk.getByRole('button', { name: 'Đưa vào bản soạn' }).click();
  await clerk.waitForURL('**/questionnaires/cho');
  await clerk.locator('[data-place="0.0"] .row-name').click();
  await clerk.locator('iframe').first().waitFor();
  await clerk.waitForTimeout(1500);
  await take(clerk, 'office-editor');
  await clerk.getByRole('link', { name: 'Thử trả lời' }).click();
  await clerk.locator('.ways').waitFor();
  await clerk.goto(at(clerk, '/questionnaires/cho'));
  await clerk.getByRole('button', { name: 'Ban hành…' }).click();
  await clerk.getByRole('button', { name: 'Ban hành', exact: true }).click();
  await clerk.getByText('Đã ban hành cho@1.').waitFor();
}

async function preparation(clerk: Page, take: TakePicture): Promise<void> {
  const saved = () => clerk.locator('[data-saving=saved]').waitFor();
  const onward = (step: string) => clerk.getByRole('link', { name: `Tiếp: ${step}` }).click();
  await clerk.goto(at(clerk, '/clerk/preparation'));
  await clerk.getByLabel('Soạn từ').selectOption('2024');
  await clerk.getByLabel('Mã đợt').fill(year);
  await clerk.getByRole('button', { name: 'Bắt đầu soạn' }).click();
  const title = clerk.getByLabel('Tên đợt điều tra (tiếng Việt)');
  await title.fill((await title.inputValue()).replace(/\d{4}$/, year));
  await clerk.getByLabel('Số kế hoạch').fill('96/KH-UBND');
  for (const [name, day] of [
    ['Ngày bắt đầu', '08-05'],
    ['Ngày cuối', '09-20'],
    ['Hạn nộp muộn', '09-27'],
  ]) {
    await clerk.getByLabel(name ?? '', { exact: true }).fill(`${year}-${day}`);
  }
  await saved();
  await onward('Nhóm và mẫu phiếu');
  await clerk.getByLabel('Khi mở liên kết').first().selectOption('presence');
  await clerk.getByLabel('Khi mở liên kết').nth(1).selectOption('access_code');
  await saved();
  await onward('Điểm khảo sát');
  await clerk.getByText('Dán danh sách từ bảng tính').click();
  const names = await clerk.getByLabel('Tên điểm (tiếng Việt)').evaluateAll(
    (inputs) => inputs.map((input) => (input as HTMLInputElement).value), // only inputs stand in the rows
  );
  const sizes = names.filter((name) => name.startsWith('Tổ')).map((name, n) => [name, 41 + n, 160 + 4 * n]);
  await clerk.getByLabel('Danh sách', { exact: true }).fill(sizes.map((size) => size.join('\t')).join('\n'));
  await take(clerk, 'office-points');
  await clerk.getByRole('button', { name: 'Đưa vào danh sách' }).click();
  await saved();
  await onward('Đối tượng được đánh giá');
  await onward('Cỡ mẫu và chỉ tiêu');
  await clerk.getByLabel('Tổng thể N').first().fill('3500');
  await clerk.getByRole('button', { name: 'Dùng n = 359' }).click();
  await clerk.getByRole('button', { name: 'Theo số hộ' }).first().click();
  await clerk.getByText('359 phiếu, bằng cỡ mẫu.').waitFor();
  await saved();
  await take(clerk, 'office-sample');
  await onward('Kiểm tra và mở');
  await clerk.getByRole('button', { name: 'Bắt đầu chạy thử' }).click();
  await clerk.locator(`.trials a[href$="/${year}-trial-1/links"]`).waitFor();
  await clerk.getByRole('button', { name: 'Mở đợt này…' }).click();
  await clerk.getByRole('dialog', { name: 'Mở đợt điều tra?' }).waitFor();
  await take(clerk, 'office-opening');
  await clerk.getByRole('dialog').getByRole('button', { name: 'Mở đợt điều tra' }).click();
  await clerk.getByText('Đợt đã mở, sẽ nhận phiếu').waitFor();
}

async function codes(browser: Browser, clerk: Page, take: TakePicture): Promise<void> {
  await clerk.goto(at(clerk, `/clerk/campaigns/${year}/codes`));
  await clerk.getByLabel('Tên màn hình').fill('Quầy 1');
  await clerk.getByRole('button', { name: 'Tạo liên kết đăng ký' }).click();
  const address = await clerk.locator('.offer .address').innerText();
  const screen = await (await browser.newContext({ locale: 'vi-VN' })).newPage();
  await screen.goto(address);
  await screen.getByText('Chưa đến ngày nhận phiếu').waitFor();
  await screen.context().close();
  await clerk.reload();
  await clerk.getByLabel('Số thẻ').fill('30');
  const printed = clerk.context().waitForEvent('page');
  await clerk.getByRole('button', { name: 'Tạo mã và mở trang in' }).click();
  await (await printed).close();
  await clerk
    .getByRole('cell', { name: 'Lô 1', exact: true })
    .or(clerk.getByRole('rowheader', { name: 'Lô 1', exact: true }))
    .waitFor();
  await take(clerk, 'office-codes');
}

async function typo(clerk: Page, take: TakePicture): Promise<void> {
  await clerk.getByRole('button', { name: 'Sửa lỗi câu chữ' }).click();
  await clerk.getByLabel('Tìm chỗ cần sửa').fill('kinh thua');
  await clerk.getByRole('button', { name: 'Sửa Cả mẫu phiếu, lời mở đầu' }).click();
  const words = clerk.getByRole('textbox', { name: /lời mở đầu, Tiếng Việt$/ });
  await words.fill((await words.inputValue()).replace('"chọn nhiều"', '“chọn nhiều”'));
  await clerk.getByText('Nhỏ như lỗi chính tả').waitFor();
  await clerk.getByRole('checkbox').check();
  await take(clerk, 'office-typo');
  await clerk.getByRole('button', { name: 'Ban hành bản m1@1.1' }).click();
  await clerk.getByText('Đã ban hành m1@1.1.').waitFor();
}

async function ending(clerk: Page): Promise<void> {
  await clerk.goto(at(clerk, `/clerk/preparation/${year}/ending`));
  await clerk.getByLabel('Ngày cuối mới').fill(`${year}-09-25`);
  await clerk.locator('#extension-reason').fill('Theo Công văn số 12');
  await clerk.getByRole('button', { name: 'Gia hạn đợt này' }).click();
  await clerk.getByText('Đã gia hạn đến hết').waitFor();
}
