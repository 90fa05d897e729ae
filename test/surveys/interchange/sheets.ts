import type { ParsedWorkbook } from '#surveys/interchange/sheet.ts';
import { importXlsform } from '#surveys/interchange/xlsform/import-xlsform.ts';
import type { WrittenSheet } from '#surveys/interchange/xlsform/written-rows.ts';

/** What was written, as a reader of the file sees it. */
export function workbookOf(sheets: readonly WrittenSheet[]): ParsedWorkbook {
  return {
    sheets: sheets.map(({ name, header, rows }) => ({
      name,
      rows: [header, ...rows].map((cells) => cells.map(String)),
    })),
    formulas: [],
    neverRun: [],
  };
}

/** Rows as people write them in a text: cells parted by "|", the headings first. */
export function sheetFrom(name: string, text: string) {
  const rows = text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.replace(/^ +| +$/g, '')));
  return { name, rows };
}

export function form(survey: string, choices = '', more: Record<string, string> = {}): ParsedWorkbook {
  const others = Object.entries(more).map(([name, text]) => sheetFrom(name, text));
  const sheets = [sheetFrom('survey', survey), sheetFrom('choices', choices), ...others];
  return { sheets, formulas: [], neverRun: [] };
}

export function imported(survey: string, choices = '', more: Record<string, string> = {}) {
  return importXlsform(form(survey, choices, more));
}

type Read = ReturnType<typeof imported>;

/** A list of two choices, "co" and "khong". */
export const yesNo = `
list_name | name | label
yn | co | Có
yn | khong | Không`;

/** The losses of some kinds, or all, as "kind row what". */
export function told({ losses }: Read, ...kinds: string[]): string[] {
  return losses
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .map(({ kind, row, what }) => `${kind} ${row ?? '-'} ${what}`);
}

export function itemsOf({ questionnaire }: Read) {
  return questionnaire.sections.flatMap(({ items }) => items);
}
