import type { Table, TableRow } from '../sheet.ts';

/** Kobo's own grid, as its form builder saves it, names its list here. */
export const scoreChoices = 'kobo--score-choices';

/** `begin_score`, `score__row` and `end_score` as the `table-list` group they stand for. */
export function withScoresAsGroups(table: Table): Table {
  if (!table.columns.has(scoreChoices)) return table;
  let list = '';
  const rows = table.rows.map((row): TableRow => {
    const type = row.cell('type').toLowerCase();
    if (type === 'begin_score') {
      list = row.cell(scoreChoices);
      return instead(row, { type: 'begin_group', appearance: 'table-list' });
    }
    if (type === 'score__row') return instead(row, { type: `select_one ${list}` });
    return type === 'end_score' ? instead(row, { type: 'end_group' }) : row;
  });
  return { ...table, rows };
}

function instead(row: TableRow, cells: Readonly<Record<string, string>>): TableRow {
  return {
    ...row,
    cell: (column) => (Object.hasOwn(cells, column) ? (cells[column] ?? '') : row.cell(column)),
  };
}
