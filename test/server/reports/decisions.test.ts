import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findCampaignRevision, updateCampaign } from '#db/queries/campaigns.ts';
import { insertExclusion } from '#db/queries/exclusions.ts';
import { CampaignId } from '#surveys/ids.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';
import { anExclusion } from '#test/support/exclusions.ts';
import { khuoiLang, openSuspiciousApp } from '../quality/flagged-campaign.ts';
import { readDocx } from './read-docx.ts';
import { reportOf } from './reported.ts';

const reason = 'Tổ trưởng xác nhận một người đã điền thay cả tổ';
const unsealing = { at: '2024-09-17T02:00:00.000Z', reason: 'Chủ tịch UBND tỉnh yêu cầu báo cáo nhanh' };

describe('what people decided about the figures', () => {
  let running: RunningApp;
  let campaign: Parameters<typeof reportOf>[3];
  beforeAll(async () => {
    running = await openApp();
    const { db } = running.means.database;
    const found = await findCampaignRevision(db, CampaignId.parse('2024'));
    if (!found) throw new Error('there is no campaign of 2024');
    campaign = { ...found.campaign, resultsSealed: true, unsealing };
    await updateCampaign(db, campaign, found.revision);
    const lines = (await openSuspiciousApp(running, campaign)).filter(
      ({ point, receivedOn }) => point === khuoiLang && receivedOn === '2024-09-12',
    );
    const taken = lines.map(({ id }) => id);
    await insertExclusion(db, anExclusion({ campaign: campaign.id, n: taken.length, reason }), taken);
  });
  afterAll(() => running.close());

  test('stands with its reasons, and both figures, beside the origin of the scores', async () => {
    const [, origin] = (await readXlsx(await reportOf(running, 'index-sheet', {}, campaign))).sheets;
    const told = (name: string) => String(origin?.rows.find(([first]) => first === name)?.[1]);
    expect(told('Phiếu đã loại: Người dân')).toMatch(
      new RegExp(`^\\d+ phiếu, không tính vào con số nào. Lý do: ${reason}$`),
    );
    expect(told('Hai con số: Người dân')).toMatch(
      /^Chỉ số chung \d+,\d+\s%.+ \(số chính thức\), \d+,\d+\s% khi tính cả$/,
    );
    expect(told('Mở niêm phong kết quả sớm')).toBe(`17/9/2024. Lý do: ${unsealing.reason}`);
  });

  test('is said in the report, whose ballots that came in are counted with them', async () => {
    const { paragraphs } = await readDocx(await reportOf(running, 'official', {}, campaign));
    const text = paragraphs.join('\n');
    expect(text).toMatch(/phiếu hợp lệ\. Kết quả không gồm \d+ phiếu hợp lệ đã loại có lý do\./);
    expect(text).toContain('Số phiếu thu về ở Bảng 1 vẫn gồm các phiếu này.');
    expect(text).toContain(reason);
  });

  test('goes with the letter on the assessed bodies too', async () => {
    const { paragraphs } = await readDocx(await reportOf(running, 'assessed', {}, campaign));
    const text = paragraphs.join('\n');
    expect(text).toContain(reason);
    expect(text).toContain(`17/9/2024. Lý do: ${unsealing.reason}`);
  });
});
