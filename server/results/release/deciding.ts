import type { AnswerKey } from '#surveys/ids.ts';
import { smallestShownCount } from '#surveys/statistics/suppression.ts';
import type { AnswerTally, Counts } from '../answer-tally.ts';
import { hingesOf } from './hinges.ts';

/**
 * Where an answer decides who is asked on, the numbers of people who answered what follows bound how often it was given:
 * of thirty, 29 of whom rate what the others are not asked, one at most is one of these. So an item that decides says
 * less of itself than others: never, by its silence, that an answer of few was given at all. Nobody counts as few here.
 */

/** Was every answer given by five and more, and by five and more of the ballots of each exclusion? */
export function isToldInFull(tally: AnswerTally, key: AnswerKey): boolean {
  const isSeveral = tally.places.some((one) => one.key === key && one.item.kind === 'multiple-choice');
  return sides(tally, key).every(({ values, n }) =>
    values.every((count) => isEnough(count) && (!isSeveral || isEnough(n - count))),
  );
}

/** May the options of a choice be told? Where it decides who is asked on, only if all of them are. */
export function tellsOptions(tally: AnswerTally, key: AnswerKey): boolean {
  return hingesOf(tally.places).from(key).length === 0 || isToldInFull(tally, key);
}

/** Who was not asked, and who did not answer, are told apart where that tells no more of what decided it than is told. */
export function tellsRoutes(tally: AnswerTally, key: AnswerKey): boolean {
  return hingesOf(tally.places)
    .behind(key)
    .every((one) => isToldInFull(tally, one));
}

/** Levels from 1, both included. */
export type Run = { from: number; to: number };

/**
 * The runs of levels that are told each by itself: all levels in one, unless the rating decides who is asked on. Then
 * those who are asked are told apart from those who are not, each level on its side; undefined, n alone, where either are
 * fewer than five, or the levels of one side lie on both sides of the other. Something that fewer than five answered
 * parts nobody: its n is not told.
 */
export function runsToTell(tally: AnswerTally, key: AnswerKey, levelCount: number): Run[] | undefined {
  const parted = hingesOf(tally.places)
    .from(key)
    .filter(({ asked }) => isEnough(sides(tally, asked).reduce((sum, { n }) => sum + n, 0)))
    .map(({ oneOf }) => new Set(oneOf.map(Number)));
  const levels = Array.from({ length: levelCount }, (_, at) => at + 1);
  const cutsIn = (asked: ReadonlySet<number>) =>
    levels.slice(1).filter((level) => asked.has(level) !== asked.has(level - 1));
  if (parted.some((asked) => cutsIn(asked).length > 1)) return undefined;
  const starts = [...new Set([1, ...parted.flatMap(cutsIn)])].sort((a, b) => a - b);
  const runs = starts.map((from, at) => ({ from, to: (starts[at + 1] ?? levelCount + 1) - 1 }));
  const isLarge = ({ from, to }: Run) =>
    sides(tally, key).every(({ values }) =>
      isEnough(values.slice(from - 1, to).reduce((sum, count) => sum + count, 0)),
    );
  return runs.length === 1 || runs.every(isLarge) ? runs : undefined;
}

/** What was counted of those who are in, and of the ballots of each exclusion. */
function sides(tally: AnswerTally, key: AnswerKey): Counts[] {
  return [tally, ...(tally.apart ?? [])].map((one) => one.counts(key));
}

const isEnough = (count: number) => count >= smallestShownCount;
