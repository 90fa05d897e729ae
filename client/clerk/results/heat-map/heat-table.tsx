import { useRef } from 'preact/hooks';
import { fill } from '../../../texts/fill.ts';
import { CopyButton } from '../../table/copy-button.tsx';
import type { Sorting, SortValue } from '../../table/sort.ts';
import type { Words } from '../../words.tsx';
import { useResultWords } from '../use-result-words.ts';
import { type Heat, type HeatCell, type HeatRow, indexOrder, shadeOf } from './heat-cells.ts';
import { numberWords } from './shade-words.ts';

/** What a column is sorted by: the name, the index, then the statements. */
export function columnValue(column: number, { say }: Words): (row: HeatRow) => SortValue {
  if (column === 0) return ({ name }) => say(name);
  if (column === 1) return indexOrder;
  return ({ cells }) => cells[column - 2]?.told?.share ?? null;
}

type HeatTableProps = { heat: Heat; base: string; sorting: Sorting; onSort: (sorting: Sorting) => void };

/** A table like any other, only that its cells are shaded: heading and first column stay in view. */
export function HeatTable({ heat: { columns, rows }, base, sorting, onSort }: HeatTableProps) {
  const { words, r } = useResultWords();
  const { say } = words;
  const table = useRef<HTMLTableElement>(null);
  const headings = [
    { text: r.heat.body, says: r.heat.body },
    { text: r.heat.all, says: r.heat.all },
    ...columns.map(({ number }) => ({ text: number, says: fill(r.heat.sortBy, { item: number }) })),
  ];
  const sort = (column: number) =>
    onSort({ column, isDescending: sorting.column === column ? !sorting.isDescending : false });
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
      <section class="heat" aria-label={r.heat.title} tabIndex={0}>
        <table ref={table}>
          <caption class="unseen">{r.heat.title}</caption>
          <thead>
            <tr>
              {headings.map(({ text, says }, index) => (
                <th
                  key={says}
                  scope="col"
                  aria-sort={
                    sorting.column === index ? (sorting.isDescending ? 'descending' : 'ascending') : 'none'
                  }
                >
                  <button type="button" class="sort" aria-label={says} onClick={() => sort(index)}>
                    {text}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.code}>
                <th scope="row">
                  <a href={`${base}/${row.code}`}>{say(row.name)}</a>
                  <small>{` ${numberWords(row, words)}`}</small>
                </th>
                <td class="overall">
                  {row.index ? words.percent(row.index.percent) : <i>{words.t.withheld}</i>}
                </td>
                {row.cells.map((cell) => (
                  <Cell key={cell.key} cell={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <CopyButton table={table} />
    </>
  );
}

function Cell({ cell }: { cell: HeatCell }) {
  const { words, r } = useResultWords();
  if (!cell.told) {
    const why = cell.why === 'few' ? r.heat.few : words.t.withheld;
    return (
      <td class="hatched" title={why}>
        <span aria-hidden="true" data-not-copied>
          –
        </span>
        <span class="unseen">{why}</span>
      </td>
    );
  }
  const { share, conclusion } = cell.told;
  const figure = words.decimal((share * 100).toFixed(1));
  return (
    <td class={`shade-${shadeOf(share)}`}>
      {figure}
      {conclusion === 'enough' ? null : (
        <>
          <span aria-hidden="true" data-not-copied>
            °
          </span>
          <span class="unseen" data-not-copied>
            {`, ${r.conclusionShort}`}
          </span>
        </>
      )}
    </td>
  );
}
