import { displayDecimal } from '#surveys/scoring/rounding.ts';
import type { Segment } from '#surveys/statistics/suppression.ts';
import { formatNumber } from '#surveys/vietnamese.ts';
import type { FactorResult, ItemResult } from '../../results/item-results.ts';
import {
  type Block,
  type Cell,
  paragraph,
  type Row,
  type StackedChart,
  type Table,
} from '../content/content.ts';
import type { Material } from '../material.ts';
import { count, interval, part, share, untold } from '../words.ts';
import { suffix, withheldNote } from './respondents.ts';

/** Rated items of one group on one scale. */
export type Rated = { name: string; factors: readonly FactorResult[] };

/** Table 3: each item's levels, answers, mean and share of the best two, with a picture of each group. */
export function itemTables(material: Material): Block[] {
  const rated = ratedOf(material, ({ isReversed }) => !isReversed);
  if (rated.length === 0) return [paragraph('Bảng 3 không lập được: chưa nhóm nào có đủ 5 phiếu hợp lệ.')];
  return rated.flatMap(({ name, factors }, index) => [
    itemTable(`Bảng 3${suffix(index, rated.length)}. Kết quả từng câu hỏi: ${name}`, factors),
    ...picturesOf(
      `Hình 1${suffix(index, rated.length)}. Tỷ lệ các mức trả lời từng câu hỏi: ${name} (%)`,
      factors,
    ),
  ]);
}

export function ratedOf({ groups }: Material, isMeant: (factor: FactorResult) => boolean): Rated[] {
  return groups.flatMap(({ group, rounds }) => {
    const factors = rounds
      .filter(({ target }) => target === undefined)
      .flatMap((round) => round.factors)
      .filter(isMeant);
    const scales = [...new Set(factors.map(scaleOf))];
    return scales.map((scale) => ({
      name: group.name.vi,
      factors: factors.filter((factor) => scaleOf(factor) === scale),
    }));
  });
}

function scaleOf({ levels }: FactorResult): string {
  return levels.map(({ vi }) => vi).join(' | ');
}

/** All factors on one scale. Where levels are told together their columns are one. */
export function itemTable(caption: string, factors: readonly FactorResult[]): Table {
  const [first] = factors;
  const levels = first?.levels ?? [];
  const best =
    first?.favourable === 'NEG'
      ? `% “${levels[0]?.vi ?? ''}”`
      : `% mức ${levels.length - 1}–${levels.length}`;
  const width = levels.length > 3 ? 12.6 : 20;
  return {
    is: 'table',
    caption,
    columns: [
      { title: 'Câu', width: 14 },
      { title: 'Nội dung', width: 160 - 14 - 15 - 11 - 20 - width * levels.length },
      { title: 'N', width: 15, align: 'right' },
      ...levels.map((_, index) => ({ title: `Mức ${index + 1}`, width, align: 'center' as const })),
      { title: 'Điểm TB', width: 11, align: 'right' },
      { title: `${best} (KTC)`, width: 20, align: 'center' },
    ],
    rows: factors.flatMap((factor) => [
      ...(factors.length > 1 ? [{ is: 'part', cells: [partTitle(factor)] } as const] : []),
      ...factor.items.map((item) => itemRow(item, levels.length)),
    ]),
    note: `${levels.map(({ vi }, index) => `Mức ${index + 1}: ${vi}`).join('; ')}. Trong ô: số người và tỷ lệ trên N; ô nối liền nhiều mức là số gộp của các mức đó. N: số người trả lời câu đó. KTC: khoảng tin cậy 95 %, chỉ có nghĩa với mẫu chọn ngẫu nhiên. ${withheldNote}`,
  };
}

function partTitle({ number, title }: FactorResult): string {
  return number ? `${number}. ${title.vi}` : title.vi;
}

function itemRow(
  { number, wording, n, segments, mean, favourableShare }: ItemResult,
  levelCount: number,
): Row {
  const counted = segments.reduce((sum, one) => sum + one.count, 0);
  const levels: Cell[] =
    segments.length === 0
      ? [{ text: n === null ? 'chưa đủ phiếu' : 'không nêu', span: levelCount }]
      : segments.map((one) => ({ text: segmentText(one, counted), span: one.to - one.from + 1 }));
  return {
    cells: [
      number ?? '',
      wording.vi,
      count(n),
      ...levels,
      mean ? displayDecimal(mean.level) : untold,
      favourableShare ? `${share(favourableShare.share)}\n${interval(favourableShare.interval)}` : untold,
    ],
  };
}

