import type { InferResponseType } from 'hono/client';
import { useMemo } from 'preact/hooks';
import { fill } from '../../../texts/fill.ts';
import type { api } from '../../api.ts';
import { Part } from '../../desk/page.tsx';
import { Figure } from '../../figures/figure.tsx';
import { drawWhiskers } from '../../figures/whiskers.tsx';
import { DataTable } from '../../table/data-table.tsx';
import { type StatisticsWords, useStatisticsWords } from '../modes/use-statistics-words.ts';

type Asked = InferResponseType<(typeof api.campaigns)[':campaign']['trends']['$get'], 200>;
export type Trend = Asked['trends'][number];
type TrendPoint = Trend['points'][number];

/** A group's index in every campaign that is over, the earliest first. */
export function TrendPart({ trend }: { trend: Trend }) {
  const spoken = useStatisticsWords();
  const { words, s } = spoken;
  const { say, percent, language } = words;
  const draw = useMemo(() => drawingOf(trend, spoken), [trend, language]);
  const told = trend.points.filter(({ index, isComparable }) => index && isComparable);
  const [first, last] = [told.at(0), told.at(-1)];
  if (trend.points.length < 2)
    return (
      <Part title={s.trends.title}>
        <p>{s.trends.onlyOne}</p>
      </Part>
    );
  return (
    <Part
      title={s.trends.title}
      says={
        first?.index && last?.index && first !== last
          ? fill(s.trends.between, {
              first: labelOf(first),
              firstPercent: percent(first.index.percent),
              last: labelOf(last),
              lastPercent: percent(last.index.percent),
            })
          : undefined
      }
    >
      <Figure
        name={`${trend.group.code}-trend`}
        title={fill(s.trends.figure, { group: say(trend.group.name) })}
        caption={s.trends.caption}
        draw={draw}
      >
        <TrendTable trend={trend} />
      </Figure>
    </Part>
  );
}

/** A campaign in the row of the years: its year. */
function labelOf({ campaign }: TrendPoint): string {
  return campaign.firstDay.slice(0, 4);
}

function remarkOf({ isComparable, isSameWording }: TrendPoint, { s }: Pick<StatisticsWords, 's'>): string {
  if (!isComparable) return s.trends.otherItems;
  return isSameWording ? '' : s.trends.otherWording;
}

function drawingOf({ points }: Trend, spoken: StatisticsWords) {
  const { words, s, range } = spoken;
  return drawWhiskers({
    rows: points.map((one) => ({
      key: one.campaign.id,
      label: labelOf(one),
      note: [fill(s.nIs, { n: words.count(one.n) }), remarkOf(one, spoken)].filter(Boolean).join(', '),
      point: one.index
        ? {
            share: Number(one.index.percent) / 100,
            low: Number(one.index.low) / 100,
            high: Number(one.index.high) / 100,
            isEnough: one.index.conclusion === 'enough' && one.isComparable,
            said: words.percent(one.index.percent),
            range: range(one.index),
          }
        : undefined,
      blank: s.notTold,
    })),
    write: (value) => words.share(value / 100, 0),
  });
}

function TrendTable({ trend }: { trend: Trend }) {
  const spoken = useStatisticsWords();
  const { words, s, range } = spoken;
  return (
    <DataTable
      caption={s.trends.title}
      rows={trend.points}
      keyOf={({ campaign }) => campaign.id}
      stacks
      columns={[
        {
          title: s.trends.campaign,
          value: ({ campaign }) => campaign.firstDay,
          show: (point) => `${labelOf(point)}: ${words.say(point.campaign.title)}`,
        },
        { title: s.n, value: ({ n }) => n, show: ({ n }) => words.count(n), isNumber: true },
        {
          title: s.trends.percent,
          value: ({ index }) => (index ? Number(index.percent) : null),
          show: ({ index }) => (index ? words.percent(index.percent) : <i>{s.notTold}</i>),
          isNumber: true,
        },
        {
          title: s.interval,
          value: ({ index }) => (index ? Number(index.low) : null),
          show: ({ index }) => (index ? range(index) : '–'),
          isNumber: true,
        },
        { title: s.trends.remark, value: (point) => remarkOf(point, spoken) },
      ]}
    />
  );
}
