import type { CellValue, Workbook } from 'hucre/xlsx';
import { ImportRefused } from '#surveys/interchange/refused.ts';
import type { ParsedWorkbook } from '#surveys/interchange/sheet.ts';
import { zip } from '../exports/zip.ts';
import { refuseOldExcel } from './old-excel.ts';
import { columnLetters, type Extent, refuseLongTexts, sheetExtent } from './sheet-extent.ts';
import { unpack } from './unpack.ts';

/** The parts that hold text in cells. Nothing else is unpacked, and the reader sees nothing else. */
const wanted =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/[^/]+\.xml|xl\/_rels\/[^/]+\.rels|xl\/worksheets\/[^/]+\.xml)$/i;

const neverRun =
  /vbaProject|macrosheets|externalLinks\/[^_]|embeddings|activeX|ctrlProps|customUI|connections\.xml|queryTables/i;

/**
 * Reads the cells of an .xlsx file as text. Formulas are not evaluated: the stored value stands, and they are
 * named. @throws ImportRefused with a sentence where the file is of another kind, damaged, or too large.
 */
export async function readWorkbook(file: Buffer): Promise<ParsedWorkbook> {
  refuseOldExcel(file);
  const { names, parts } = await unpack(file, (name) => wanted.test(name));
  const extents = new Map<string, Extent>();
  for (const [name, bytes] of parts) {
    const xml = bytes.toString('utf8');
    if (/<!(DOCTYPE|ENTITY)/i.test(xml)) throw unreadable();
    if (/worksheets\//i.test(name)) extents.set(name, sheetExtent(xml));
  }
  const whole = await packed(parts);
  const workbook = await parsed(whole, rangeOver([...extents.values()]));
  const sheets = workbook.sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((cells) => cells.map(textOf)),
  }));
  refuseLongTexts(sheets.flatMap(({ rows }) => rows.flat()));
  return {
    sheets,
    formulas: workbook.sheets.flatMap(({ name, cells }) =>
      [...(cells ?? [])].flatMap(([place, { formula }]) => {
        const [row = 0, column = 0] = place.split(',').map(Number);
        return formula === undefined
          ? []
          : [{ sheet: name, row: row + 1, column: columnLetters(column + 1), formula }];
      }),
    ),
    neverRun: names.filter((name) => neverRun.test(name)),
  };
}

/** Packed anew from what was unpacked under the limits, so that there is nothing else for the reader to find. */
async function packed(parts: ReadonlyMap<string, Buffer>): Promise<Uint8Array> {
  async function* once(bytes: Buffer) {
    yield bytes;
  }
  const entries = [...parts].map(([path, bytes]) => ({ path, content: once(bytes) }));
  return Buffer.concat(await Array.fromAsync(zip(entries)));
}

/** From A1 to the last cell with something in it; undefined where that is not known. */
function rangeOver(extents: readonly Extent[]): string | undefined {
  const known = extents.filter((extent) => extent !== undefined);
  if (known.length < extents.length || known.length === 0) return undefined;
  const [rows, columns] = [known.map((one) => one.rows), known.map((one) => one.columns)];
  return `A1:${columnLetters(Math.max(...columns))}${Math.max(...rows)}`;
}

async function parsed(bytes: Uint8Array, range: string | undefined): Promise<Workbook> {
  // large, and rarely needed
  const { readXlsx } = await import('hucre/xlsx');
  try {
    return await readXlsx(bytes, range === undefined ? {} : { range });
  } catch {
    throw unreadable();
  }
}

function unreadable(): ImportRefused {
  return new ImportRefused(
    'Không đọc được nội dung tệp .xlsx; xin mở bằng Excel hoặc LibreOffice, lưu lại thành .xlsx rồi thử lại.',
    'The content of the .xlsx file cannot be read; please open it in Excel or LibreOffice, save it as .xlsx and retry.',
  );
}

function textOf(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '');
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  return String(value);
}
