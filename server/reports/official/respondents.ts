import type { Block, Row, Table } from '../content/content.ts';
import { paragraph } from '../content/content.ts';
import type { Material } from '../material.ts';
import type { Topic } from '../topics.ts';
import { count, part, untold } from '../words.ts';

type Choice = Material['groups'][number]['rounds'][number]['choices'][number];

export const withheldNote =
  '“–”: số từ 1 đến 4, và số hay tỷ lệ nào có thể làm lộ số đó, không được nêu, để không ai nhận ra người trả lời.';

/** Table 2: who answered, in what they said of themselves and of their business. */
export function respondentTables(material: Material): Block[] {
  const tables = choiceTables(material, 'Bảng 2', 'Cơ cấu người trả lời', ['other']);
  return tables.length > 0
    ? tables
    : [paragraph('Bảng 2 không lập được: chưa nhóm nào có đủ 5 phiếu hợp lệ có câu hỏi về người trả lời.')];
}

/** A table for each group that was asked choices on these topics. */
export function choiceTables(
  { groups, topics }: Material,
  number: string,
  title: string,
  wanted: readonly Topic[],
): Table[] {
  const found = groups.flatMap(({ group, counted, rounds }) => {
    const choices = rounds
      .filter(({ target }) => target === undefined)
      .flatMap((round) => round.choices)
      .filter(({ key }) => wanted.includes(topics(group.code, key)));
    return choices.length > 0 ? [{ name: group.name.vi, counted, choices }] : [];
  });
  return found.map(({ name, counted, choices }, index) => ({
    is: 'table',
    caption: `${number}${suffix(index, found.length)}. ${title}: ${name} (${count(counted)} phiếu hợp lệ)`,
    columns: [
      { title: 'Câu hỏi, phương án', width: 106 },
      { title: 'Số người', width: 27, align: 'right' },
      { title: 'Tỷ lệ', width: 27, align: 'right' },
    ],
    rows: choices.flatMap(choiceRows),
    note: `Tỷ lệ tính trên số người trả lời câu đó${choices.some(({ several }) => several) ? '; câu được chọn nhiều phương án thì các tỷ lệ cộng lại có thể quá 100 %' : ''}. ${withheldNote}`,
  }));
}

function choiceRows({ number, wording, n, options, several }: Choice): Row[] {
  const head = `${number ? `${number}. ` : ''}${wording.vi}${several ? ' (chọn nhiều)' : ''} – ${n === null ? 'chưa đủ phiếu' : `${count(n)} người trả lời`}`;
  return [
    { is: 'part', cells: [head] },
    ...(options.length > 0 && options.every((one) => one.count === null)
      ? [{ cells: ['Không nêu được số của phương án nào', untold, untold] }]
      : []),
    ...options
      .filter(() => options.some((one) => one.count !== null))
      .map(({ label, count: chosen }) => ({
        cells: [label.vi, count(chosen), chosen === null || n === null ? untold : part(chosen, n)],
      })),
  ];
}

/** a, b, c where there are several. */
export function suffix(index: number, of: number): string {
  return of > 1 ? ('abcdeghiklmnopq'[index] ?? String(index + 1)) : '';
}
