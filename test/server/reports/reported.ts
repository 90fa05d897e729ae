import { insertCampaign } from '#db/queries/campaigns.ts';
import { insertComments } from '#db/queries/comments.ts';
import { insertResponses } from '#db/queries/responses.ts';
import { Campaign } from '#surveys/campaigns/campaign.ts';
import { huyenTung2024 } from '#surveys/campaigns/reference/huyen-tung-2024.ts';
import { answerKey, GroupCode, ItemCode } from '#surveys/ids.ts';
import type { Response } from '#surveys/responses/response.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';
import { aResponseId } from '#test/support/builders.ts';
import { filled } from '../results/filled.ts';

/** The day after the last late ballot could come in. */
export const afterwards = new Date('2024-11-08T02:00:00Z');

/** The plan's campaign with everything a letterhead can hold, and the year before it. */
export const campaign: Campaign = Campaign.parse({
  ...huyenTung2024,
  id: 'reported-2024',
  upperUnits: [
    { vi: 'UBND tỉnh Bắc Kạn', en: "Bắc Kạn Provincial People's Committee" },
    { vi: 'UBND thành phố Bắc Kạn', en: "Bắc Kạn City People's Committee" },
  ],
  legalBasis: ['Quyết định số 1228/QĐ-UBND ngày 16/7/2024 của UBND tỉnh Bắc Kạn'],
  planNumber: '87/KH-UBND',
});

export const theYearBefore: Campaign = Campaign.parse({
  ...huyenTung2024,
  id: 'reported-2023',
  title: {
    vi: 'Điều tra xã hội học xác định Chỉ số cải cách hành chính năm 2023',
    en: 'Sociological survey for the 2023 Public Administration Reform Index',
  },
  planDate: '2023-08-07',
  firstDay: '2023-09-01',
  lastDay: '2023-10-31',
  lateDay: '2023-11-07',
});

/** Groups of every size, the small ones among them. */
export const sizes = [160, 34, 25, 13, 9, 12, 3];

export function answersTo(one: Campaign, seed: number, counts: readonly number[] = sizes): Response[] {
  return one.groups.flatMap(({ code }, index) => filled(one, code, counts[index] ?? 5, seed + index));
}

/** An application with both campaigns answered and closed. */
export async function openReportedApp() {
  const running = await openApp();
  running.clock.now = afterwards;
  const { db } = running.means.database;
  for (const [one, seed] of [
    [campaign, 31],
    [theYearBefore, 71],
  ] as const) {
    await insertCampaign(db, one);
    await insertResponses(db, answersTo(one, seed));
  }
  await insertComments(db, [
    comment('citizens', 'X', 'Mong phường trả kết quả đúng hẹn hơn.'),
    comment('citizens', 'X', 'Cán bộ một cửa nhiệt tình.'),
    comment('officials', 'C14', 'Cần thêm máy tính cho bộ phận một cửa.'),
  ]);
  return running;
}

function comment(group: string, key: string, text: string) {
  return {
    id: aResponseId(),
    campaign: campaign.id,
    group: GroupCode.parse(group),
    key: answerKey(ItemCode.parse(key)),
    text,
  };
}

/** The file of a report, as a clerk gets it. */
export async function reportOf(
  running: RunningApp,
  name: string,
  chosen: Record<string, string> = {},
  one: Campaign = campaign,
): Promise<Buffer> {
  const wanted = new URLSearchParams({ place: 'Huyền Tụng', ...chosen });
  const response = await running.app.request(`/api/campaigns/${one.id}/reports/${name}?${wanted}`, {
    headers: await running.signedIn('clerk'),
  });
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
  return Buffer.from(await response.arrayBuffer());
}
