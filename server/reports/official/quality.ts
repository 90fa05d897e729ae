import { bothFigures } from '../../results/quality/both-figures.ts';
import { type Block, paragraph } from '../content/content.ts';
import type { Material } from '../material.ts';
import { count, percent } from '../words.ts';

/** What came in and does not count, and why; whole ballots that were left out, each with its reason. */
export function qualitySection({ campaign, groups, summary }: Material): Block[] {
  const others = groups.reduce((sum, { exclusions }) => sum + exclusions.other_version, 0);
  const exclusions = summary.apart?.exclusions ?? [];
  const nameOf = (code: string) => groups.find(({ group }) => group.code === code)?.group.name.vi ?? code;
  return [
    paragraph(
      'Phiếu dở dang, phiếu của người ngoài đối tượng và phiếu đã hủy không được tính vào kết quả (Bảng 1). Các dấu hiệu cần xem lại (một mức từ đầu đến cuối, trả lời quá nhanh, gần như trùng nhau, dồn phiếu) chỉ để xem xét, không tự động loại phiếu nào.',
    ),
    ...(others > 0
      ? [
          paragraph(
            `Có ${count(others)} phiếu trả lời theo phiên bản mẫu phiếu trước, không cộng được với các phiếu khác.`,
          ),
        ]
      : []),
    ...(exclusions.length === 0
      ? [paragraph('Không có phiếu hợp lệ nào bị loại khỏi kết quả.')]
      : [
          paragraph(
            'Các phiếu hợp lệ dưới đây đã bị loại khỏi mọi kết quả, chỉ số và điểm trong báo cáo, kèm lý do. Số phiếu thu về ở Bảng 1 vẫn gồm các phiếu này.',
          ),
          ...exclusions.map(({ choice, n, reason }) =>
            paragraph(`${nameOf(choice.group)}: ${count(n)} phiếu. Lý do: ${reason}`, 'point'),
          ),
          ...groups.flatMap(({ group }) => {
            const both = bothFigures(campaign, summary, group.code);
            if (!both) return [];
            return [
              paragraph(
                `${group.name.vi}: chỉ số chung ${percent(both.indexPercent)} khi không tính các phiếu này (số chính thức), ${percent(both.withExcludedPercent)} khi tính cả.`,
                'point',
              ),
            ];
          }),
        ]),
  ];
}
