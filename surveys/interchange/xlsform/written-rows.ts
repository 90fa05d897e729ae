import type { Wording } from '../../questionnaire/wording.ts';
import { languageNames } from './languages.ts';

/** A row on the way out, by heading; what is not there stays empty. */
export type WrittenRow = Readonly<Record<string, string | number>>;

/** A sheet on the way out. Cells are text, or numbers where a number is meant. */
export type WrittenSheet = {
  name: string;
  header: readonly string[];
  rows: readonly (readonly (string | number)[])[];
};

export function inBothLanguages(column: string): [vi: string, en: string] {
  return [`${column}::${languageNames.vi}`, `${column}::${languageNames.en}`];
}

/** The two cells of a wording. */
export function textCells(column: string, wording: Wording | undefined): WrittenRow {
  const [vi, en] = inBothLanguages(column);
  return wording ? { [vi]: wording.vi, [en]: wording.en } : {};
}

export function sheetOf(name: string, header: readonly string[], rows: readonly WrittenRow[]): WrittenSheet {
  return { name, header, rows: rows.map((row) => header.map((heading) => row[heading] ?? '')) };
}
