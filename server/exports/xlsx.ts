import { createHash } from 'node:crypto';
import type { ExportFormat } from './format.ts';
import { rowWriter } from './row.ts';
import { type Table, tableNames, tablesOf } from './tables.ts';
import { type Sheet, workbook } from './workbook.ts';

/** Letters that are digested at once. */
const portion = 65_536;

/**
 * One workbook with the responses, their codebook and the comments, a sheet each, and a last sheet that says how many
 * rows each has and their digest. A workbook that was cut off does not open: its table of contents is at its end.
 */
export const xlsx: ExportFormat = {
  extension: 'xlsx',
  contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  write(exported) {
    const tables = tablesOf(exported);
    const counted = tableNames.map((name) => withCount(tables[name]));
    const manifest: Sheet = {
      name: 'manifest',
      header: ['sheet', 'rows', 'sha256'],
      async *rows() {
        for (const { sheet, count } of counted) yield [sheet.name, count.rows, count.hash.digest('hex')];
      },
    };
    return workbook([...counted.map(({ sheet }) => sheet), manifest]);
  },
  besides: [],
};

/** SHA-256 of the header and each row in JSON without spaces, each with a line feed after it. */
function withCount(table: Table) {
  const count = { rows: 0, hash: createHash('sha256') };
  count.hash.update(`${JSON.stringify(table.header)}\n`);
  const sheet: Sheet = {
    ...table,
    async *rows() {
      const write = rowWriter((cell) => JSON.stringify(cell));
      let waiting = '';
      for await (const row of table.rows()) {
        count.rows += 1;
        waiting += `[${write(row)}]\n`;
        if (waiting.length >= portion) {
          count.hash.update(waiting);
          waiting = '';
        }
        yield row;
      }
      count.hash.update(waiting);
    },
  };
  return { sheet, count };
}
