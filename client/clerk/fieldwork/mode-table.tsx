import { BarFigure } from '../table/bar-figure.tsx';
import { DataTable } from '../table/data-table.tsx';
import { useWords } from '../words.tsx';
import type { Progress } from './progress-page.tsx';

export function ModeTable({ progress: { modes, all } }: { progress: Progress }) {
  const { t, count, share } = useWords();
  const isAnyLate = modes.some(({ late }) => late > 0);
  return (
    <DataTable
      caption={t.progress.byMode}
      rows={modes}
      keyOf={({ mode }) => mode}
      columns={[
        { title: t.progress.mode, value: ({ mode }) => t.modes[mode] },
        {
          title: t.dispositions.complete,
          value: ({ complete }) => complete,
          show: ({ complete }) => count(complete),
          isNumber: true,
        },
        {
          title: t.results.share,
          value: ({ complete }) => complete,
          show: ({ complete }) =>
            all.complete === 0 ? (
              '–'
            ) : (
              <BarFigure share={complete / all.complete}>{share(complete / all.complete, 0)}</BarFigure>
            ),
          isNumber: true,
        },
        {
          title: t.dispositions.partial,
          value: ({ partial }) => partial,
          show: ({ partial }) => count(partial),
          isNumber: true,
        },
        {
          title: t.dispositions.screened_out,
          value: ({ screened_out }) => screened_out,
          show: ({ screened_out }) => count(screened_out),
          isNumber: true,
        },
        ...(isAnyLate
          ? [
              {
                title: t.progress.late,
                value: ({ late }: Progress['modes'][number]) => late,
                show: ({ late }: Progress['modes'][number]) => count(late),
                isNumber: true,
              },
            ]
          : []),
      ]}
    />
  );
}
