import type { RecordedAct } from '#surveys/acts/act.ts';
import { defuse } from './defuse.ts';

type ActFormat = {
  contentType: string;
  write: (acts: readonly RecordedAct[]) => Promise<Uint8Array<ArrayBuffer>>;
};

const columns = ['number', 'at', 'by', 'kind', 'campaign', 'about', 'previous', 'digest'] as const;

/** How anybody reckons the digests anew; docs/security.md says it in more words. */
const sealing =
  'digest = SHA-256 of JSON [number, at, by, kind, campaign or null, pairs of about sorted by name, previous], without spaces, in UTF-8';

/** The whole log with its digests. In CSV `about` is a cell of JSON, and a campaign that is not there an empty one. */
export const actFormats: Record<'csv' | 'json', ActFormat> = {
  csv: {
    contentType: 'text/csv; charset=utf-8',
    async write(acts) {
      const { writeCsvStream } = await import('hucre/csv');
      const rows = acts.map((act) => columns.map((column) => cellOf(act, column)));
      const parts: Uint8Array[] = [];
      const stream = writeCsvStream(inTurn(rows), {
        headers: [...columns],
        bom: true,
        lineSeparator: '\r\n',
      });
      for await (const part of stream) parts.push(part);
      return Buffer.concat(parts);
    },
  },
  json: {
    contentType: 'application/json; charset=utf-8',
    write: async (acts) => Buffer.from(JSON.stringify({ sealing, acts }, null, 1)),
  },
};

function cellOf(act: RecordedAct, column: (typeof columns)[number]): string | number {
  if (column === 'about') return JSON.stringify(act.about);
  const value = act[column] ?? '';
  return typeof value === 'string' ? defuse(value) : value;
}

async function* inTurn<T>(rows: readonly T[]) {
  yield* rows;
}
