import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { fill } from '../../texts/fill.ts';
import { useWords } from '../words.tsx';
import { CopyButton } from './copy-button.tsx';
import { matches, type Sorting, type SortValue, sorted } from './sort.ts';

export type Column<Row> = {
  title: string;
  value: (row: Row) => SortValue;
  /** As it is shown, where that is not the value itself. */
  show?: (row: Row) => ComponentChildren;
  isNumber?: boolean;
};

type DataTableProps<Row> = {
  caption: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  keyOf: (row: Row) => string;
  /** Text that is searched in; without it there is no search field. */
  searchable?: (row: Row) => string;
  startSorting?: Sorting;
  /** The last row, one cell per column. */
  total?: readonly ComponentChildren[];
  /** On a phone each row stands by itself, every value beside its column's name. */
  stacks?: boolean;
};

/** A row that is laid out as a block is a table's row to a screen reader only when it says so. */
const role = {
  table: { role: 'table' },
  row: { role: 'row' },
  name: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

/** A real table: its columns sort, its rows can be filtered without accents, and it can be copied into a document. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, rows, columns, keyOf, searchable, startSorting, total, stacks = false } = props;
  const { t } = useWords();
  const [sorting, setSorting] = useState(startSorting);
  const [typed, setTyped] = useState('');
  const table = useRef<HTMLTableElement>(null);
  const id = useId();

  const found = searchable && typed.trim() ? rows.filter((row) => matches(searchable(row), typed)) : rows;
  const column = sorting && columns[sorting.column];
  const shown = column ? sorted(found, column.value, sorting.isDescending) : found;
  return (
    <div class="data">
      {searchable ? (
        <p class="filter">
          <label for={id}>{t.table.filter}</label>
          <input
            id={id}
            type="search"
            value={typed}
            placeholder={t.table.filterHint}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </p>
      ) : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
      <section class={stacks ? 'scroll stacks' : 'scroll'} aria-label={caption} tabIndex={0}>
        <table ref={table} {...(stacks && role.table)}>
          <caption class="unseen">{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ title, isNumber }, index) => (
                <SortHeading
                  key={title}
                  title={title}
                  isNumber={isNumber ?? false}
                  sorted={
                    sorting?.column === index
                      ? sorting.isDescending
                        ? 'descending'
                        : 'ascending'
                      : undefined
                  }
                  onSort={() => setSorting(nextSorting(sorting, index, isNumber ?? false))}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={keyOf(row)} {...(stacks && role.row)}>
                {columns.map(({ title, value, show, isNumber }, index) => {
                  const content = show ? show(row) : value(row);
                  return index === 0 ? (
                    <th key={title} scope="row" {...(stacks && role.name)}>
                      {content}
                    </th>
                  ) : (
                    <td
                      key={title}
                      class={isNumber ? 'number' : undefined}
                      {...(stacks && { ...role.cell, 'data-column': title })}
                    >
                      {content}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
          {total ? <TotalRow cells={total} columns={columns} stacks={stacks} /> : null}
        </table>
      </section>
      {shown.length === 0 && typed ? (
        <p class="aside">{fill(t.table.nothingFound, { text: typed })}</p>
      ) : null}
      <CopyButton table={table} />
    </div>
  );
}

function TotalRow<Row>({
  cells,
  columns,
  stacks,
}: {
  cells: readonly ComponentChildren[];
  columns: readonly Column<Row>[];
  stacks: boolean;
}) {
  return (
    <tfoot>
      <tr {...(stacks && role.row)}>
        {columns.map(({ title, isNumber }, index) =>
          index === 0 ? (
            <th key={title} scope="row" {...(stacks && role.name)}>
              {cells[index]}
            </th>
          ) : (
            <td
              key={title}
              class={isNumber ? 'number' : undefined}
              {...(stacks && { ...role.cell, 'data-column': title })}
            >
              {cells[index]}
            </td>
          ),
        )}
      </tr>
    </tfoot>
  );
}

type SortHeadingProps = {
  title: string;
  isNumber: boolean;
  sorted: 'ascending' | 'descending' | undefined;
  onSort: () => void;
};

function SortHeading({ title, isNumber, sorted, onSort }: SortHeadingProps) {
  const { t } = useWords();
  return (
    <th scope="col" class={isNumber ? 'number' : undefined} aria-sort={sorted ?? 'none'}>
      <button type="button" class="sort" title={fill(t.table.sortBy, { column: title })} onClick={onSort}>
        {title}
      </button>
    </th>
  );
}

/** Figures first show the largest, words the first of the alphabet; again turns the order round. */
function nextSorting(before: Sorting | undefined, column: number, isNumber: boolean): Sorting {
  if (before?.column === column) return { column, isDescending: !before.isDescending };
  return { column, isDescending: isNumber };
}
