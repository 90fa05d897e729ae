import type { WriteSheet } from 'hucre/xlsx';
import { parseDecimal, sum } from '#surveys/scoring/rational.ts';
import { roundHalfUp } from '#surveys/scoring/rounding.ts';
import { markOf } from '../mark.ts';
import type { IndexInputs, Material } from '../material.ts';
import { placeAndDay } from '../official/head.ts';
import type { Choices } from '../report.ts';
import { headOf } from '../unit.ts';
import { fieldedDays } from '../words.ts';
import { asSheet, cell, formula, sumToCome, type Written } from './cells.ts';
import { columns, filled, kinds, letter, scoreRows } from './score-rows.ts';

type WithIndex = Material & { index: IndexInputs };

/** Fields, criteria and groups as scoring tools list them; the ward fills in what it appraises itself. */
export function scoreSheet(material: WithIndex, choices: Choices): WriteSheet {
  const { campaign, index, criteriaSet } = material;
  if (!criteriaSet) throw new Error('an index without its criteria set');
  const mark = markOf(material);
  const names = new Map(campaign.groups.map(({ code, name }) => [code, name.vi]));
  const title = titleRows(material, choices);
  const headAt = title.length;
  const body = scoreRows(criteriaSet, index, names, headAt + 2);
  const first = headAt + 2;
  const last = first + body.rows.length - 1;
  const totals = totalRows(material, body, { first, last });
  const signature: Written[][] = [
    [],
    wide([cell('', 'plain')], 8, cell('LÃNH ĐẠO ĐƠN VỊ', 'strong')),
    wide([cell('', 'plain')], 8, cell('(Ký và ghi rõ họ tên)', 'slanted')),
  ];
  const head = columns.map((column) => cell(column.title, 'head'));
  const rows = [...title, head, ...body.rows, ...totals, ...signature];
  return {
    name: 'Điểm XHH',
    ...asSheet(
      rows,
      columns.map(({ width }) => width),
    ),
    columns: columns.map(({ width }) => ({ width })),
    merges: [
      ...title.flatMap((_, row) => merged(row)),
      ...[rows.length - 2, rows.length - 1].map((row) => ({
        startRow: row,
        endRow: row,
        startCol: 8,
        endCol: 13,
      })),
    ],
    freezePane: { rows: headAt + 1, columns: 2 },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${headAt + 1}:$${headAt + 1}`,
      horizontalCentered: true,
      margins: { left: 0.6, right: 0.6, top: 0.7, bottom: 0.7, header: 0.3, footer: 0.3 },
    },
    headerFooter: {
      oddFooter: '&C&P/&N',
      ...(mark && { oddHeader: `&C&"Times New Roman,Bold"${mark.word}` }),
    },
  };
}

const unitColumns = { startCol: 0, endCol: 4 };
const nationColumns = { startCol: 5, endCol: 13 };

function titleRows(material: WithIndex, choices: Choices): Written[][] {
  const { campaign, index } = material;
  const { upperUnit, unit } = headOf(campaign);
  const mark = markOf(material);
  const across = (value: string, look: 'title' | 'slanted' | 'strong') =>
    filled('plain', [cell(value, look)]);
  return [
    wide(
      [cell(upperUnit ?? unit.join(' '), upperUnit ? 'centred' : 'strong')],
      5,
      cell('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'strong'),
    ),
    wide([cell(upperUnit ? unit.join(' ') : '', 'strong')], 5, cell('Độc lập - Tự do - Hạnh phúc', 'strong')),
    wide([cell('', 'plain')], 5, cell(placeAndDay(material, choices), 'slanted')),
    across('BẢNG ĐIỂM ĐIỀU TRA XÃ HỘI HỌC', 'title'),
    across(`${campaign.title.vi} – thu phiếu ${fieldedDays(campaign)}`, 'slanted'),
    across(`${index.criteriaSet.name.vi}. ${index.criteriaSet.label.vi}.`, 'strong'),
    ...(mark ? [across(mark.sentence, 'strong')] : []),
  ];
}

/** One cell on the left and one from column `at` on. */
function wide(left: readonly Written[], at: number, right: Written): Written[] {
  return Array.from({ length: columns.length }, (_, column) =>
    column === 0 ? (left[0] ?? cell(null, 'plain')) : column === at ? right : cell(null, 'plain'),
  );
}

/** The first three rows have two sides, the others one. */
function merged(row: number) {
  const at = { startRow: row, endRow: row };
  return row < 3
    ? [
        { ...at, ...unitColumns },
        { ...at, ...nationColumns },
      ]
    : [{ ...at, startCol: 0, endCol: 13 }];
}

function totalRows(
  { index, criteriaSet }: WithIndex,
  { fields, criteria }: Pick<ReturnType<typeof scoreRows>, 'fields' | 'criteria'>,
  { first, last }: { first: number; last: number },
): Written[][] {
  const among = (column: string, rows: readonly number[]) => rows.map((row) => `${column}${row}`).join(',');
  const sumOf = (column: string, rows: readonly number[]) =>
    rows.length > 0 ? `SUM(${among(column, rows)})` : '0';
  const row = (name: string, cells: readonly (Written | undefined)[]) =>
    filled('total', [
      cell('', 'total'),
      cell(name, 'total'),
      ...cells.map((one) => one ?? cell(null, 'total')),
    ]);
  const score = Number(index.total.score);
  const satisfied = index.inputs.filter(({ points }) => points?.code === 'SIPAS10');
  const satisfaction = Number(
    roundHalfUp(
      sum(
        satisfied.flatMap(({ outcome }) => (outcome.code === 'scored' ? [parseDecimal(outcome.score)] : [])),
      ),
    ),
  );
  const totalAt = last + 1;
  const split = (kind: string) =>
    `SUMIF(${letter.kind}${first}:${letter.kind}${last},"${kind}",${letter.score}${first}:${letter.score}${last})`;
  const withScores = (column: string) =>
    formula(
      `IF(${column}${totalAt}="","",ROUND(${column}${totalAt}+${letter.score}${totalAt},2))`,
      '',
      'total',
    );
  const maximum = Number(criteriaSet?.maximum ?? 0);
  const surveyMaximum = Number(index.total.maximum);
  return [
    row('Tổng cộng', [
      formula(sumOf(letter.maximum, fields), maximum, 'total'),
      sumToCome(among(letter.own, fields), 'total'),
      sumToCome(among(letter.appraised, fields), 'total'),
      formula(sumOf(letter.score, criteria), score, 'total'),
    ]),
    ...(satisfied.length > 0
      ? [
          row('Trong đó: XHH cán bộ (các tiêu chí khác)', [
            undefined,
            undefined,
            undefined,
            formula(split(kinds.officials), Math.round((score - satisfaction) * 100) / 100, 'total'),
          ]),
          row('Trong đó: SIPAS (đo lường hài lòng)', [
            undefined,
            undefined,
            undefined,
            formula(split(kinds.satisfaction), satisfaction, 'total'),
          ]),
        ]
      : []),
    row('Tổng điểm = điểm tự chấm + điểm điều tra XHH', [
      undefined,
      undefined,
      undefined,
      withScores(letter.own),
    ]),
    row('Tổng điểm = điểm thẩm định + điểm điều tra XHH', [
      undefined,
      undefined,
      undefined,
      withScores(letter.appraised),
    ]),
    row(
      `Kiểm tra: điểm tối đa các lĩnh vực cộng lại bằng ${maximum}; điểm tối đa điều tra XHH bằng ${surveyMaximum}`,
      [
        formula(`IF(ROUND(${letter.maximum}${totalAt},2)=${maximum},"đúng","sai")`, 'đúng', 'total'),
        undefined,
        undefined,
        formula(
          `IF(ROUND(${sumOf(letter.maximum, criteria)},2)=${surveyMaximum},"đúng","sai")`,
          'đúng',
          'total',
        ),
      ],
    ),
  ];
}
