import { DataTable } from '../table/data-table.tsx';
import { useWords } from '../words.tsx';
import type { Progress } from './progress-page.tsx';
import { Reached } from './reached.tsx';

/** Which collection points are short, the emptiest first. */
export function PointTable({ progress: { points, groups } }: { progress: Progress }) {
  const { t, say, count } = useWords();
  const groupName = (code: string) => {
    const group = groups.find((one) => one.code === code);
    return group ? say(group.name) : code;
  };
  return (
    <DataTable
      caption={t.progress.byPoint}
      rows={points}
      keyOf={({ id }) => id}
      searchable={({ name }) => say(name)}
      startSorting={{ column: 3, isDescending: true }}
      columns={[
        { title: t.progress.point, value: ({ name }) => say(name) },
        {
          title: t.dispositions.complete,
          value: ({ complete }) => complete,
          show: ({ complete }) => count(complete),
          isNumber: true,
        },
        {
          title: t.progress.quota,
          value: ({ quota }) => quota,
          show: ({ quota }) => (quota ? count(quota) : '–'),
          isNumber: true,
        },
        {
          title: t.progress.wanted,
          value: ({ wanted }) => wanted,
          show: ({ wanted, quota }) => (wanted > 0 ? count(wanted) : quota > 0 ? t.progress.enoughHere : '–'),
          isNumber: true,
        },
        {
          title: t.progress.share,
          value: ({ complete, quota }) => (quota ? complete / quota : null),
          show: (point) => <Reached {...point} />,
          isNumber: true,
        },
        {
          title: t.progress.shortGroups,
          value: ({ cells }) => cells.filter(isShort).length,
          show: ({ cells }) => (
            <ul class="cells">
              {cells.filter(isShort).map(({ group, complete, quota }) => (
                <li key={group}>
                  {groupName(group)}: {count(complete)}/{count(quota)}
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}

const isShort = ({ complete, quota }: { complete: number; quota: number }) => complete < quota;
