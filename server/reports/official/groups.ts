import { type Block, paragraph, type Table } from '../content/content.ts';
import type { Material } from '../material.ts';
import { count, interval, modeNames, percent, toldCount, untold } from '../words.ts';
import { factorName } from './factors.ts';

/** Table 5: the groups side by side, each criterion by group, and each group's index by mode. */
export function groupTables(material: Material): Block[] {
  return [
    paragraph(
      'Mỗi nhóm trả lời một mẫu phiếu riêng nên kết quả được nêu theo từng nhóm, không cộng gộp thành một con số chung cho mọi nhóm. Nhóm có dưới 5 phiếu hợp lệ không nêu kết quả.',
    ),
    overview(material),
    ...criteriaByGroup(material),
    ...modesTable(material),
  ];
}

function overview({ groups }: Material): Table {
  return {
    is: 'table',
    caption: 'Bảng 5a. Kết quả theo nhóm đối tượng',
    columns: [
      { title: 'Nhóm đối tượng', width: 44 },
      { title: 'N', width: 13, align: 'right' },
      { title: 'Chỉ số chung', width: 19, align: 'right' },
      { title: 'KTC 95 %', width: 22, align: 'center' },
      { title: 'Yếu tố cao nhất', width: 31 },
      { title: 'Yếu tố thấp nhất', width: 31 },
    ],
    rows: groups.map(({ group, counted, rounds }) => {
      const whole = rounds.find(({ target }) => target === undefined);
      const factors = (whole?.factors ?? [])
        .filter(({ isHeadline, indexPercent }) => isHeadline && indexPercent !== null)
        .toSorted((a, b) => Number(b.indexPercent) - Number(a.indexPercent));
      const [best, worst] = factors.length > 1 ? [factors.at(0), factors.at(-1)] : [];
      return {
        cells: [
          group.name.vi,
          counted < 5 ? 'dưới 5' : count(counted),
          percent(whole?.indexPercent),
          whole?.certainty ? interval(whole.certainty.interval) : untold,
          best ? `${factorName(best)} (${percent(best.indexPercent)})` : untold,
          worst ? `${factorName(worst)} (${percent(worst.indexPercent)})` : untold,
        ],
      };
    }),
    note: 'N: số phiếu hợp lệ. Chỉ số chung: trung bình cộng chỉ số các yếu tố về mức độ hài lòng, tính theo tỷ lệ trả lời ở hai mức cao nhất; đây không phải điểm đưa vào chỉ số cải cách hành chính (xem Bảng 9). Khoảng tin cậy (KTC) chỉ có nghĩa với mẫu chọn ngẫu nhiên.',
  };
}

function criteriaByGroup({ index, campaign }: Material): Table[] {
  if (!index) return [];
  const used = campaign.groups.filter(({ code }) =>
    index.inputs.some(({ groups }) => groups.some(({ group }) => group === code)),
  );
  return [
    {
      is: 'table',
      caption: 'Bảng 5b. Chỉ số của từng tiêu chí theo nhóm đối tượng',
      columns: [
        { title: 'Tiêu chí', width: 60 },
        ...used.map(({ name }) => ({ title: name.vi, width: 100 / used.length, align: 'right' as const })),
      ],
      rows: index.inputs.map(({ criterion, groups }) => ({
        cells: [
          `${criterion.code}. ${criterion.name.vi}`,
          ...used.map(({ code }) => {
            const part = groups.find(({ group }) => group === code);
            if (!part) return '';
            return part.indexPercent
              ? `${percent(part.indexPercent)}\nN = ${toldCount(part.n.smallest)}`
              : untold;
          }),
        ],
      })),
      note: 'Ô trống: tiêu chí không hỏi nhóm đó. “–”: chưa đủ số phiếu tối thiểu, hoặc không được nêu để không lộ câu trả lời của ít người. N: số câu trả lời của câu có ít người trả lời nhất.',
    },
  ];
}

function modesTable({ groups }: Material): Block[] {
  const rows = groups.flatMap(({ group, modes, rounds }) => {
    const whole = rounds.find(({ target }) => target === undefined)?.indexPercent;
    return modes.map(({ mode, n, indexPercent }, index) => ({
      cells: [
        ...(index === 0 ? [{ text: group.name.vi, rows: modes.length }] : []),
        modeNames[mode],
        count(n),
        percent(indexPercent),
        ...(index === 0 ? [{ text: percent(whole), rows: modes.length }] : []),
      ],
    }));
  });
  if (rows.length === 0) return [];
  return [
    {
      is: 'table',
      caption: 'Bảng 5c. Chỉ số chung theo hình thức trả lời',
      columns: [
        { title: 'Nhóm đối tượng', width: 46 },
        { title: 'Hình thức', width: 52 },
        { title: 'N', width: 16, align: 'right' },
        { title: 'Chỉ số', width: 22, align: 'right' },
        { title: 'Gộp mọi hình thức', width: 24, align: 'right' },
      ],
      rows,
      note: 'Người được hỏi trực tiếp thường trả lời khác người tự trả lời, nên con số gộp luôn đứng cạnh số của từng hình thức. “–”: ít phiếu, hoặc có thể suy ra câu trả lời của ít người.',
    },
  ];
}
