import type { CriteriaSet } from '#surveys/par-index/criteria-set.ts';
import { parseDecimal, subtract, sum } from '#surveys/scoring/rational.ts';
import { roundHalfUp } from '#surveys/scoring/rounding.ts';
import type { IndexInputs } from '../material.ts';
import { formulaOf, scoreOf } from '../official/criteria.ts';
import { cell, formula, type Look, sumToCome, type Written } from './cells.ts';

type Input = IndexInputs['inputs'][number];

export const columns = [
  { title: 'Mã', width: 7 },
  { title: 'Tiêu chí', width: 40 },
  { title: 'Điểm tối đa', width: 8 },
  { title: 'Điểm tự chấm', width: 8 },
  { title: 'Điểm thẩm định', width: 8 },
  { title: 'Điểm điều tra XHH', width: 10 },
  { title: 'Loại khảo sát', width: 9 },
  { title: 'Trọng số', width: 8 },
  { title: 'N', width: 7 },
  { title: 'N tối thiểu', width: 7 },
  { title: 'Chỉ số (%)', width: 8 },
  { title: 'Công thức', width: 17 },
  { title: 'Tính lại từ chỉ số', width: 9 },
  { title: 'Nguồn', width: 22 },
] as const;

export const letter = {
  maximum: 'C',
  own: 'D',
  appraised: 'E',
  score: 'F',
  kind: 'G',
  weight: 'H',
  index: 'K',
  again: 'M',
};

/** What a survey's points are called by scoring tools: of citizens' satisfaction, or of everybody else. */
export const kinds = { satisfaction: 'SIPAS', officials: 'XHH cán bộ' } as const;

/** `first`: the number of the sheet's row that the first of these becomes. `criteria`: numbers of rows with scores. */
export function scoreRows(
  set: CriteriaSet,
  index: IndexInputs,
  groupNames: ReadonlyMap<string, string>,
  first: number,
) {
  const rows: Written[][] = [];
  const fields: number[] = [];
  const criteria: number[] = [];
  const next = () => first + rows.length;
  for (const field of set.fields) {
    const inputs = index.inputs.filter((input) => input.field.code === field.code);
    const rest = roundHalfUp(
      subtract(parseDecimal(field.maximum), sum(inputs.map(({ maximum }) => parseDecimal(maximum)))),
    );
    const at = next();
    fields.push(at);
    const end = at + 1 + inputs.reduce((count, { groups }) => count + 1 + groups.length, 0);
    const scored = inputs.flatMap(({ outcome }) =>
      outcome.code === 'scored' ? [parseDecimal(outcome.score)] : [],
    );
    rows.push(
      filled('field', [
        cell(field.code, 'field'),
        cell(field.name.vi, 'field'),
        formula(`SUM(${letter.maximum}${at + 1}:${letter.maximum}${end})`, Number(field.maximum), 'field'),
        sumToCome(`${letter.own}${at + 1}:${letter.own}${end}`, 'field'),
        sumToCome(`${letter.appraised}${at + 1}:${letter.appraised}${end}`, 'field'),
        formula(
          `SUM(${letter.score}${at + 1}:${letter.score}${end})`,
          Number(roundHalfUp(sum(scored))),
          'field',
        ),
      ]),
    );
    rows.push(
      filled('text', [
        cell(''),
        cell('Các tiêu chí chấm theo tài liệu kiểm chứng (đơn vị tự chấm)'),
        cell(Number(rest), 'number'),
        cell(null, 'number'),
        cell(null, 'number'),
      ]),
    );
    for (const input of inputs) {
      criteria.push(next());
      rows.push(...criterionRows(input, groupNames, next()));
    }
  }
  return { rows, fields, criteria };
}

function criterionRows(input: Input, groupNames: ReadonlyMap<string, string>, at: number): Written[][] {
  const { criterion, maximum, outcome, points, groups } = input;
  const score =
    outcome.code === 'scored' ? cell(Number(outcome.score), 'number') : cell(scoreOf(input), 'mid');
  const kind = points?.code === 'SIPAS10' ? kinds.satisfaction : kinds.officials;
  return [
    filled('text', [
      cell(criterion.code, 'mid'),
      cell(criterion.name.vi),
      cell(Number(maximum), 'number'),
      cell('không tự chấm', 'mid'),
      cell(null),
      score,
      cell(kind, 'mid'),
      cell(null),
      cell(null),
      cell(null),
      outcome.code === 'scored' && outcome.indexPercent
        ? cell(Number(outcome.indexPercent), 'number')
        : cell('–', 'mid'),
      cell(formulaOf(input).replaceAll(' → ', '\n→ ')),
      again(input, at),
      cell(`Câu ${[...new Set(groups.flatMap(({ items }) => items.map(({ key }) => key)))].join(', ')}`),
    ]),
    ...groups.map((group) =>
      filled('text', [
        cell(''),
        cell(`      ${groupNames.get(group.group) ?? group.group}`),
        cell(null),
        cell(null),
        cell(null),
        cell(null),
        cell(null),
        cell(Number(group.weightUsed ?? group.weight), 'number'),
        group.n.smallest === null ? cell('dưới 5', 'mid') : cell(group.n.smallest, 'whole'),
        cell(group.minimumN, 'whole'),
        group.indexPercent ? cell(Number(group.indexPercent), 'number') : cell('–', 'mid'),
        cell(null),
        cell(null),
        cell(`Câu ${group.items.map(({ key }) => key).join(', ')}`),
      ]),
    ),
  ];
}

/**
 * Maximum × weighted indices, in the sheet itself: a reader's check. The indices are rounded to two decimals there, so
 * it may differ from the score by a hundredth. Only where the points are that product and every index is told.
 */
function again({ maximum, outcome, points, groups }: Input, at: number): Written {
  const isProduct = points === undefined || (points.code === 'SIPAS10' && Number(maximum) === 10);
  const isTold = groups.every(
    ({ indexPercent, weightUsed }) => indexPercent !== undefined && weightUsed !== undefined,
  );
  if (outcome.code !== 'scored' || !isProduct || !isTold || groups.length === 0) return cell(null);
  const rows = `${at + 1}:`;
  const end = at + groups.length;
  const range = (column: string) => `${column}${rows}${column}${end}`;
  const weighted = groups.reduce(
    (all, group) => all + Number(group.weightUsed) * Number(group.indexPercent),
    0,
  );
  return formula(
    `ROUND(${letter.maximum}${at}*SUMPRODUCT(${range(letter.weight)},${range(letter.index)})/100,2)`,
    Math.round(Number(maximum) * weighted) / 100,
  );
}

/** A row as wide as the sheet. */
export function filled(look: Look, cells: readonly Written[]): Written[] {
  return Array.from({ length: columns.length }, (_, index) => cells[index] ?? cell(null, look));
}
