import { useCallback } from 'preact/hooks';
import { fill } from '../../texts/fill.ts';
import { ChartFrame } from '../charts/chart-frame.tsx';
import type { Look } from '../charts/look.ts';
import { Part } from '../desk/page.tsx';
import { DataTable } from '../table/data-table.tsx';
import { FoldedTable } from '../table/folded.tsx';
import { useWords } from '../words.tsx';
import type { Progress } from './progress-page.tsx';

const height = () => 240;

export function DayChart({ days }: { days: Progress['days'] }) {
  const { t, count, day, language } = useWords();
  const fullest = days.reduce<Progress['days'][number] | undefined>(
    (best, one) => (one.complete > (best?.complete ?? 0) ? one : best),
    undefined,
  );
  const title = fullest
    ? fill(t.progress.dayTitle, { n: count(fullest.complete), day: day(fullest.day) })
    : t.progress.dayTitleNone;
  const load = useCallback(async () => {
    const { drawDays } = await import('../charts/draw-days.ts');
    const bars = {
      labels: days.map((one) => day(one.day).replace(/[/ ]\d{4}$/, '')),
      counts: days.map(({ complete }) => complete),
      locale: language === 'vi' ? 'vi-VN' : 'en-GB',
      axis: t.progress.dayAxis,
    };
    return (canvas: HTMLCanvasElement, look: Look) => drawDays(canvas, bars, look);
  }, [days, language]);
  return (
    <Part title={t.progress.byDay} says={title}>
      {days.length > 0 ? (
        <>
          <ChartFrame label={fill(t.results.chartLabel, { title })} height={height} load={load} />
          <FoldedTable>
            <DataTable
              caption={t.progress.byDay}
              rows={days}
              keyOf={(one) => one.day}
              columns={[
                { title: t.progress.day, value: (one) => one.day, show: (one) => day(one.day) },
                {
                  title: t.dispositions.complete,
                  value: ({ complete }) => complete,
                  show: ({ complete }) => count(complete),
                  isNumber: true,
                },
                {
                  title: t.dispositions.partial,
                  value: ({ partial }) => partial,
                  show: ({ partial }) => count(partial),
                  isNumber: true,
                },
              ]}
            />
          </FoldedTable>
        </>
      ) : null}
    </Part>
  );
}
