import { numbered } from '../../numbered.ts';
import { DataTable } from '../../table/data-table.tsx';
import { rangeOf } from '../estimates.ts';
import { useResultWords } from '../use-result-words.ts';
import type { Extremes } from './extremes.ts';
import type { RankedItem } from './item-extremes.tsx';

export function ExtremesTable({ found: { strongest, weakest } }: { found: Extremes<RankedItem> }) {
  const { words, r } = useResultWords();
  const { t, say, count, share } = words;
  return (
    <DataTable
      caption={r.extremes.title}
      rows={[...strongest, ...weakest]}
      keyOf={({ item }) => `${item.note ?? ''} ${item.key}`}
      columns={[
        {
          title: r.extremes.item,
          value: ({ item }) => numbered(item.number, say(item.wording)),
          show: ({ item }) => (
            <>
              {numbered(item.number, say(item.wording))}
              {item.note ? <small>{` ${item.note}`}</small> : null}
            </>
          ),
        },
        {
          title: t.results.validN,
          value: ({ item }) => item.n,
          show: ({ item }) => count(item.n ?? 0),
          isNumber: true,
        },
        {
          title: t.results.index,
          value: (row) => row.share.share,
          show: (row) => share(row.share.share, 2),
          isNumber: true,
        },
        {
          title: t.results.interval,
          value: (row) => row.share.interval.low,
          show: (row) => rangeOf(row.share.interval, words),
          isNumber: true,
        },
        {
          title: r.items.conclusion,
          value: (row) => r.conclusion[row.share.conclusion],
          show: (row) => <small>{r.conclusion[row.share.conclusion]}</small>,
        },
      ]}
    />
  );
}
