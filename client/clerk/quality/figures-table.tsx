import { DataTable } from '../table/data-table.tsx';
import type { Quality } from './quality-page.tsx';
import { useQualityWords } from './words.ts';

/** Of every group that lost ballots, its index without and with them. */
export function FiguresTable({ quality }: { quality: Quality }) {
  const { q, say, count, percent } = useQualityWords();
  const rows = quality.flags?.groups.filter(({ excluded }) => excluded > 0) ?? [];
  if (rows.length === 0) return null;
  const told = (text: string | undefined) => (text === undefined ? <i>{q.made.untold}</i> : percent(text));
  return (
    <>
      <h3>{q.made.figures}</h3>
      <DataTable
        caption={q.made.figures}
        rows={rows}
        keyOf={({ code }) => code}
        stacks
        columns={[
          { title: q.made.groupColumn, value: ({ name }) => say(name) },
          {
            title: q.made.excludedColumn,
            value: ({ excluded }) => excluded,
            show: ({ excluded }) => count(excluded),
            isNumber: true,
          },
          {
            title: q.made.without,
            value: ({ index }) => (index ? Number(index.indexPercent) : null),
            show: ({ index }) => told(index?.indexPercent),
            isNumber: true,
          },
          {
            title: q.made.with,
            value: ({ index }) => (index ? Number(index.withExcludedPercent) : null),
            show: ({ index }) => told(index?.withExcludedPercent),
            isNumber: true,
          },
        ]}
      />
    </>
  );
}
