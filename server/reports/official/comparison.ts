import { displayDecimal } from '#surveys/scoring/rounding.ts';
import { formatNumber } from '#surveys/vietnamese.ts';
import { type Block, paragraph, type Row, type Table } from '../content/content.ts';
import type { Figures, Material } from '../material.ts';
import { count, lowerFirst, percent, untold } from '../words.ts';

/** Table 10: against the official campaign before this one. */
export function comparisonTables(material: Material): Block[] {
  const { earlier, campaign } = material;
  if (campaign.isTrial)
    return [paragraph('Đợt chạy thử không so sánh với đợt nào, nên Bảng 10 không có số liệu.')];
  if (!earlier)
    return [
      paragraph(
        'Phần mềm không có số liệu của đợt chính thức nào trước đợt này, nên chưa so sánh được với năm trước (Bảng 10).',
      ),
    ];
  return [
    paragraph(
      `Đợt trước: ${lowerFirst(earlier.campaign.title.vi)} (${earlier.campaign.firstDay.slice(0, 4)}). Chênh lệch dưới đây là hiệu số đơn thuần; muốn kết luận tăng hay giảm phải xét khoảng tin cậy, cách chọn mẫu và hình thức trả lời của cả hai đợt.`,
    ),
    groupsCompared(material, earlier),
    ...criteriaCompared(material, earlier),
    ...cautions(material, earlier),
  ];
}

const columns = [
  { title: 'Năm trước', width: 22, align: 'right' },
  { title: 'N năm trước', width: 18, align: 'right' },
  { title: 'Năm nay', width: 22, align: 'right' },
  { title: 'N năm nay', width: 18, align: 'right' },
  { title: 'Chênh lệch', width: 20, align: 'right' },
] as const;

function groupsCompared(now: Figures, before: Figures): Table {
  return {
    is: 'table',
    caption: 'Bảng 10a. Chỉ số chung của từng nhóm so với đợt trước',
    columns: [{ title: 'Nhóm đối tượng', width: 60 }, ...columns],
    rows: now.groups.map(({ group, counted, rounds }): Row => {
      const then = before.groups.find((one) => one.group.code === group.code);
      const [old, current] = [then?.rounds, rounds].map(
        (all) => all?.find(({ target }) => target === undefined)?.indexPercent ?? null,
      );
      return {
        cells: [
          group.name.vi,
          percent(old),
          count(then?.counted ?? null),
          percent(current),
          count(counted),
          difference(old, current),
        ],
      };
    }),
    note: 'Chênh lệch tính bằng điểm phần trăm.',
  };
}

function criteriaCompared({ index }: Figures, { index: then }: Figures): Table[] {
  if (!index || !then) return [];
  return [
    {
      is: 'table',
      caption: 'Bảng 10b. Điểm điều tra xã hội học so với đợt trước',
      columns: [
        { title: 'Tiêu chí', width: 84 },
        { title: 'Điểm tối đa', width: 18, align: 'right' },
        { title: 'Năm trước', width: 19, align: 'right' },
        { title: 'Năm nay', width: 19, align: 'right' },
        { title: 'Chênh lệch', width: 20, align: 'right' },
      ],
      rows: index.inputs.map(({ criterion, maximum, outcome }) => {
        const old = then.inputs.find((one) => one.criterion.code === criterion.code);
        const isSame = old?.maximum === maximum && old.criterion.name.vi === criterion.name.vi;
        const scores = [isSame ? old?.outcome : undefined, outcome].map((one) =>
          one?.code === 'scored' ? one.score : null,
        );
        return {
          cells: [
            `${criterion.code}. ${criterion.name.vi}`,
            displayDecimal(maximum),
            ...scores.map((score) => (score === null ? untold : displayDecimal(score))),
            difference(scores[0], scores[1]),
          ],
        };
      }),
      note: '“–”: chưa có điểm, hoặc tiêu chí của hai năm không giống nhau.',
    },
  ];
}

function difference(before: string | null | undefined, now: string | null | undefined): string {
  if (!before || !now) return untold;
  const value = (Math.round(Number(now) * 100) - Math.round(Number(before) * 100)) / 100;
  return `${value > 0 ? '+' : ''}${formatNumber(value, 2).replace('-', '−')}`;
}

function cautions(now: Figures, before: Figures): Block[] {
  const changed = now.groups.filter(({ group, questionnaire }) => {
    const then = before.groups.find((one) => one.group.code === group.code);
    return then !== undefined && then.questionnaire.id !== questionnaire.id;
  });
  const isOtherSet = now.index?.criteriaSet.id !== before.index?.criteriaSet.id;
  const lines = [
    ...changed.map(({ group }) => `Nhóm ${lowerFirst(group.name.vi)}: mẫu phiếu hai đợt khác phiên bản.`),
    ...(isOtherSet ? ['Hai đợt dùng hai bộ tiêu chí khác nhau.'] : []),
  ];
  return lines.map((text) => paragraph(text, 'point'));
}
