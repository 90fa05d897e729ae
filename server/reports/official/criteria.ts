import { displayDecimal } from '#surveys/scoring/rounding.ts';
import { type BarChart, type Block, paragraph, type Row } from '../content/content.ts';
import type { IndexInputs, Material } from '../material.ts';
import { count, listed, percent, toldCount } from '../words.ts';

type Input = IndexInputs['inputs'][number];

/** Table 9: every criterion's score with what it is made of. */
export function criteriaTables({ index, campaign }: Material): Block[] {
  if (!index)
    return [
      paragraph(
        'Đợt điều tra này không gắn với bộ tiêu chí nào, nên không có điểm điều tra xã hội học (Bảng 9).',
      ),
    ];
  const names = new Map(campaign.groups.map(({ code, name }) => [code, name.vi]));
  const { total, criteriaSet } = index;
  return [
    paragraph(`Bộ tiêu chí dùng để tính: ${criteriaSet.name.vi}. ${criteriaSet.label.vi}.`),
    paragraph(
      `Tổng điểm điều tra xã hội học là ${displayDecimal(total.score)} trên ${displayDecimal(total.scoredMaximum)} điểm của các tiêu chí tính được, trong ${displayDecimal(total.maximum)} điểm của mọi tiêu chí điều tra xã hội học.${total.missing.length > 0 ? ` Chưa có điểm: tiêu chí ${listed(total.missing)}.` : ''}`,
    ),
    {
      is: 'table',
      caption: 'Bảng 9. Điểm điều tra xã hội học theo tiêu chí',
      columns: [
        { title: 'Mã', width: 11, align: 'center' },
        { title: 'Tiêu chí', width: 34 },
        { title: 'Điểm tối đa', width: 12, align: 'right' },
        { title: 'Nhóm (trọng số)', width: 31 },
        { title: 'N', width: 12, align: 'right' },
        { title: 'Chỉ số', width: 17, align: 'right' },
        { title: 'Công thức', width: 31 },
        { title: 'Điểm đạt', width: 15, align: 'right' },
      ],
      rows: [
        ...index.inputs.flatMap((input) => criterionRows(input, names)),
        {
          is: 'total',
          cells: [
            { text: 'Cộng', span: 2 },
            displayDecimal(total.maximum),
            '',
            '',
            '',
            '',
            displayDecimal(total.score),
          ],
        },
      ],
      note: 'N: số câu trả lời hợp lệ của câu có ít người trả lời nhất trong các câu của tiêu chí, so với số tối thiểu ghi trong ngoặc vuông. “–” ở cột Chỉ số: không được nêu để không lộ câu trả lời của ít người, hoặc nhóm chưa đủ số phiếu. Điểm làm tròn một lần đến hai chữ số thập phân; tổng cộng từ các điểm đã in.',
    },
    ...chartOf(index),
    ...legendOf(index),
    ...exclusionsOf(index, names),
  ];
}

function criterionRows(input: Input, names: ReadonlyMap<string, string>): Row[] {
  const { criterion, maximum, groups } = input;
  const rows = groups.length;
  return groups.map((group, at) => {
    const own = [
      `${names.get(group.group) ?? group.group} (${displayDecimal(group.weight)})`,
      `${toldCount(group.n.smallest)}\n[${count(group.minimumN)}]`,
      percent(group.indexPercent),
    ];
    if (at > 0) return { cells: own };
    const [name = '', n = '', index = ''] = own;
    return {
      cells: [
        { text: criterion.code, rows },
        { text: criterion.name.vi, rows },
        { text: displayDecimal(maximum), rows },
        name,
        n,
        index,
        { text: formulaOf(input).replaceAll(' → ', '\n→\u00a0'), rows },
        { text: scoreOf(input), rows },
      ],
    };
  });
}

/** The rules in the order in which they are used: items, within the group, between the groups, points. */
export function formulaOf({ groups, within, between, points }: Input): string {
  const items = new Set(groups.flatMap((group) => group.items.map(({ rule }) => rule.code)));
  return [[...items].join('/'), within.code, between.code, points?.code].filter(Boolean).join(' → ');
}

export function scoreOf({ outcome }: Input): string {
  if (outcome.code === 'scored') return displayDecimal(outcome.score);
  switch (outcome.code) {
    case 'not_enough_responses':
      return 'chưa đủ số phiếu';
    case 'rule_does_not_fit':
      return 'công thức không hợp thang đo';
    default:
      return 'không nêu';
  }
}

function chartOf({ inputs }: IndexInputs): BarChart[] {
  const scored = inputs.flatMap(({ criterion, maximum, outcome }) =>
    outcome.code === 'scored' ? [{ name: criterion.code, maximum, score: outcome.score }] : [],
  );
  if (scored.length < 2) return [];
  return [
    {
      is: 'bars',
      caption: 'Hình 3. Điểm đạt so với điểm tối đa của từng tiêu chí',
      axis: 'Điểm đạt trên điểm tối đa (%)',
      bars: scored.map(({ name, maximum, score }) => ({
        name: `Tiêu chí ${name}`,
        percent: (Number(score) / Number(maximum)) * 100,
        text: `${displayDecimal(score)}/${displayDecimal(maximum)}`,
      })),
      note: 'Số trong thanh: điểm đạt trên điểm tối đa. Nội dung tiêu chí ghi ở Bảng 9.',
    },
  ];
}

function legendOf({ inputs, rules }: IndexInputs): Block[] {
  const used = new Set(
    inputs.flatMap(({ groups, within, between, points }) => [
      ...groups.flatMap((group) => group.items.map(({ rule }) => rule.code)),
      within.code,
      between.code,
      ...(points ? [points.code] : []),
    ]),
  );
  return [
    paragraph('Công thức dùng trong Bảng 9:'),
    ...rules
      .filter(({ code }) => [...used].some((one) => one === code))
      .map(({ code, formula }) => paragraph(`${code}: ${formula.vi}.`.replace(/\.\.$/, '.'), 'point')),
  ];
}

const reasons = {
  partial: 'dở dang',
  screened_out: 'ngoài đối tượng',
  void: 'đã hủy',
  other_version: 'theo mẫu phiếu cũ',
  excluded: 'loại ra có lý do',
} as const;

/** Ballots that count for nothing, of the groups that the criteria ask. */
function exclusionsOf({ inputs }: IndexInputs, names: ReadonlyMap<string, string>): Block[] {
  const groups = new Map(
    inputs.flatMap((input) => input.groups.map((group) => [group.group, group] as const)),
  );
  const lines = [...groups.values()].map(({ group, completeResponses, exclusions }) => {
    const left = Object.entries(reasons).flatMap(([code, name]) => {
      const found = Object.entries(exclusions).find(([known]) => known === code)?.[1];
      return typeof found === 'number' && found > 0 ? [`${count(found)} ${name}`] : [];
    });
    return `${names.get(group) ?? group}: tính ${count(completeResponses)} phiếu; ${left.length > 0 ? `không tính ${listed(left)}` : 'không có phiếu nào không tính'}.`;
  });
  return [
    paragraph('Số phiếu tính điểm và không tính điểm:'),
    ...lines.map((text) => paragraph(text, 'point')),
  ];
}
