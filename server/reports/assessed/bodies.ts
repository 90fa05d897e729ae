import { displayDecimal } from '#surveys/scoring/rounding.ts';
import { formatNumber } from '#surveys/vietnamese.ts';
import { type BarChart, type Block, type Cell, paragraph, type Row, type Table } from '../content/content.ts';
import type { Material } from '../material.ts';
import { withheldNote } from '../official/respondents.ts';
import { count, interval, part, percent, share, toldCount, untold } from '../words.ts';

type Body = NonNullable<NonNullable<Material['index']>['targets']>[number];
type Item = Material['groups'][number]['rounds'][number]['factors'][number]['items'][number];

/** Each body's index with its rank, and the same as a picture. */
export function rankingOf({ index }: Material): Block[] {
  const bodies = index?.targets ?? [];
  const scored = bodies
    .flatMap((body) =>
      body.outcome.code === 'scored' ? [{ ...body, percent: body.outcome.indexPercent }] : [],
    )
    .toSorted((a, b) => Number(b.percent) - Number(a.percent));
  const rankOf = (value: string) => 1 + scored.filter((one) => Number(one.percent) > Number(value)).length;
  const others = bodies.filter(({ outcome }) => outcome.code !== 'scored');
  return [
    {
      is: 'table',
      caption: 'Bảng 1. Chỉ số và thứ hạng của từng cơ quan',
      columns: [
        { title: 'Hạng', width: 14, align: 'center' },
        { title: 'Cơ quan được đánh giá', width: 82 },
        { title: 'N', width: 18, align: 'right' },
        { title: 'Chỉ số', width: 46, align: 'right' },
      ],
      rows: [
        ...scored.map((body) => ({
          cells: [String(rankOf(body.percent)), nameOf(body), nOf(body), percent(body.percent)],
        })),
        ...others.map((body) => ({ cells: [untold, nameOf(body), nOf(body), reasonOf(body)] })),
      ],
      note: 'N: số người đánh giá, tính theo câu có ít người trả lời nhất. Thứ hạng của các cơ quan có N nhỏ chỉ để tham khảo: một người trả lời khác đi có thể đổi thứ hạng.',
    },
    ...chartOf(scored),
  ];
}

function chartOf(scored: readonly (Body & { percent: string })[]): BarChart[] {
  if (scored.length < 2) return [];
  return [
    {
      is: 'bars',
      caption: 'Hình 1. Chỉ số của từng cơ quan',
      axis: 'Chỉ số (%)',
      bars: scored.map((body) => ({
        name: nameOf(body),
        percent: Number(body.percent),
        text: percent(body.percent),
      })),
    },
  ];
}

function nameOf({ name, target }: Body): string {
  return name?.vi ?? target;
}

/** How many assessed a body is told only where it points at nobody. */
function nOf({ n }: Body): string {
  return toldCount(n.smallest);
}

function reasonOf({ outcome }: Body): string {
  if (outcome.code === 'not_enough_responses') return 'chưa đủ số phiếu';
  return outcome.code === 'withheld' ? 'không nêu' : 'công thức không hợp thang đo';
}

/** The matrix body × item, and each body's items by level, as they are published. */
export function bodyTables(material: Material): Block[] {
  const own = material.groups.find(({ group }) => group.code === material.index?.targetAssessment?.group);
  const rounds = (own?.rounds ?? []).flatMap(({ target, factors }) =>
    target
      ? [
          {
            name: target.name.vi,
            items: factors.flatMap(({ items }) => items),
            levels: factors[0]?.levels ?? [],
          },
        ]
      : [],
  );
  const [first] = rounds;
  if (!first) return [paragraph('Chưa có đủ 5 phiếu hợp lệ nên kết quả từng câu hỏi không nêu.')];
  return [
    matrix(rounds),
    {
      is: 'table',
      caption: 'Nội dung các câu hỏi',
      columns: [
        { title: 'Câu', width: 16, align: 'center' },
        { title: 'Nội dung', width: 144 },
      ],
      rows: first.items.map(({ number, key, wording }) => ({ cells: [number ?? key, wording.vi] })),
    },
    levelTable(
      rounds,
      first.levels.map(({ vi }) => vi),
    ),
  ];
}

type RoundOf = { name: string; items: readonly Item[]; levels: readonly { vi: string }[] };

function matrix(rounds: readonly RoundOf[]): Table {
  const [first] = rounds;
  const items = first?.items ?? [];
  return {
    is: 'table',
    caption: 'Bảng 2. Tỷ lệ đánh giá ở hai mức cao nhất, theo cơ quan và câu hỏi (%)',
    columns: [
      { title: 'Cơ quan', width: 52 },
      ...items.map(({ number, key }) => ({
        title: number ?? key,
        width: 108 / items.length,
        align: 'right' as const,
      })),
    ],
    rows: rounds.map(({ name, items: own }) => ({
      cells: [
        name,
        ...own.map(({ favourableShare }) =>
          favourableShare ? formatNumber(favourableShare.share * 100, 1) : untold,
        ),
      ],
    })),
    note: `Nội dung các câu ghi ở bảng dưới. ${withheldNote}`,
  };
}

function levelTable(rounds: readonly RoundOf[], levels: readonly string[]): Table {
  return {
    is: 'table',
    caption: 'Bảng 3. Số người trả lời từng mức, theo cơ quan và câu hỏi',
    columns: [
      { title: 'Câu', width: 16, align: 'center' },
      { title: 'N', width: 14, align: 'right' },
      ...levels.map((_, index) => ({ title: `Mức ${index + 1}`, width: 18, align: 'center' as const })),
      { title: 'Điểm TB', width: 16, align: 'right' },
      { title: '% hai mức cao nhất (KTC)', width: 24, align: 'center' },
    ],
    rows: rounds.flatMap(({ name, items }): Row[] => [
      { is: 'part', cells: [name] },
      ...(items.every(({ n }) => n === null)
        ? [{ cells: [{ text: 'chưa đủ phiếu để nêu', span: levels.length + 4 }] }]
        : items.map((item) => ({ cells: itemCells(item, levels.length) }))),
    ]),
    note: `${levels.map((name, index) => `Mức ${index + 1}: ${name}`).join('; ')}. Ô nối liền nhiều mức là số gộp của các mức đó. ${withheldNote}`,
  };
}

function itemCells({ number, key, n, segments, mean, favourableShare }: Item, levelCount: number): Cell[] {
  const counted = segments.reduce((sum, one) => sum + one.count, 0);
  return [
    number ?? key,
    count(n),
    ...(segments.length === 0
      ? [{ text: n === null ? 'chưa đủ phiếu' : 'không nêu', span: levelCount }]
      : segments.map((one) => ({
          text: one.count === 0 ? '0' : `${formatNumber(one.count)} (${part(one.count, counted)})`,
          span: one.to - one.from + 1,
        }))),
    mean ? displayDecimal(mean.level) : untold,
    favourableShare ? `${share(favourableShare.share)}\n${interval(favourableShare.interval)}` : untold,
  ];
}