function segmentText({ count: some }: Segment, n: number): string {
  return some === 0 ? '0' : `${formatNumber(some)}\n${part(some, n)}`;
}

/** From the worst level to the best, red to blue, told apart in grey too. */
const colours = ['B2182B', 'EF8A62', 'D9D9D9', '67A9CF', '2166AC'];

/** What fits on a page and can be read. */
const rowsToAPicture = 24;

function picturesOf(caption: string, factors: readonly FactorResult[]): StackedChart[] {
  const items = factors.flatMap((factor) => factor.items).filter(tellsParts);
  const levels = factors[0]?.levels ?? [];
  if (items.length < 2 || levels.length !== 5) return [];
  const pictures = Math.ceil(items.length / rowsToAPicture);
  const size = Math.ceil(items.length / pictures);
  return Array.from({ length: pictures }, (_, at) =>
    pictureOf(
      pictures > 1 ? `${caption}, phần ${at + 1}/${pictures}` : caption,
      items.slice(at * size, (at + 1) * size),
      levels.map(({ vi }) => vi),
    ),
  );
}

/** One bar all of one colour says nothing. */
function tellsParts({ segments }: ItemResult): boolean {
  return segments.filter(({ count: some }) => some > 0).length > 1;
}

function pictureOf(caption: string, items: readonly ItemResult[], levels: readonly string[]): StackedChart {
  const ranges = [...new Set(items.flatMap(({ segments }) => segments.map(rangeOf)))]
    .filter((range) => items.some(({ segments }) => percentOf(segments, range) !== null))
    .sort(byPlace);
  const joined = ranges.find((range) => markOf(range) !== '');
  return {
    is: 'stacked',
    caption,
    rows: items.map(({ number, key }) => number ?? key),
    parts: ranges.map((range) => ({
      name: nameOf(range, levels),
      colour: colourOf(range),
      mark: markOf(range),
      percents: items.map(({ segments }) => percentOf(segments, range)),
    })),
    note: `Số trong thanh là phần trăm, làm tròn${joined ? `; “${markOf(joined).trim()}” đứng trước là số gộp của các mức đó` : ''}. Nội dung câu hỏi ghi ở bảng ngay trên.`,
  };
}

type Range = `${number}-${number}`;

function rangeOf({ from, to }: Segment): Range {
  return `${from}-${to}`;
}

function endsOf(range: Range): [number, number] {
  const [from = 1, to = from] = range.split('-').map(Number);
  return [from, to];
}

function placeOf(range: Range): number {
  const [from, to] = endsOf(range);
  return (from + to) / 2;
}

function byPlace(one: Range, other: Range): number {
  return placeOf(one) - placeOf(other) || endsOf(one)[0] - endsOf(other)[0];
}

function nameOf(range: Range, levels: readonly string[]): string {
  const [from, to] = endsOf(range);
  return from === to ? (levels[from - 1] ?? String(from)) : `Mức ${from}–${to} (gộp)`;
}

/** A joined part has the mean of its levels' colours, so that it is no single level's. */
function colourOf(range: Range): string {
  const [from, to] = endsOf(range);
  const some = colours.slice(from - 1, to);
  const meanAt = (at: number) =>
    some.reduce((sum, colour) => sum + Number.parseInt(colour.slice(at, at + 2), 16), 0) / some.length;
  return [0, 2, 4].map((at) => Math.round(meanAt(at)).toString(16).padStart(2, '0').toUpperCase()).join('');
}

/** What stands before the number of a joined part, for who reads the print in grey. */
function markOf(range: Range): string {
  const [from, to] = endsOf(range);
  return from === to ? '' : `${from}–${to}: `;
}

function percentOf(segments: readonly Segment[], range: Range): number | null {
  const n = segments.reduce((sum, { count: some }) => sum + some, 0);
  const found = segments.find((segment) => rangeOf(segment) === range);
  return found && found.count > 0 ? (found.count / n) * 100 : null;
}
