import { fill } from '../../texts/fill.ts';
import { Part } from '../desk/page.tsx';
import { type Column, DataTable } from '../table/data-table.tsx';
import { useWords } from '../words.tsx';
import type { Progress } from './progress-page.tsx';

type Place = Progress['approached']['places'][number];

const counted = ['complete', 'partial', 'refused', 'brokenOff', 'absent'] as const;
const rates = ['rr1', 'rr2'] as const;

/** What became of every visit in person. Nothing where there was none. */
export function ApproachedPart({ progress: { approached, groups } }: { progress: Progress }) {
  const { t, say, count, share } = useWords();
  const { all, places } = approached;
  if (!all) return null;
  const titles = { ...t.approached, ...t.dispositions };
  const groupName = ({ group }: Place) => {
    const named = groups.find(({ code }) => code === group);
    return named ? say(named.name) : group;
  };
  const columns: Column<Place>[] = [
    { title: t.progress.group, value: groupName },
    {
      title: t.progress.point,
      value: ({ pointName }) => say(pointName),
      show: ({ pointName }) => <span class="on-one-line">{say(pointName)}</span>,
    },
    ...counted.map((name) => ({
      title: titles[name],
      value: (place: Place) => place[name],
      show: (place: Place) => count(place[name]),
      isNumber: true,
    })),
    ...rates.map((name) => ({
      title: titles[name],
      value: (place: Place) => place[name],
      show: (place: Place) => share(place[name], 0),
      isNumber: true,
    })),
  ];
  const everybody = counted.reduce((sum, name) => sum + all[name], 0);
  const says = fill(t.approached.says, { all: count(everybody), rate: share(all.rr1, 0) });
  return (
    <Part title={t.approached.title} says={says}>
      <DataTable
        caption={t.approached.title}
        rows={places}
        keyOf={({ group, point }) => `${group} ${point}`}
        searchable={(place) => `${groupName(place)} ${say(place.pointName)}`}
        columns={columns}
        stacks
        total={[
          t.table.total,
          '',
          ...counted.map((name) => count(all[name])),
          ...rates.map((name) => share(all[name], 0)),
        ]}
      />
      <p class="aside">{t.approached.note}</p>
    </Part>
  );
}
