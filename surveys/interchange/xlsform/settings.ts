import type { Losses } from '../losses.ts';
import type { Table } from '../sheet.ts';

export type Settings = { title: string; id: string; version: string; defaultLanguage: string };

const used = new Set(['form_title', 'form_id', 'version', 'default_language']);
const neverActedOn =
  /^(submission_url|public_key|auto_send|auto_delete|client_editable|sms_|prefix|delimiter)/;

/** The one row of `settings`. Addresses, keys and automatic actions are named, never repeated and never acted on. */
export function readSettings(table: Table | undefined, losses: Losses): Settings {
  const [first, ...more] = table?.rows ?? [];
  const cell = (column: string) => first?.cell(column) ?? '';
  for (const [column, heading] of table?.columns ?? []) {
    const where = { sheet: table?.sheet ?? '', row: first?.row, column: heading };
    if (used.has(column) || cell(column) === '') continue;
    if (neverActedOn.test(column)) losses.add('never_acted_on', where, heading);
    else losses.add('column_left_out', where, cell(column));
  }
  for (const { row } of more) losses.add('column_left_out', { sheet: table?.sheet ?? '', row }, 'settings');
  return {
    title: cell('form_title'),
    id: cell('form_id'),
    version: cell('version'),
    defaultLanguage: cell('default_language'),
  };
}
