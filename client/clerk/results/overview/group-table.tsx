import { fill } from '../../../texts/fill.ts';
import { DataTable } from '../../table/data-table.tsx';
import { rangeOf } from '../estimates.ts';
import { useResultWords } from '../use-result-words.ts';
import { whyBlank } from './group-row.ts';
import type { GroupAtAGlance } from './overview-view.tsx';

/** The figure's numbers, each group leading to its own page. */
export function GroupTable({ groups, base }: { groups: readonly GroupAtAGlance[]; base: string }) {
  const { words, r } = useResultWords();
  const { say, count, percent } = words;
  return (
    <DataTable
      stacks
      caption={r.overview.title}
      rows={groups}
      keyOf={({ code }) => code}
      columns={[
        {
          title: r.overview.group,
          value: ({ name }) => say(name),
          show: ({ code, name }) => <a href={`${base}/${code}`}>{say(name)}</a>,
        },
        {
          title: r.overview.n,
          value: ({ counted }) => counted,
          show: ({ counted, minimumN }) => (
            <>
              {count(counted)}
              {counted < minimumN ? (
                <small class="under">{` ${fill(r.overview.belowMinimum, { minimum: count(minimumN) })}`}</small>
              ) : null}
            </>
          ),
          isNumber: true,
        },
        {
          title: r.overview.quota,
          value: ({ quota }) => quota,
          show: ({ quota }) => (quota > 0 ? count(quota) : '–'),
          isNumber: true,
        },
        {
          title: r.overview.index,
          value: ({ indexPercent }) => (indexPercent === null ? null : Number(indexPercent)),
          show: (group) =>
            group.indexPercent === null ? (
              <i>{group.bodies.length > 0 ? '–' : whyBlank(group, words)}</i>
            ) : (
              percent(group.indexPercent)
            ),
          isNumber: true,
        },
        {
          title: r.overview.interval,
          value: ({ certainty }) => certainty?.interval.low ?? null,
          show: ({ certainty }) => (certainty ? rangeOf(certainty.interval, words) : '–'),
          isNumber: true,
        },
        {
          title: r.overview.conclusion,
          value: ({ certainty }) => (certainty ? r.conclusion[certainty.conclusion] : null),
          show: ({ certainty }) => <small>{certainty ? r.conclusion[certainty.conclusion] : '–'}</small>,
        },
      ]}
    />
  );
}
