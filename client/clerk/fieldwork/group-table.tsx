import { DataTable } from '../table/data-table.tsx';
import { useWords } from '../words.tsx';
import type { Progress } from './progress-page.tsx';
import { Reached } from './reached.tsx';

export function GroupTable({ progress: { groups, all } }: { progress: Progress }) {
  const { t, say, count } = useWords();
  return (
    <DataTable
      caption={t.progress.byGroup}
      rows={groups}
      keyOf={({ code }) => code}
      columns={[
        { title: t.progress.group, value: ({ name }) => say(name) },
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
          title: t.progress.share,
          value: ({ complete, quota }) => (quota ? complete / quota : null),
          show: ({ complete, quota }) => (
            <Reached complete={complete} quota={quota} wanted={Math.max(0, quota - complete)} />
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
      ]}
      total={[
        t.table.total,
        count(all.complete),
        count(all.quota),
        '',
        count(all.partial),
        count(all.screened_out),
      ]}
    />
  );
}
