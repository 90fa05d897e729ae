import { useMemo } from 'preact/hooks';
import { fill } from '../../texts/fill.ts';
import { Part } from '../desk/page.tsx';
import { Figure } from '../figures/figure.tsx';
import { DataTable } from '../table/data-table.tsx';
import { useWords } from '../words.tsx';
import { drawDays } from './draw-days.tsx';
import type { Progress } from './progress-page.tsx';

type Day = Progress['days'][number];

/** How many whole ballots came in on each day. */
export function DayChart({ days }: { days: Progress['days'] }) {
  const words = useWords();
  const { t, count, day } = words;
  const [first, last] = [days.at(0), days.at(-1)];
  const draw = useMemo(
    () =>
      drawDays({
        bars: days.map((one) => ({
          key: one.day,
          label: day(one.day).replace(/[/ ]\d{4}$/, ''),
          n: one.complete,
          said: `${day(one.day)}: ${count(one.complete)}`,
        })),
        axis: t.progress.dayAxis,
        write: count,
      }),
    [days, words],
  );
  if (!first || !last)
    return (
      <Part title={t.progress.byDay}>
        <p>{t.progress.dayTitleNone}</p>
      </Part>
    );
  const fullest = days.reduce((best, one) => (one.complete > best.complete ? one : best));
  return (
    <Part
      title={t.progress.byDay}
      says={
        fullest.complete > 0
          ? fill(t.progress.dayTitle, { n: count(fullest.complete), day: day(fullest.day) })
          : t.progress.dayTitleNone
      }
    >
      <Figure
        name="tung-ngay"
        title={t.progress.dayFigure}
        caption={fill(t.progress.dayCaption, {
          n: count(days.reduce((sum, { complete }) => sum + complete, 0)),
          first: day(first.day),
          last: day(last.day),
        })}
        draw={draw}
      >
        <DayTable days={days} />
      </Figure>
    </Part>
  );
}

function DayTable({ days }: { days: Progress['days'] }) {
  const { t, count, day } = useWords();
  const counted = (disposition: 'complete' | 'partial') => ({
    title: t.dispositions[disposition],
    value: (one: Day) => one[disposition],
    show: (one: Day) => count(one[disposition]),
    isNumber: true,
  });
  return (
    <DataTable
      caption={t.progress.byDay}
      rows={days}
      keyOf={(one) => one.day}
      columns={[
        { title: t.progress.day, value: (one) => one.day, show: (one) => day(one.day) },
        counted('complete'),
        counted('partial'),
      ]}
    />
  );
}
