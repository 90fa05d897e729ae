import { fill } from '../../../texts/fill.ts';
import { resultTexts } from '../../../texts/results/texts.ts';
import { missingWords } from '../../missing-words.ts';
import { numbered } from '../../numbered.ts';
import { type Column, DataTable } from '../../table/data-table.tsx';
import { useWords, type Words } from '../../words.tsx';
import { rangeOf } from '../estimates.ts';
import type { Factor, RatedItem } from '../results-page.tsx';
import { bestWords } from '../sentences.ts';

/** The chart's figures and those that do not fit in it: counts and shares by level, n, interval, missing answers. */
export function ItemTable({ factor, counted }: { factor: Factor; counted: number }) {
  const words = useWords();
  const { t, say, count } = words;
  return (
    <DataTable
      caption={say(factor.title)}
      rows={factor.items}
      keyOf={({ key }) => key}
      columns={[
        {
          title: t.results.item,
          value: ({ number, wording }) => numbered(number, say(wording)),
        },
        {
          title: t.results.validN,
          value: ({ n }) => n,
          show: ({ n }) => (n === null ? <i>{t.few}</i> : count(n)),
          isNumber: true,
        },
        ...factor.levels.map((_, index) => levelColumn(index + 1, factor, words)),
        ...favourableColumns(factor, words),
        ...meanColumns(factor, words),
        {
          title: t.index.missing,
          value: ({ missing, n }) => missingWords(missing, n === null ? null : counted - n, words),
          show: ({ missing, n }) => (
            <small>{missingWords(missing, n === null ? null : counted - n, words)}</small>
          ),
        },
      ]}
    />
  );
}

/** Joined levels are told once, in the column of the first of them, with their names. */
function levelColumn(level: number, { levels }: Factor, { t, say, count, share }: Words): Column<RatedItem> {
  const name = (at: number) => {
    const wording = levels[at - 1];
    return wording ? say(wording) : '';
  };
  const segmentAt = ({ segments }: RatedItem) =>
    segments.find(({ from, to }) => from <= level && level <= to);
  return {
    title: name(level),
    value: (item) => segmentAt(item)?.count ?? null,
    show: (item) => {
      const segment = segmentAt(item);
      if (!segment) return '–';
      if (segment.from !== level) return <small>←</small>;
      const figure = `${count(segment.count)} (${share(item.n ? segment.count / item.n : 0)})`;
      if (segment.from === segment.to) return figure;
      return (
        <>
          {figure}{' '}
          <small>{fill(t.results.levelsJoined, { from: name(segment.from), to: name(segment.to) })}</small>
        </>
      );
    },
    isNumber: true,
  };
}

function favourableColumns(factor: Factor, words: Words): Column<RatedItem>[] {
  const { t, share, language } = words;
  const { items, conclusion } = resultTexts[language];
  if (!factor.favourable) return [];
  return [
    {
      title: bestWords(factor, words),
      value: ({ favourableShare }) => favourableShare?.share ?? null,
      show: ({ favourableShare, n }) =>
        favourableShare ? share(favourableShare.share, 2) : <i>{n === null ? t.few : t.withheld}</i>,
      isNumber: true,
    },
    {
      title: t.results.interval,
      value: ({ favourableShare }) => favourableShare?.interval.low ?? null,
      show: ({ favourableShare }) => (favourableShare ? rangeOf(favourableShare.interval, words) : '–'),
      isNumber: true,
    },
    {
      title: items.conclusion,
      value: ({ favourableShare }) => (favourableShare ? conclusion[favourableShare.conclusion] : null),
      show: ({ favourableShare }) => (
        <small>{favourableShare ? conclusion[favourableShare.conclusion] : '–'}</small>
      ),
    },
  ];
}

/** Only where the mean of at least one statement may be told. */
function meanColumns({ items }: Factor, words: Words): Column<RatedItem>[] {
  const { t, decimal, language } = words;
  const texts = resultTexts[language].items;
  if (items.every(({ mean }) => mean === null)) return [];
  return [
    {
      title: texts.mean,
      value: ({ mean }) => (mean ? Number(mean.level) : null),
      show: ({ mean, n }) => (mean ? decimal(mean.level) : <i>{n === null ? t.few : t.withheld}</i>),
      isNumber: true,
    },
    {
      title: texts.meanInterval,
      value: ({ mean }) => mean?.interval?.low ?? null,
      show: ({ mean }) =>
        mean?.interval
          ? fill(resultTexts[language].figure.range, {
              low: decimal(mean.interval.low.toFixed(2)),
              high: decimal(mean.interval.high.toFixed(2)),
            })
          : '–',
      isNumber: true,
    },
  ];
}
