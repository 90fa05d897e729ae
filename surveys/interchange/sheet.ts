import { tidyText } from '../vietnamese.ts';
import { ImportRefused } from './refused.ts';

/** A sheet as it was read: cells as text, empty ones as "". Row 1 is the first in the file. */
export type ParsedSheet = { name: string; rows: readonly (readonly string[])[] };

/** What was read of a workbook, and what the reader would not do with it. */
export type ParsedWorkbook = {
  sheets: readonly ParsedSheet[];
  /** Cells whose stored value was taken; `column` is its letters. */
  formulas: readonly { sheet: string; row: number; column: string; formula: string }[];
  /** Parts that hold macros, embedded files or links to other files. */
  neverRun: readonly string[];
};

/** One row with something in it. `cell` is "" where the column is absent. */
export type TableRow = { row: number; cell(column: string): string };

export type Table = {
  sheet: string;
  /** Normalized headings with the heading as written. */
  columns: ReadonlyMap<string, string>;
  rows: readonly TableRow[];
};

/** Without spaces, tabs and no-break spaces at the ends, and without doubled ones within. */
export function tidyCell(text: string): string {
  return tidyText(text.replace(/[\u00a0\u2007\u202f\ufeff\u200b]/g, ' '));
}

/**
 * `Label :: Tiếng Việt (vi)` → `label::tiếng việt (vi)`; a space in the first part is an underscore, so that
 * `list name` is `list_name`. A single colon, as old files have it, counts as a double one.
 */
export function normalHeading(heading: string): string {
  const [first = '', ...rest] = tidyCell(heading)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .split(/\s*::?\s*/);
  return [first.replace(/ /g, '_'), ...rest].join('::');
}

/** The first row that is not empty holds the headings. @throws ImportRefused where a heading stands twice. */
export function tableOf(sheet: ParsedSheet, synonyms: Readonly<Record<string, string>> = {}): Table {
  const top = sheet.rows.findIndex((cells) => cells.some((cell) => tidyCell(cell) !== ''));
  const columns = new Map<string, string>();
  const at = new Map<string, number>();
  for (const [index, heading] of (sheet.rows[top] ?? []).entries()) {
    const normal = normalHeading(heading);
    if (normal === '') continue;
    const [first = '', ...rest] = normal.split('::');
    const name = [synonyms[first] ?? first, ...rest].join('::');
    if (at.has(name)) refuseTwice(sheet.name, columns.get(name) ?? name, tidyCell(heading));
    columns.set(name, tidyCell(heading));
    at.set(name, index);
  }
  const rows = sheet.rows.flatMap((cells, index): TableRow[] => {
    if (index <= top || !cells.some((cell) => tidyCell(cell) !== '')) return [];
    return [{ row: index + 1, cell: (column) => tidyCell(cells[at.get(column) ?? -1] ?? '') }];
  });
  return { sheet: sheet.name, columns, rows };
}

function refuseTwice(sheet: string, first: string, second: string): never {
  const both = first === second ? `"${first}"` : `"${first}" / "${second}"`;
  throw new ImportRefused(
    `Trang "${sheet}" có hai cột cùng tên ${both}; xin xóa hoặc đổi tên một cột rồi nhập lại.`,
    `The sheet "${sheet}" has two columns of one name, ${both}; please remove or rename one and try again.`,
  );
}
