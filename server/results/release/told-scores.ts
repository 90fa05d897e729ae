import type { AnswerKey } from '#surveys/ids.ts';
import { type Segment, smallestShownCount, smallestUnanimity } from '#surveys/statistics/suppression.ts';
import type { Figure, Term } from '../figures.ts';
import { answersTo, isGuarded, isMean, isNearAnEnd, type Shown } from './told-figures.ts';

/**
 * The segments of items that few people answered and that make up a score of several groups. The score is what the
 * survey is for, so it comes first: of an item that enters by its mean only n is told, since a distribution beside the
 * score would often give a count away; of one that enters by its share only the two sides.
 *
 * @returns undefined where the item's segments are not touched
 */
export function segmentsBesideScores(
  scores: readonly Figure[],
  key: AnswerKey,
  levels: readonly number[],
): Segment[] | undefined {
  const n = levels.reduce((sum, count) => sum + count, 0);
  const rules = scores
    .flatMap(({ terms }) => terms)
    .filter((term) => term.key === key)
    .map(({ rule }) => rule.code);
  if (rules.length === 0 || n >= smallestUnanimity) return undefined;
  if (n < smallestShownCount) return [];
  const worst = rules.some(isMean) ? 0 : rules.includes('NEG') ? 1 : levels.length - 2;
  const first = levels.slice(0, worst).reduce((sum, count) => sum + count, 0);
  const areSidesEnough = worst > 0 && first >= smallestShownCount && n - first >= smallestShownCount;
  if (!areSidesEnough) return [{ from: 1, to: levels.length, count: n }];
  return [
    { from: 1, to: worst, count: first },
    { from: worst + 1, to: levels.length, count: n - first },
  ];
}

/** Hidden shares in one score: of fewer their sum can give one away. */
const fewestShares = 3;

/**
 * The scores of several groups that may stand beside those segments, by what this group brings to them, for a reader
 * who knows what the others bring. One whose items all show what it is made of tells nothing new. Of the others each
 * is told that is not near an end of its scales, whose hidden items are in no other score, and whose hidden shares,
 * if any, are three or more that can be answered in twice as many ways as the score has values.
 */
export function toldScores(scores: readonly Figure[], shown: Shown): Figure[] {
  const used = new Set<AnswerKey>();
  const kept: Figure[] = [];
  for (const score of scores) {
    const hidden = score.terms.filter((term) => isGuarded(term, shown));
    const isTold =
      score.terms.every(({ key }) => answersTo(key, shown) >= smallestShownCount) &&
      !isNearAnEnd(score, shown) &&
      leavesWays(score, hidden, shown) &&
      hidden.every(({ key }) => !used.has(key));
    if (!isTold) continue;
    for (const { key } of hidden) used.add(key);
    kept.push(score);
  }
  return kept;
}

function leavesWays({ terms }: Figure, hidden: readonly Term[], shown: Shown): boolean {
  const shares = hidden.filter(({ rule }) => !isMean(rule.code));
  const ways = shares.reduce((product, { key }) => product * (answersTo(key, shown) + 1), 1);
  const values = 10_000 * terms.reduce((sum, { weight }) => sum + weight, 0);
  return shares.length === 0 || (shares.length >= fewestShares && ways >= 2 * values);
}
