import { createHash } from 'node:crypto';
import { parseCsv } from 'hucre/csv';

/** The header and the rows of an exported CSV file. @throws Error where its last line does not fit it. */
export function readCsv(file: Buffer): string[][] {
  const end = file.lastIndexOf('# rows=');
  const [, count, digest] =
    /^# rows=(\d+) sha256=([0-9a-f]{64})\r\n$/.exec(file.subarray(end).toString()) ?? [];
  const before = file.subarray(0, Math.max(end, 0));
  if (digest !== createHash('sha256').update(before).digest('hex')) throw new Error('the file is not whole');
  const rows = parseCsv(before.toString('utf8')).map((row) => row.map(String));
  if (rows.length - 1 !== Number(count)) throw new Error(`${rows.length - 1} rows instead of ${count}`);
  return rows;
}
