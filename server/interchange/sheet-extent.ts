import { ImportRefused } from '#surveys/interchange/refused.ts';

/** Far more than any questionnaire has. */
export const sheetLimits = { rows: 10_000, columns: 500, cells: 300_000, letters: 5_000_000 } as const;

/** The last row and column with something in it, from 1; undefined where cells do not say where they stand. */
export type Extent = { rows: number; columns: number } | undefined;

/**
 * Looks over a sheet's XML before it is parsed: one cell in the far corner would otherwise make a table of
 * seventeen thousand million. Cells that are only coloured do not count. @throws ImportRefused
 */
export function sheetExtent(xml: string): Extent {
  let [rows, columns, cells, unplaced] = [0, 0, 0, 0];
  for (const [, attributes = '', ending] of xml.matchAll(/<(?:\w+:)?c\b([^<>]*?)(\/?)>/g)) {
    if (ending === '/') continue;
    cells += 1;
    const place = /\br="([A-Z]{1,3})(\d{1,7})"/.exec(attributes);
    if (!place) unplaced += 1;
    rows = Math.max(rows, Number(place?.[2] ?? 0));
    columns = Math.max(columns, columnNumber(place?.[1] ?? ''));
  }
  const isLarge = rows > sheetLimits.rows || columns > sheetLimits.columns || cells > sheetLimits.cells;
  if (!isLarge) return unplaced > 0 ? undefined : { rows: Math.max(rows, 1), columns: Math.max(columns, 1) };
  throw new ImportRefused(
    `Trang tính quá lớn: nhiều nhất ${sheetLimits.rows} dòng, ${sheetLimits.columns} cột và ${sheetLimits.cells} ô có nội dung.`,
    `A sheet is too large: at most ${sheetLimits.rows} rows, ${sheetLimits.columns} columns and ${sheetLimits.cells} cells with something in them.`,
  );
}

/** One text can stand in many cells of a small file. @throws ImportRefused */
export function refuseLongTexts(texts: readonly string[]): void {
  let letters = 0;
  for (const text of texts) letters += text.length;
  if (letters <= sheetLimits.letters) return;
  throw new ImportRefused(
    `Tệp có quá nhiều chữ: nhiều nhất ${sheetLimits.letters} ký tự trong tất cả các ô.`,
    `The file holds too much text: at most ${sheetLimits.letters} letters in all cells.`,
  );
}

/** A → 1, Z → 26, AA → 27. */
export function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** 1 → A, 27 → AA. */
export function columnLetters(number: number): string {
  const last = String.fromCharCode(65 + ((number - 1) % 26));
  return number <= 26 ? last : columnLetters(Math.floor((number - 1) / 26)) + last;
}
