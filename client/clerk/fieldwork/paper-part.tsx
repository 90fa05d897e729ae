import { rejectedIn } from '#surveys/paper/first-table.ts';
import { invalidReasonNames, invalidReasons } from '#surveys/paper/invalid-reason.ts';
import { invalidIn } from '#surveys/paper/summary.ts';
import { fill } from '../../texts/fill.ts';
import { Part } from '../desk/page.tsx';
import { type Column, DataTable } from '../table/data-table.tsx';
import { useWords } from '../words.tsx';
import type { Progress } from './progress-page.tsx';

type Paper = NonNullable<Progress['paper']>;
type Row = Paper['all'];

const heap = ['printed', 'handedOut', 'returned'] as const;

/** What became of the ballots on paper: the first table of every report. Nothing where none was printed. */
export function PaperPart({ progress: { paper } }: { progress: Progress }) {
  const { t, say, count, share } = useWords();
  if (!paper) return null;
  const { rows, all } = paper;
  const rate = (part: number, whole: number) => (whole === 0 ? '–' : share(part / whole));
  const figures: { title: string; value: (row: Row) => number; show?: Column<Row>['show'] }[] = [
    ...heap.map((name) => ({ title: t.onPaper[name], value: ({ counts }: Row) => counts[name] })),
    {
      title: t.onPaper.returnRate,
      value: ({ counts }) => counts.returned / counts.handedOut,
      show: ({ counts }) => rate(counts.returned, counts.handedOut),
    },
    { title: t.dispositions.complete, value: ({ counts }) => counts.complete },
    { title: t.dispositions.partial, value: ({ counts }) => counts.partial },
    { title: t.dispositions.screened_out, value: ({ counts }) => counts.screenedOut },
    {
      title: t.onPaper.invalid,
      value: ({ counts }) => invalidIn(counts),
      show: (row) => <Invalid row={row} />,
    },
    ...(all.pending > 0 ? [{ title: t.onPaper.pending, value: ({ pending }: Row) => pending }] : []),
    ...(all.rejected.length > 0
      ? [{ title: t.onPaper.rejected, value: rejectedIn, show: (row: Row) => <Rejected row={row} /> }]
      : []),
    { title: t.onPaper.voids, value: ({ counts }) => counts.twoMarks + counts.illegible },
    {
      title: t.onPaper.disagreement,
      value: ({ counts }) => counts.disagreed / counts.compared,
      show: ({ counts }) => rate(counts.disagreed, counts.compared),
    },
  ];
  const shown = ({ value, show }: (typeof figures)[number], row: Row) => show?.(row) ?? count(value(row));
  const { handedOut, returned } = all.counts;
  const values = {
    handedOut: count(handedOut),
    returned: count(returned),
    rate: rate(returned, handedOut),
  };
  return (
    <Part title={t.onPaper.title} says={fill(t.onPaper.says, values)}>
      <DataTable
        caption={t.onPaper.title}
        rows={rows}
        keyOf={({ code }) => code}
        stacks
        columns={[
          { title: t.progress.group, value: ({ name }) => say(name) },
          ...figures.map((figure) => ({
            title: figure.title,
            value: (row: Row) => (Number.isFinite(figure.value(row)) ? figure.value(row) : null),
            show: (row: Row) => shown(figure, row),
            isNumber: true,
          })),
        ]}
        total={[t.table.total, ...figures.map((figure) => shown(figure, all))]}
      />
      <p class="aside">{t.onPaper.note}</p>
    </Part>
  );
}

function Invalid({ row: { counts } }: { row: Row }) {
  const { say, count } = useWords();
  return (
    <>
      {count(invalidIn(counts))}
      {invalidReasons
        .filter((reason) => counts.invalid[reason] > 0)
        .map((reason) => (
          <small key={reason} class="reason">
            {say(invalidReasonNames[reason])}: {count(counts.invalid[reason])}
          </small>
        ))}
    </>
  );
}

function Rejected({ row }: { row: Row }) {
  const { t, count } = useWords();
  return (
    <>
      {count(rejectedIn(row))}
      {row.rejected.map(({ number, returned, reason }) => (
        <small key={number} class="reason">
          {fill(t.onPaper.rejectedBatch, { number, n: count(returned), reason })}
        </small>
      ))}
    </>
  );
}
