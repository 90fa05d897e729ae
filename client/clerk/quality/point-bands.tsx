import { fill } from '../../texts/fill.ts';
import { Figure } from '../figures/figure.tsx';
import { DataTable } from '../table/data-table.tsx';
import { FoldedTable } from '../table/folded.tsx';
import { type Band, drawBands } from './draw-bands.tsx';
import type { Flag, Flags } from './flag-part.tsx';
import type { Quality } from './quality-page.tsx';
import { pointIn, useQualityWords } from './words.ts';

type PointBandsProps = {
  quality: Quality;
  group: Flags['groups'][number];
  flag: Extract<Flag, { says: 'counted' }>;
};

/** The points that stand out, as bars: how many ballots surely carry the flag, and how many may. The table has all. */
export function PointBands({ quality, group, flag: { flag, places } }: PointBandsProps) {
  const words = useQualityWords();
  const { q, count, say } = words;
  const rows = group.points.map(({ point, n }, at) => ({ point, n, band: places[at] ?? null }));
  const first = rows
    .flatMap(({ point, n, band }) => (band && band.from > 0 ? [{ point, n, band }] : []))
    .sort((a, b) => b.band.from - a.band.from);
  const draw = drawBands({
    rows: first.map(({ point, n, band }) => ({
      key: point,
      label: pointIn(quality, point, words),
      n,
      band,
      said: fill(q.band, { from: count(band.from), to: count(band.to) }),
      beside: fill(q.ofAll, { n: count(n) }),
    })),
  });
  const caption = fill(q.byPoint, { flag: q.flags[flag].name });
  const told = (band: Band | null) =>
    band ? fill(q.band, { from: count(band.from), to: count(band.to) }) : <i>{q.untold}</i>;
  const table = (
    <>
      <DataTable
        caption={caption}
        rows={rows}
        keyOf={({ point }) => point}
        startSorting={{ column: 2, isDescending: true }}
        columns={[
          { title: q.point, value: ({ point }) => pointIn(quality, point, words) },
          { title: q.ballots, value: ({ n }) => n, show: ({ n }) => count(n), isNumber: true },
          {
            title: q.carrying,
            value: ({ band }) => (band ? band.from : null),
            show: ({ band }) => told(band),
            isNumber: true,
          },
        ]}
      />
      <p class="aside">{q.bandNote}</p>
    </>
  );
  return first.length > 0 ? (
    <Figure
      name={`dau-hieu-${group.code}-${flag}`}
      title={fill(q.figure, { flag: q.flags[flag].name, group: say(group.name) })}
      caption={`${fill(q.nOfGroup, { n: count(group.n) })} ${q.legend}`}
      draw={draw}
    >
      {table}
    </Figure>
  ) : (
    <>
      <p class="aside">{q.noPointStandsOut}</p>
      <FoldedTable>{table}</FoldedTable>
    </>
  );
}
