import type { Cell, CellStyle } from 'hucre/xlsx';

/** A cell as it is written: a value, or a formula with the value it has now, so that a viewer shows it too. */
export type Written = { value: string | number | null; formula?: string; style?: CellStyle };

const font = { name: 'Times New Roman', size: 11 };
const thin = { style: 'thin' } as const;
const border = { top: thin, right: thin, bottom: thin, left: thin };
const wrapped = { vertical: 'center', wrapText: true } as const;

export const looks = {
  plain: { font, alignment: { vertical: 'center' } },
  centred: { font, alignment: { horizontal: 'center', vertical: 'center', wrapText: true } },
  strong: {
    font: { ...font, bold: true },
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
  slanted: {
    font: { ...font, italic: true },
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
  title: {
    font: { ...font, size: 14, bold: true },
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
  head: {
    font: { ...font, bold: true },
    border,
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8E8E8' } },
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
  text: { font, border, alignment: wrapped },
  mid: { font, border, alignment: { ...wrapped, horizontal: 'center' } },
  number: { font, border, numFmt: '0.00', alignment: { vertical: 'center' } },
  whole: { font, border, numFmt: '0', alignment: { vertical: 'center' } },
  field: {
    font: { ...font, bold: true },
    border,
    numFmt: '0.00',
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F5F5F5' } },
    alignment: wrapped,
  },
  total: { font: { ...font, bold: true }, border, numFmt: '0.00', alignment: wrapped },
} as const satisfies Record<string, CellStyle>;

export type Look = keyof typeof looks;

export function cell(value: Written['value'], look: Look = 'text'): Written {
  return { value, style: looks[look] };
}

export function formula(text: string, result: string | number, look: Look = 'number'): Written {
  return { value: result, formula: text, style: looks[look] };
}

/** The sum of what somebody is yet to write: as long as nothing stands there, no nought that looks like a score. */
export function sumToCome(cells: string, look: Look): Written {
  return formula(`IF(COUNT(${cells})=0,"",SUM(${cells}))`, '', look);
}

/**
 * Rows of cells in the shapes that hucre takes: values by row, what is said of them by "row,column", and how high each
 * row is, for a program that opens the file does not measure wrapped text again. `widths`: in characters.
 */
export function asSheet(rows: readonly (readonly Written[])[], widths: readonly number[]) {
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach((row, at) => {
    row.forEach(({ value, formula: text, style }, column) => {
      cells.set(`${at},${column}`, {
        value,
        ...(style && { style }),
        ...(text !== undefined && { formula: text, formulaResult: value, type: 'formula' as const }),
      });
    });
  });
  const rowDefs = new Map(rows.map((row, at) => [at, { height: perLine * linesOf(row, widths) + 2 }]));
  return { rows: rows.map((row) => row.map(({ value }) => value)), cells, rowDefs };
}

/** Points that a line of 11-point text takes. */
const perLine = 15;

/** In rows that are no table cells reach over others: one over the whole sheet, two over half of it each. */
function linesOf(row: readonly Written[], widths: readonly number[]): number {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const isFree = row.some(({ style }) => style === looks.plain);
  const sides = row.filter(({ value }) => value !== null && value !== '').length;
  return Math.max(
    1,
    ...row.map(({ value }, column) => {
      if (typeof value !== 'string') return 1;
      const width = isFree ? whole / Math.max(1, sides) : (widths[column] ?? whole);
      const lines = value.split('\n').map((part) => Math.max(1, Math.ceil((part.length * 1.08) / width)));
      return lines.reduce((sum, count) => sum + count, 0);
    }),
  );
}
