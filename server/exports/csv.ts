import { writeCsvStream } from 'hucre/csv';
import { defuse } from './defuse.ts';
import type { ExportFormat } from './format.ts';
import { type Table, tablesOf } from './tables.ts';

/** UTF-8 with a byte order mark, CRLF, commas: what Excel and R both open without asking. */
export const csv: ExportFormat = {
  extension: 'csv',
  contentType: 'text/csv; charset=utf-8',
  write: (exported, table = 'responses') => csvOf(tablesOf(exported)[table]),
  besides: ['codebook', 'comments'],
};

function csvOf({ header, rows }: Table): AsyncIterable<Uint8Array> {
  return writeCsvStream(defused(rows()), { headers: [...header], bom: true, lineSeparator: '\r\n' });
}

async function* defused(rows: ReturnType<Table['rows']>) {
  for await (const row of rows) yield row.map((cell) => (typeof cell === 'string' ? defuse(cell) : cell));
}
