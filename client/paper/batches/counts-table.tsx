import { fill } from '#client/texts/fill.ts';
import { rejectedIn, sumRows, type TableRow } from '#surveys/paper/first-table.ts';
import { invalidReasonNames, invalidReasons } from '#surveys/paper/invalid-reason.ts';
import { type BatchCounts, invalidIn } from '#surveys/paper/summary.ts';
import { useWords } from '../desk/words.tsx';

type RowOfGroup = { title: string } & TableRow;
/** A batch by itself has no name here, and is neither pending nor rejected in part. */
type RowOfBatch = { counts: BatchCounts };
type CountsTableProps = { rows: readonly RowOfGroup[] } | { batch: BatchCounts };

/** The first table of every report. One row for a batch or a group; with several groups, their sum below. */
export function CountsTable(props: CountsTableProps) {
  const { t } = useWords();
  const c = t.counts;
  const rows: readonly (RowOfGroup | RowOfBatch)[] = 'rows' in props ? props.rows : [{ counts: props.batch }];
  const groups = 'rows' in props ? props.rows : [];
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
      <section class="scroll" aria-label={t.batch.countsTitle} tabIndex={0}>
        <table class="counts">
          <thead>
            <tr>
              {groups.length > 0 ? <th scope="col">{c.group}</th> : null}
              <th scope="col" class="figure">
                {c.handedOut}
              </th>
              <th scope="col" class="figure">
                {c.returned}
              </th>
              <th scope="col" class="figure">
                {c.returnRate}
              </th>
              <th scope="col" class="figure">
                {c.complete}
              </th>
              <th scope="col" class="figure">
                {c.partial}
              </th>
              <th scope="col" class="figure">
                {c.screenedOut}
              </th>
              <th scope="col">{c.invalid}</th>
              {groups.length > 0 ? (
                <>
                  <th scope="col" class="figure">
                    {c.pending}
                  </th>
                  <th scope="col">{c.rejected}</th>
                </>
              ) : null}
              <th scope="col">{c.voids}</th>
              <th scope="col" class="figure">
                {c.reEntered}
              </th>
              <th scope="col" class="figure">
                {c.rate}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={'title' in row ? row.title : ''} row={row} />
            ))}
          </tbody>
          {groups.length > 1 ? (
            <tfoot>
              <Row row={{ title: c.total, ...sumRows(groups) }} />
            </tfoot>
          ) : null}
        </table>
      </section>
      <p class="aside">{c.rateSays}</p>
    </>
  );
}

function Row({ row }: { row: RowOfGroup | RowOfBatch }) {
  const { t, say, percent } = useWords();
  const { counts } = row;
  const reasons = invalidReasons.filter((reason) => counts.invalid[reason] > 0);
  const voids = [
    counts.twoMarks > 0 ? fill(t.counts.twoMarks, { n: counts.twoMarks }) : '',
    counts.illegible > 0 ? fill(t.counts.illegible, { n: counts.illegible }) : '',
  ].filter(Boolean);
  return (
    <tr>
      {'title' in row ? <th scope="row">{row.title}</th> : null}
      <td class="figure">{counts.handedOut}</td>
      <td class="figure">{counts.returned}</td>
      <td class="figure">{percent(counts.returned, counts.handedOut)}</td>
      <td class="figure">{counts.complete}</td>
      <td class="figure">{counts.partial}</td>
      <td class="figure">{counts.screenedOut}</td>
      <td>
        {invalidIn(counts)}
        {reasons.map((reason) => (
          <small key={reason}>
            {say(invalidReasonNames[reason])}: {counts.invalid[reason]}
          </small>
        ))}
      </td>
      {'title' in row ? (
        <>
          <td class="figure">{row.pending}</td>
          <td>
            {rejectedIn(row)}
            {row.rejected.map(({ number, returned, reason }) => (
              <small key={number}>{fill(t.counts.rejectedBatch, { number, n: returned, reason })}</small>
            ))}
          </td>
        </>
      ) : null}
      <td>{voids.length > 0 ? voids.join('; ') : t.counts.none}</td>
      <td class="figure">{counts.reEntered}</td>
      <td class="figure">
        {percent(counts.disagreed, counts.compared)}
        <small>
          {counts.disagreed}/{counts.compared}
        </small>
      </td>
    </tr>
  );
}
