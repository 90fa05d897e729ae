import type { Factor, RatedItem, Round } from '../results-page.tsx';
import { divergingBar, type Piece, type Reach, reachOf } from './diverging.ts';

export function barOf({ levels, isReversed }: Factor, { segments }: RatedItem): Piece[] {
  return divergingBar(segments, levels.length, isReversed);
}

/** Of all factors on the same kind of scale, so that their bars compare down the page. */
export function reachesOf({ factors }: Pick<Round, 'factors'>): Reach[] {
  return factors.map(({ favourable }) => {
    const alike = factors.filter((other) => other.favourable === favourable);
    return reachOf(alike.flatMap((factor) => factor.items.map((item) => barOf(factor, item))));
  });
}
