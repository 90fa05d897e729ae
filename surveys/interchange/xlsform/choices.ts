import { type DraftChoice, type DraftList, noTexts } from '../draft.ts';
import type { Losses } from '../losses.ts';
import type { Table } from '../sheet.ts';
import { isYes } from './cells.ts';
import { textColumns } from './languages.ts';

const used = new Set(['list_name', 'name', 'score', 'missing', 'khaosat_specify']);

/** The lists of the sheet `choices`, in the order in which they begin. `reversed`: their names, of `_khaosat`. */
export function readChoices(
  table: Table | undefined,
  plain: 'vi' | 'en',
  reversed: ReadonlySet<string>,
  losses: Losses,
): DraftList[] {
  if (!table) return [];
  const labels = textColumns(table, 'label', plain);
  const lists = new Map<string, DraftChoice[]>();
  for (const row of table.rows) {
    const where = { sheet: table.sheet, row: row.row };
    const [list, name] = [row.cell('list_name').normalize('NFC'), row.cell('name').normalize('NFC')];
    if (list === '' || name === '') {
      losses.add('choice_without_name', where, [list, name, labels.of(row).vi].filter(Boolean).join(' '));
      continue;
    }
    for (const [column, heading] of table.columns) {
      const text = row.cell(column);
      const isText = labels.used.has(column) || column.split('::')[0] === 'label';
      if (text !== '' && !used.has(column) && !isText) {
        losses.add('column_left_out', { ...where, column: heading }, `${name}: ${text}`);
      }
    }
    labels.noteOthers(row, losses);
    const score = row.cell('score') === '' ? Number.NaN : Number(row.cell('score'));
    const choices = lists.get(list) ?? [];
    lists.set(list, choices);
    choices.push({
      where,
      name,
      texts: labels.of(row) ?? noTexts,
      score: Number.isFinite(score) ? score : undefined,
      isOptOut: row.cell('missing') !== '',
      specify: isYes(row.cell('khaosat_specify')),
    });
  }
  return [...lists].map(([name, choices]) => ({
    name,
    isScale: choices.every(({ score, isOptOut }) => score !== undefined || isOptOut),
    isReversed: reversed.has(name),
    choices,
  }));
}
