import type { WrittenSheet } from '#surveys/interchange/xlsform/written-rows.ts';
import { workbook } from '../exports/workbook.ts';

/** The sheets as the bytes of an .xlsx file. Text stays text: nothing in it is taken for a formula. */
export function writeWorkbook(sheets: readonly WrittenSheet[]): AsyncIterable<Uint8Array> {
  return workbook(
    sheets.map(({ name, header, rows }) => ({
      name,
      header,
      async *rows() {
        yield* rows;
      },
    })),
  );
}
