import { fill } from '../../texts/fill.ts';
import { DataTable } from '../table/data-table.tsx';
import { FoldedTable } from '../table/folded.tsx';
import type { Flag, Flags } from './flag-part.tsx';
import type { Quality } from './quality-page.tsx';
import { pointIn, useQualityWords } from './words.ts';

type Band = { from: number; to: number };
type PointBandsProps = {
  quality: Quality;
  group: Flags['groups'][number];
  flag: Extract<Flag, { says: 'counted' }>;
};

/** The points that stand out, as bars: how many ballots surely carry the flag, and how many may. The table has all. */
export function PointBands({ quality, group, flag: { flag, places } }: PointBandsProps) {
  const words = useQualityWords();
  const { q, count } = words;
  if (!places) return <p class="aside">{q.noPlaces}</p>;
  const rows = group.points.map(({ point, n }, at) => ({ point, n, band: places[at] ?? null }));
  const most = Math.max(...rows.map(({ n }) => n));
  const first = rows
    .flatMap(({ point, n, band }) => (band && band.from > 0 ? [{ point, n, band }] : []))
    .sort((a, b) => b.band.from - a.band.from);
  const caption = fill(q.byPoint, { flag: q.flags[flag].name });
  const told = (band: Band | null) =>
    band ? fill(q.band, { from: count(band.from), to: count(band.to) }) : <i>{q.untold}</i>;
  return (
    <>
      {first.length > 0 ? (
        <figure class="bands">
          <ul>
            {first.map(({ point, n, band }) => (
              <li key={point}>
                <span>{pointIn(quality, point, words)}</span>
                <BandBar n={n} most={most} band={band} />
                <span>
                  {told(band)} <small>{fill(q.ofAll, { n: count(n) })}</small>
                </span>
              </li>
            ))}
          </ul>
          <figcaption class="aside">{q.legend}</figcaption>
        </figure>
      ) : (
        <p class="aside">{q.noPointStandsOut}</p>
      )}
      <FoldedTable>
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
      </FoldedTable>
    </>
  );
}

type BandBarProps = { n: number; most: number; band: Band };

/** For the eye only: all ballots of the point as a line, the band's lower end filled, its upper end in outline. */
function BandBar({ n, most, band }: BandBarProps) {
  const width = (count: number) => `${Math.round((1000 * count) / Math.max(1, most)) / 10}%`;
  return (
    <svg class="band-bar" aria-hidden="true" focusable="false">
      <rect class="track" y="42%" height="16%" width={width(n)} />
      <rect class="may" y="10%" height="80%" width={width(band.to)} />
      <rect class="surely" y="10%" height="80%" width={width(band.from)} />
    </svg>
  );
}
