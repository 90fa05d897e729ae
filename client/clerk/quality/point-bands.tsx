import { fill } from '../../texts/fill.ts';
import { DataTable } from '../table/data-table.tsx';
import type { Flag, Flags } from './flag-part.tsx';
import type { Quality } from './quality-page.tsx';
import { pointIn, useQualityWords } from './words.ts';

type PointBandsProps = {
  quality: Quality;
  group: Flags['groups'][number];
  flag: Extract<Flag, { says: 'counted' }>;
};

/** The picture is in the table: of each point's ballots how many surely carry the flag, and how many may. */
export function PointBands({ quality, group, flag: { flag, places } }: PointBandsProps) {
  const words = useQualityWords();
  const { q, count } = words;
  if (!places) return <p class="aside">{q.noPlaces}</p>;
  const rows = group.points.map(({ point, n }, at) => ({ point, n, band: places[at] ?? null }));
  const most = Math.max(...rows.map(({ n }) => n));
  const caption = fill(q.byPoint, { flag: q.flags[flag].name });
  return (
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
            show: ({ band, n }) => (
              <span class="with-bar">
                <BandBar n={n} most={most} band={band} />
                <span>
                  {band ? fill(q.band, { from: count(band.from), to: count(band.to) }) : <i>{q.untold}</i>}
                </span>
              </span>
            ),
            isNumber: true,
          },
        ]}
      />
      <p class="aside">{q.bandNote}</p>
    </>
  );
}

type BandBarProps = { n: number; most: number; band: { from: number; to: number } | null };

/** For the eye only: all ballots as a line, the band's lower end filled, its upper end in outline. */
function BandBar({ n, most, band }: BandBarProps) {
  const width = (count: number) => `${Math.round((1000 * count) / Math.max(1, most)) / 10}%`;
  return (
    <svg class="band-bar" aria-hidden="true" focusable="false">
      <rect class="track" y="40%" height="20%" width={width(n)} />
      {band ? <rect class="may" y="12%" height="76%" width={width(band.to)} /> : null}
      {band ? <rect class="surely" height="100%" width={width(band.from)} /> : null}
    </svg>
  );
}
