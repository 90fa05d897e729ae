import { smallestShownCount } from '../../statistics/suppression.ts';

/** Ballots of one place, and how many of them carry a flag. */
export type FlaggedCount = { n: number; flagged: number };

/** From … to, both included. */
export type Band = { from: number; to: number };

/**
 * What may be said of how many ballots of a group carry a flag. `few`: one to four. `withheld`: of fewer than ten
 * ballots nothing is said. `places`, in the order they were given: a band, null where a place has fewer than ten
 * ballots. `flagged`: a band of all of them.
 */
export type ToldCounts =
  | { says: 'none' | 'few' | 'withheld' }
  | { says: 'counted'; flagged: Band; places: (Band | null)[] };

/**
 * Whoever has all of it and this program finds at least two possible counts for every place: a place's band hangs on
 * its own count alone, and that of the total is never so near to what the places add up to that it would leave one.
 */
export function toldCounts(places: readonly FlaggedCount[]): ToldCounts {
  const n = places.reduce((sum, place) => sum + place.n, 0);
  const flagged = places.reduce((sum, place) => sum + place.flagged, 0);
  if (n < 2 * smallestShownCount) return { says: 'withheld' };
  if (flagged === 0) return { says: 'none' };
  const bands = places.map((place) => bandOf(place));
  const possible = bands.map((band, at) => band ?? { from: 0, to: places[at]?.n ?? 0 });
  const total = bandOfTotal(possible, { n, flagged });
  return total.to < smallestShownCount ? { says: 'few' } : { says: 'counted', flagged: total, places: bands };
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
 * Would the number of all itself, beside the bands of the places, tell that few of one place carry the flag? Where it is
 * the most that the bands allow, each place has the most that its band allows.
 */
export function totalTellsFew(places: readonly FlaggedCount[]): boolean {
  const most = places.reduce((sum, place) => sum + (bandOf(place)?.to ?? place.n), 0);
  const flagged = places.reduce((sum, place) => sum + place.flagged, 0);
  return flagged === most && places.some((place) => place.flagged > 0 && place.flagged < smallestShownCount);
}

/** At least one; the last band begins at least one below the most that the places allow. */
function bandOfTotal(possible: readonly Band[], { n, flagged }: FlaggedCount): Band {
  const width = smallestShownCount;
  const most = possible.reduce((sum, { to }) => sum + to, 0);
  const last = width * Math.floor(Math.min(most - 1, n - width) / width);
  const from = Math.min(width * Math.floor(flagged / width), last);
  return { from: Math.max(from, 1), to: from === last ? most : Math.min(from + width - 1, most) };
}
