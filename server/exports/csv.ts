import { createHash } from 'node:crypto';
import { defuse } from './defuse.ts';
import type { ExportFormat } from './format.ts';
import { inPortions } from './in-portions.ts';
import { type Cell, rowWriter } from './row.ts';
import { type Table, tablesOf } from './tables.ts';

/**
 * UTF-8 with a byte order mark, CRLF, commas: what Excel and R both open without asking. The last line is no row: it
 * begins with "#", as a comment of R and pandas does, and says how many rows there are and the SHA-256 of all before.
 *
 * The program's own few lines, not a library's: writing a row of 300 cells that are mostly alike as one of 300
 * different ones took ten times as long.
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
  async function* lines() {
    yield `\ufeff${header.map(quoted).join(',')}\r\n`;
    const write = rowWriter(cellText);
    for await (const row of rows()) {
      count += 1;
      yield `${write(row)}\r\n`;
    }
  }
  for await (const bytes of inPortions(lines())) {
    hash.update(bytes);
    yield bytes;
  }
  yield Buffer.from(`# rows=${count} sha256=${hash.digest('hex')}\r\n`);
}

const cellText = (cell: Cell) => (typeof cell === 'number' ? String(cell) : quoted(defuse(cell)));

/** RFC 4180, §2. */
function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
