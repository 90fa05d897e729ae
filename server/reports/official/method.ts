import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { vietnamDay } from '#surveys/campaigns/window.ts';
import { toldMinimumN } from '#surveys/par-index/minimum-n.ts';
import { formatDay, formatNumber } from '#surveys/vietnamese.ts';
import { type Block, heading, paragraph } from '../content/content.ts';
import type { Material } from '../material.ts';
import { count, days, listed, lowerFirst, modeNames, untold } from '../words.ts';
import { received } from './ballots.ts';

/** When, who was asked, with what, how they were chosen, and what the intervals mean. */
export function methodSection(material: Material): Block[] {
  const { campaign, progress, groups } = material;
  const used = progress.modes.filter((one) => received(one) > 0);
  return [
    heading(2, 'Thời gian, đối tượng và mẫu phiếu'),
    paragraph(`Thời gian thu phiếu: ${days(campaign.firstDay, campaign.lastDay)}${closingOf(campaign)}.`),
    ...(campaign.lateDay
      ? [
          paragraph(
            `Phiếu thu trực tiếp trước khi đóng đợt được nộp muộn đến hết ngày ${formatDay(campaign.lateDay)} và được đánh dấu là nộp muộn (${count(progress.modes.reduce((sum, { late }) => sum + late, 0))} phiếu).`,
          ),
        ]
      : []),
    {
      is: 'table',
      caption: 'Cỡ mẫu theo nhóm đối tượng',
      columns: [
        { title: 'Nhóm đối tượng', width: 44 },
        { title: 'Mẫu phiếu', width: 48 },
        { title: 'Tổng thể (N)', width: 18, align: 'right' },
        { title: 'Cỡ mẫu', width: 16, align: 'right' },
        { title: 'Sai số dự kiến', width: 17, align: 'right' },
        { title: 'Tối thiểu để tính điểm', width: 17, align: 'right' },
      ],
      rows: campaign.groups.map(({ code, name, population, sampleSize, precision, minimumN }) => {
        const asked = groups.find(({ group }) => group.code === code)?.questionnaire;
        return {
          cells: [
            name.vi,
            asked ? `${asked.formNumber} – ${asked.title.vi} (${asked.id})` : untold,
            count(population),
            count(sampleSize ?? quotaOf(campaign, code)),
            precision ? `± ${formatNumber(Number(precision) * 100)} điểm %` : untold,
            count(toldMinimumN({ minimumN })),
          ],
        };
      }),
      note: 'Cỡ mẫu tính theo n = N / (1 + N × e²) khi kế hoạch có tổng thể N và sai số e; nếu không, là tổng chỉ tiêu đã đặt. Số phiếu được phân cho các điểm khảo sát theo chỉ tiêu ở Bảng 1b.',
    },
    ...unsealingOf(campaign),
    heading(2, 'Hình thức thu phiếu và độ tin cậy'),
    paragraph(
      used.length > 0
        ? `Phiếu được thu bằng ${used.length > 1 ? `${formatNumber(used.length)} hình thức` : 'một hình thức'}: ${listed(used.map(({ mode, ...counts }) => `${lowerFirst(modeNames[mode])} (${count(received(counts))} phiếu)`))}. Kết quả của từng hình thức đứng cạnh nhau ở Bảng 5c.`
        : 'Đợt này chưa thu được phiếu nào.',
    ),
    paragraph(
      'Khoảng tin cậy 95 % và sai số chỉ có nghĩa khi người trả lời được chọn ngẫu nhiên. Phiếu trả lời qua mã QR do người dân tự nguyện trả lời, không phải mẫu ngẫu nhiên; với số phiếu này khoảng tin cậy chỉ để tham khảo và không nói lên người không trả lời nghĩ gì.',
    ),
    paragraph(
      'Phiếu không ghi họ tên, số điện thoại hay địa chỉ. Câu trả lời của dưới 5 người không nêu (số phiếu thu về thì nêu đủ); các mức trả lời liền nhau được gộp khi cần để không suy ra được câu trả lời của ít người.',
    ),
  ];
}

/** `closing` and `unsealing` are what a clerk decided, with the reason that was given then. */
function closingOf({ closing }: Campaign): string {
  if (!closing) return '';
  return `; đóng đợt ngày ${formatDay(vietnamDay(new Date(closing.at)))}, lý do: ${closing.reason}`;
}

function unsealingOf({ resultsSealed, unsealing }: Campaign): Block[] {
  if (!resultsSealed) return [];
  return [
    paragraph(
      unsealing
        ? `Kết quả được niêm phong trong thời gian thu phiếu và được mở trước khi đóng đợt, ngày ${formatDay(vietnamDay(new Date(unsealing.at)))}. Lý do: ${unsealing.reason}`
        : 'Trong thời gian thu phiếu, kết quả được niêm phong: không ai xem được trước khi đóng đợt.',
    ),
  ];
}

function quotaOf({ quotas }: Campaign, code: string): number | undefined {
  const n = quotas.reduce((sum, { group, n: wanted }) => (group === code ? sum + wanted : sum), 0);
  return n > 0 ? n : undefined;
}
