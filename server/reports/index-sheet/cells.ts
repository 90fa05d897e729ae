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

/** Rows of cells in the two shapes that hucre takes: values by row, and what is said of them by "row,column". */
export function asSheet(rows: readonly (readonly Written[])[]) {
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
  return { rows: rows.map((row) => row.map(({ value }) => value)), cells };
}
