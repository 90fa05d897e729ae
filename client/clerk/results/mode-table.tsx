import { DataTable } from '../table/data-table.tsx';
import { useWords } from '../words.tsx';
import type { GroupResults } from './results-page.tsx';

/** The pooled figure is never alone: the same figure by mode stands beside it. */
export function ModeTable({ results: { modes, rounds, counted } }: { results: GroupResults }) {
  const { t, count, percent } = useWords();
  const pooled = rounds.length === 1 ? rounds[0]?.indexPercent : undefined;
  return (
    <DataTable
      caption={t.results.byMode}
      rows={modes}
      keyOf={({ mode }) => mode}
      columns={[
        { title: t.results.mode, value: ({ mode }) => t.modes[mode] },
        { title: t.results.n, value: ({ n }) => n, show: ({ n }) => count(n), isNumber: true },
        {
          title: t.results.index,
          value: ({ indexPercent }) => (indexPercent === null ? null : Number(indexPercent)),
          show: ({ indexPercent }) => (indexPercent === null ? <i>{t.withheld}</i> : percent(indexPercent)),
          isNumber: true,
        },
      ]}
      total={[t.table.total, count(counted), pooled ? percent(pooled) : '']}
    />
  );
}
