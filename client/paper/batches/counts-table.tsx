import { fill } from '#client/texts/fill.ts';
import { invalidReasonNames, invalidReasons } from '#surveys/paper/invalid-reason.ts';
import { type BatchCounts, invalidIn, sumCounts } from '#surveys/paper/summary.ts';
import { useWords } from '../desk/words.tsx';

type CountsTableProps = { rows: readonly { title: string; counts: BatchCounts }[] };

/** The first table of every report. One row for a batch or a group; with several, their sum below. */
export function CountsTable({ rows }: CountsTableProps) {
  const { t } = useWords();
  const c = t.counts;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
      <section class="scroll" aria-label={t.batch.countsTitle} tabIndex={0}>
        <table class="counts">
          <thead>
            <tr>
              {rows.length > 1 || rows[0]?.title ? <th scope="col">{c.group}</th> : null}
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
            {rows.map(({ title, counts }) => (
              <Row key={title} title={title} counts={counts} />
            ))}
          </tbody>
          {rows.length > 1 ? (
            <tfoot>
              <Row title={c.total} counts={sumCounts(rows.map(({ counts }) => counts))} />
            </tfoot>
          ) : null}
        </table>
      </section>
      <p class="aside">{c.rateSays}</p>
    </>
  );
}

function Row({ title, counts }: { title: string; counts: BatchCounts }) {
  const { t, say, percent } = useWords();
  const reasons = invalidReasons.filter((reason) => counts.invalid[reason] > 0);
  const voids = [
    counts.twoMarks > 0 ? fill(t.counts.twoMarks, { n: counts.twoMarks }) : '',
    counts.illegible > 0 ? fill(t.counts.illegible, { n: counts.illegible }) : '',
  ].filter(Boolean);
  return (
    <tr>
      {title ? <th scope="row">{title}</th> : null}
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
