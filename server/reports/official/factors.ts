import type { FactorResult, ItemResult } from '../../results/item-results.ts';
import { type BarChart, type Block, paragraph, type Row, type Table } from '../content/content.ts';
import type { Material } from '../material.ts';
import { count, interval, percent, share } from '../words.ts';
import { suffix } from './respondents.ts';

type Ranked = FactorResult & { rank: number };
type Found = { name: string; factors: Ranked[]; items: ItemResult[] };

const conclusions = {
  enough: '',
  too_few: 'chưa đủ phiếu để kết luận',
  too_wide: 'khoảng tin cậy quá rộng',
} as const;

/** How many of the strongest and of the weakest items are named. */
const named = 5;

/** Table 4: each factor's index and rank, and the five strongest and weakest items. */
export function factorTables(material: Material): Block[] {
  const found = material.groups.flatMap(foundIn).filter(({ factors }) => factors.length > 0);
  if (found.length === 0) return [paragraph('Bảng 4 không lập được: chưa nhóm nào có chỉ số được nêu.')];
  return found.flatMap((one, index) => {
    const letter = suffix(index, found.length);
    return [
      factorTable(`Bảng 4${letter}. Chỉ số theo yếu tố và thứ hạng: ${one.name}`, one.factors),
      ...(one.factors.length > 1
        ? [rankingChart(`Hình 2${letter}. Chỉ số theo yếu tố: ${one.name}`, one.factors)]
        : []),
      ...(one.items.length >= 2 * named
        ? [
            itemsTable(
              `Bảng 4${letter} (tiếp). Năm câu được đánh giá cao nhất và năm câu thấp nhất: ${one.name}`,
              one.items,
            ),
          ]
        : []),
    ];
  });
}

function foundIn({ group, rounds }: Material['groups'][number]): Found {
  const factors = rounds
    .filter(({ target }) => target === undefined)
    .flatMap((round) => round.factors)
    .filter(({ favourable }) => favourable === 'TOP2');
  const told = factors.filter(({ indexPercent }) => indexPercent !== null);
  const byIndex = told.toSorted((a, b) => Number(b.indexPercent) - Number(a.indexPercent));
  const rankOf = (factor: FactorResult) =>
    1 + byIndex.filter((one) => Number(one.indexPercent) > Number(factor.indexPercent)).length;
  return {
    name: group.name.vi,
    factors: byIndex.map((factor) => ({ ...factor, rank: rankOf(factor) })),
    items: factors
      .flatMap(({ items }) => items)
      .filter(({ favourableShare }) => favourableShare !== null)
      .toSorted((a, b) => shareOf(b) - shareOf(a)),
  };
}

function shareOf({ favourableShare }: ItemResult): number {
  return favourableShare?.share ?? 0;
}

export function factorName({ number, title }: Pick<FactorResult, 'number' | 'title'>): string {
  return number ? `${number}. ${title.vi}` : title.vi;
}

function factorTable(caption: string, factors: readonly Ranked[]): Table {
  return {
    is: 'table',
    caption,
    columns: [
      { title: 'Hạng', width: 13, align: 'center' },
      { title: 'Yếu tố', width: 75 },
      { title: 'Số câu', width: 14, align: 'right' },
      { title: 'Chỉ số', width: 20, align: 'right' },
      { title: 'KTC 95 %', width: 22, align: 'center' },
      { title: 'Ghi chú', width: 26 },
    ],
    rows: factors.map((factor) => ({
      cells: [
        String(factor.rank),
        factorName(factor),
        count(factor.items.length),
        percent(factor.indexPercent),
        factor.certainty ? interval(factor.certainty.interval) : '',
        [
          factor.isHeadline ? '' : 'không tính vào chỉ số chung',
          conclusions[factor.certainty?.conclusion ?? 'enough'],
        ]
          .filter(Boolean)
          .join('; '),
      ],
    })),
    note: 'Chỉ số của yếu tố: trung bình cộng tỷ lệ trả lời ở hai mức cao nhất của các câu thuộc yếu tố đó. Khoảng tin cậy (KTC) chỉ có nghĩa với mẫu chọn ngẫu nhiên.',
  };
}

function rankingChart(caption: string, factors: readonly Ranked[]): BarChart {
  return {
    is: 'bars',
    caption,
    axis: 'Chỉ số (%)',
    bars: factors
      .map((factor) => ({
        name: factorName(factor),
        percent: Number(factor.indexPercent),
        text: percent(factor.indexPercent),
        interval: factor.certainty && {
          low: factor.certainty.interval.low * 100,
          high: factor.certainty.interval.high * 100,
        },
      }))
      .map(({ interval: sure, ...bar }) => ({ ...bar, ...(sure && { interval: sure }) })),
    note: 'Vạch ngang ở đầu thanh: khoảng tin cậy 95 %.',
  };
}

function itemsTable(caption: string, items: readonly ItemResult[]): Table {
  const rowOf = ({ number, wording, n, favourableShare }: ItemResult): Row => ({
    cells: [
      number ?? '',
      wording.vi,
      count(n),
      favourableShare ? share(favourableShare.share) : '',
      favourableShare ? interval(favourableShare.interval) : '',
    ],
  });
  return {
    is: 'table',
    caption,
    columns: [
      { title: 'Câu', width: 15 },
      { title: 'Nội dung', width: 92 },
      { title: 'N', width: 13, align: 'right' },
      { title: '% hai mức cao nhất', width: 20, align: 'right' },
      { title: 'KTC 95 %', width: 20, align: 'center' },
    ],
    rows: [
      { is: 'part', cells: ['Năm câu cao nhất'] },
      ...items.slice(0, named).map(rowOf),
      { is: 'part', cells: ['Năm câu thấp nhất'] },
      ...items.slice(-named).toReversed().map(rowOf),
    ],
  };
}
