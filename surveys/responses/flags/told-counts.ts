import { smallestShownCount } from '../../statistics/suppression.ts';

/** Ballots of one place, and how many of them carry a flag. */
export type FlaggedCount = { n: number; flagged: number };

/** From … to, both included. */
export type Band = { from: number; to: number };

/**
 * What may be said of how many ballots of a group carry a flag. `few`: one to four. `withheld`: of fewer than ten
 * ballots nothing is said, nor where fewer than five are without the flag. `places`, in the order they were given: a
 * band, null where a place has fewer than ten ballots; none at all where the total would give one away.
 */
export type ToldCounts =
  | { says: 'none' | 'few' | 'withheld' }
  | { says: 'counted'; flagged: number; places: (Band | null)[] | null };

export function toldCounts(places: readonly FlaggedCount[]): ToldCounts {
  const n = places.reduce((sum, place) => sum + place.n, 0);
  const flagged = places.reduce((sum, place) => sum + place.flagged, 0);
  if (n < 2 * smallestShownCount) return { says: 'withheld' };
  if (flagged === 0) return { says: 'none' };
  if (flagged < smallestShownCount) return { says: 'few' };
  if (n - flagged < smallestShownCount) return { says: 'withheld' };
  const bands = places.map((place) => bandOf(place));
  const known = bands.map((band, at) => band ?? { from: 0, to: places[at]?.n ?? 0 });
  return { says: 'counted', flagged, places: keepsApart(known, places, flagged) ? bands : null };
}

/**
 * 0–4, 5–9, … The last band reaches up to all ballots and is wide enough that neither few with the flag nor few
 * without it can be made out. Where the bands lie hangs on `n` alone. Null: too few ballots for two bands.
 */
export function bandOf({ n, flagged }: FlaggedCount): Band | null {
  const width = smallestShownCount;
  if (n < 2 * width) return null;
  const last = width * Math.floor((n - width) / width);
  const from = Math.min(width * Math.floor(flagged / width), last);
  return { from, to: from === last ? n : from + width - 1 };
}

/**
 * With the total known: is no place's count left as the only possible one, where it is small or leaves few without the
 * flag? Which tables are told at all can, very rarely, itself tell a count to somebody who tries this program on every
 * table.
 */
function keepsApart(bands: readonly Band[], places: readonly FlaggedCount[], total: number): boolean {
  const [least, most] = bands.reduce(([low, high], { from, to }) => [low + from, high + to] as const, [0, 0]);
  const isFew = (count: number) => count > 0 && count < smallestShownCount;
  return bands.every(({ from, to }, at) => {
    const lowest = Math.max(from, total - (most - to));
    const highest = Math.min(to, total - (least - from));
    const without = (places[at]?.n ?? 0) - lowest;
    return highest > lowest || !(isFew(lowest) || (lowest > 0 && without < smallestShownCount));
  });
}
