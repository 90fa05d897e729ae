import type { ItemRecord } from '#surveys/par-index/evidence.ts';
import { smallestShownCount } from '#surveys/statistics/suppression.ts';
import type { AnswerTally } from '../answer-tally.ts';
import { missingUntold, publicMissing } from './public-missing.ts';
import type { PublicCount } from './withhold.ts';

/** How many answered, as it may leave the server: null for one to four. */
export function toldN(n: number): PublicCount {
  return n > 0 && n < smallestShownCount ? null : n;
}

export function toldReach({ smallest, largest }: { smallest: number; largest: number }) {
  return { smallest: toldN(smallest), largest: toldN(largest) };
}

/** What is missing of an item that few answered would tell how few. */
export function toldRecord({ missing, n, ...record }: ItemRecord, tally: AnswerTally | undefined) {
  const isTold = toldN(n) !== null && !tally?.isBlurred;
  return {
    ...record,
    n: toldN(n),
    missing: isTold ? publicMissing(missing, tally, record.key) : missingUntold,
  };
}
