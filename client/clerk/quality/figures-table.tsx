import type { Wording } from '#surveys/questionnaire/wording.ts';
import { DataTable } from '../table/data-table.tsx';
import { useQualityWords } from './words.ts';

type Group = {
  code: string;
  name: Wording;
  excluded: number;
  bothFigures?: { indexPercent: string; withExcludedPercent: string } | null | undefined;
};

/** Of every group that lost ballots, its index without and with them. */
export function FiguresTable({ groups }: { groups: readonly Group[] }) {
  const { q, say, count, percent } = useQualityWords();
  const rows = groups.filter(({ excluded }) => excluded > 0);
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
            value: ({ bothFigures }) => (bothFigures ? Number(bothFigures.indexPercent) : null),
            show: ({ bothFigures }) => told(bothFigures?.indexPercent),
            isNumber: true,
          },
          {
            title: q.made.with,
            value: ({ bothFigures }) => (bothFigures ? Number(bothFigures.withExcludedPercent) : null),
            show: ({ bothFigures }) => told(bothFigures?.withExcludedPercent),
            isNumber: true,
          },
        ]}
      />
      {rows.every(({ bothFigures }) => bothFigures) ? null : <p class="aside">{q.made.untoldWhy}</p>}
    </>
  );
}
