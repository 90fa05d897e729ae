import type { WriteSheet } from 'hucre/xlsx';
import type { IndexInputs, Material } from '../material.ts';
import { decisionRows } from '../official/decisions.ts';
import { originRows } from '../official/origin.ts';
import { asSheet, cell } from './cells.ts';

const widths = [34, 90];

/** What the scores were computed from, what was decided about them and why, and what the rules are. */
export function originSheet(material: Material & { index: IndexInputs }): WriteSheet {
  const { provenance, index, at } = material;
  const used = new Set<string>(
    index.inputs.flatMap(({ groups, within, between, points }) => [
      ...groups.flatMap(({ items }) => items.map(({ rule }) => rule.code)),
      within.code,
      between.code,
      ...(points ? [points.code] : []),
    ]),
  );
  const rules = index.rules.filter(({ code }) => used.has(code));
  const rows = [
    [cell('Nội dung', 'head'), cell('Giá trị', 'head')],
    ...[...originRows({ ...provenance, at }), ...decisionRows(material)].map(([name, value]) => [
      cell(name),
      cell(value),
    ]),
    [cell('Tính chất của bộ tiêu chí'), cell(index.criteriaSet.label.vi)],
    ...rules.map(({ code, formula, source }) => [
      cell(`Công thức ${code}`),
      cell(`${formula.vi}. Nguồn: ${source.vi}`),
    ]),
  ];
  return {
    name: 'Nguồn gốc',
    ...asSheet(rows, widths),
    columns: widths.map((width) => ({ width })),
    freezePane: { rows: 1 },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}
