import { createHash } from 'node:crypto';
import { writeCsvStream } from 'hucre/csv';
import { defuse } from './defuse.ts';
import type { ExportFormat } from './format.ts';
import { type Table, tablesOf } from './tables.ts';

/**
 * UTF-8 with a byte order mark, CRLF, commas: what Excel and R both open without asking. The last line is no row: it
 * begins with "#", as a comment of R and pandas does, and says how many rows there are and the SHA-256 of all before.
 */
export const csv: ExportFormat = {
  extension: 'csv',
  contentType: 'text/csv; charset=utf-8',
  write: (exported, table = 'responses') => csvOf(tablesOf(exported)[table]),
  besides: ['codebook', 'comments'],
};

async function* csvOf({ header, rows }: Table): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let count = 0;
  async function* defused() {
    for await (const row of rows()) {
      count += 1;
      yield row.map((cell) => (typeof cell === 'string' ? defuse(cell) : cell));
    }
  }
  const written = writeCsvStream(defused(), { headers: [...header], bom: true, lineSeparator: '\r\n' });
  for await (const bytes of written) {
    hash.update(bytes);
    yield bytes;
  }
  yield Buffer.from(`# rows=${count} sha256=${hash.digest('hex')}\r\n`);
}
