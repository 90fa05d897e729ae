import type { Campaign } from '#surveys/campaigns/campaign.ts';
import type { Batch } from '#surveys/paper/batch.ts';
import { sumRows, tableRow } from '#surveys/paper/first-table.ts';

/** The first table of every report: a row for each group that has batches. Undefined where none was printed. */
export function paperTable({ groups }: Campaign, batches: readonly Batch[]) {
  const rows = groups.flatMap(({ code, name }) => {
    const own = batches.filter(({ group }) => group === code);
    return own.length > 0 ? [{ code, name, ...tableRow(own) }] : [];
  });
  return rows.length > 0 ? { rows, all: sumRows(rows) } : undefined;
}
