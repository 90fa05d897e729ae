import type { AnswerKey } from '#surveys/ids.ts';
import { type Segment, smallestShownCount, smallestUnanimity } from '#surveys/statistics/suppression.ts';
import type { AnswerTally } from '../answer-tally.ts';
import type { Figure } from '../figures.ts';
import { splitsBest } from '../release/splits-best.ts';
import { fewestItems } from './both-figures.ts';

/**
 * Whoever noted the results before ballots were left out can subtract the results afterwards. So segments are joined
 * until each holds none or at least five of the ballots of every exclusion in force, and none that is one level holds
 * all of a few. Of fewer than 30 answers nothing but n is told: which levels are joined would tell which were not before.
 */
export function hideApart(
  segments: readonly Segment[],
  { apart = [] }: AnswerTally,
  key: AnswerKey,
): Segment[] {
  const n = segments.reduce((sum, { count }) => sum + count, 0);
  const [lowest, highest] = [segments.at(0), segments.at(-1)];
  if (apart.length > 0 && n < smallestUnanimity && lowest && highest)
    return [{ from: lowest.from, to: highest.to, count: n }];
  const left = apart.map((tally) => tally.counts(key).values);
  const isFew = ({ from, to }: Segment) =>
    left.some((levels) => {
      const count = levels.slice(from - 1, to).reduce((sum, n) => sum + n, 0);
      const isOneLevelOfAll = from === to && count === levels.reduce((sum, n) => sum + n, 0);
      return count > 0 && (count < smallestShownCount || (isOneLevelOfAll && count < smallestUnanimity));
    });
  const joined = [...segments];
  for (let at = joined.findIndex(isFew); at >= 0 && joined.length > 1; at = joined.findIndex(isFew)) {
    const low = at === 0 ? 0 : isNearer(joined, at) ? at : at - 1;
    const [first, second] = [joined[low], joined[low + 1]];
    if (!first || !second) break;
    joined.splice(low, 2, { from: first.from, to: second.to, count: first.count + second.count });
  }
  return joined;
}

/** Does the segment above stand on the same side of the middle? Otherwise the one below is taken. */
function isNearer(segments: readonly Segment[], at: number): boolean {
  const levels = segments.at(-1)?.to ?? 0;
  const [own, above] = [segments[at], segments[at + 1]];
  const middle = (levels + 1) / 2;
  return own !== undefined && above !== undefined && (own.from > middle || above.to < middle);
}

/** One or two items are no composite: beside an exclusion their figure is told only where the segments tell it anyway. */
export function tellsBesideApart(
  { terms }: Figure,
  { apart = [] }: AnswerTally,
  segments: ReadonlyMap<AnswerKey, readonly Segment[]>,
): boolean {
  if (apart.length === 0 || terms.length >= fewestItems) return true;
  return terms.every(
    ({ key, rule }) =>
      (rule.code === 'TOP2' || rule.code === 'NEG') && !splitsBest(segments.get(key) ?? [], rule.code),
  );
}
