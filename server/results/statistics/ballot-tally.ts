import type { Campaign } from '#surveys/campaigns/campaign.ts';
import type { Mode } from '#surveys/campaigns/mode.ts';
import type { AnswerKey, CollectionPointId } from '#surveys/ids.ts';
import type { Response } from '#surveys/responses/response.ts';
import type { BallotSums } from '#surveys/statistics/ballot-moments.ts';
import type { ItemSums } from '#surveys/statistics/reliability.ts';
import type { AnswerTally } from '../answer-tally.ts';
import type { ReadBallot } from '../counting/ballot-reader.ts';
import { favourableOf } from '../index-of.ts';
import type { Factor } from '../rounds.ts';
import { type Composite, compositesOf } from './composites.ts';

/** Ballots of one group that came from one point in one mode. */
export type Cell = { point: CollectionPointId; mode: Mode };

/**
 * Of the ballots that answered any item of a composite: how many, and the sum and sum of squares of each one's own
 * index (0 to 1). `levels`: ballots by their own mean level, rounded half up, level 1 first.
 */
export type BallotCounts = BallotSums & { levels: number[] };

/** What is counted of one group beside `AnswerTally`: by point and mode, and ballot by ballot. Grows by one at a time. */
export type BallotTally = {
  composites: readonly Composite[];
  /** `ballot`: as the tally of the same group has read it. */
  add(ballot: Pick<ReadBallot, 'levels'>, from: Pick<Response, 'mode' | 'point'>): void;
  cells(): (Cell & { n: number })[];
  /** Points from which anything came. */
  points(): CollectionPointId[];
  /** Level counts of one item over some points and modes, level 1 first. */
  levels(key: AnswerKey, points: readonly CollectionPointId[], among: readonly Mode[]): number[];
  /** How many these are. */
  answers(key: AnswerKey, points: readonly CollectionPointId[], among: readonly Mode[]): number;
  ballots(composite: Composite, mode?: Mode): BallotCounts;
  /** What Cronbach's alpha is made of: ballots that answered every item of one factor. */
  agreement(composite: Composite): ItemSums;
};

const noPlace = { start: 0, width: 0 };

type Counts = { cell: Cell; n: number; levels: Int32Array; ballots: BallotCounts[] };
/** `at`: which of the tally's places its items are. `good`: by level, 1 where it is favourable. */
type Line = {
  factor: Factor;
  at: Int32Array;
  start: number;
  width: number;
  good: Uint8Array;
  sums: ItemSums;
};

/** Every rated item that somebody answered is looked up once; nothing that could be told apart is kept of a ballot. */
export function openBallotTally(
  campaign: Campaign,
  tally: Pick<AnswerTally, 'places' | 'questionnaire'>,
): BallotTally {
  const composites = compositesOf(campaign, tally);
  const lines = linesOf(composites, tally.places);
  const length = lines.reduce((sum, { factor, width }) => sum + factor.keys.length * width, 0);
  const placeOf = new Map<AnswerKey, { start: number; width: number }>();
  for (const { factor, start, width } of lines)
    factor.keys.forEach((key, at) => {
      placeOf.set(key, { start: start + at * width, width });
    });
  const parts = composites.map(({ factors }) =>
    factors.map((factor) => lines.findIndex((line) => line.factor === factor)),
  );
  const cells = new Map<CollectionPointId, Partial<Record<Mode, Counts>>>();
  const counted = () => [...cells.values()].flatMap((byMode) => Object.values(byMode));
  const read = lines.map((line) => ({ line, answered: 0, good: 0, total: 0 }));

  const countsOf = (mode: Mode, point: CollectionPointId): Counts => {
    const here = cells.get(point) ?? {};
    cells.set(point, here);
    const ballots = composites.map(({ levelCount }) => noBallots(levelCount));
    const counts = { cell: { mode, point }, n: 0, levels: new Int32Array(length), ballots };
    here[mode] = counts;
    return counts;
  };

  return {
    composites,
    add({ levels }, { mode, point }) {
      const counts = cells.get(point)?.[mode] ?? countsOf(mode, point);
      counts.n += 1;
      for (const seen of read) readLine(seen, levels, counts.levels);
      for (let at = 0; at < parts.length; at += 1) {
        const [ballot, own] = [counts.ballots[at], parts[at]];
        if (ballot && own) addBallot(ballot, own, read);
      }
    },
    cells: () => counted().map(({ cell, n }) => ({ ...cell, n })),
    points: () => [...cells.keys()],
    levels(key, points, among) {
      const { start, width } = placeOf.get(key) ?? noPlace;
      const sum = Array<number>(width).fill(0);
      for (const point of points)
        for (const mode of among) {
          const counts = cells.get(point)?.[mode];
          for (let at = 0; counts && at < width; at += 1)
            sum[at] = (sum[at] ?? 0) + (counts.levels[start + at] ?? 0);
        }
      return sum;
    },
    answers(key, points, among) {
      const { start, width } = placeOf.get(key) ?? noPlace;
      let sum = 0;
      for (const point of points)
        for (const mode of among) {
          const counts = cells.get(point)?.[mode];
          for (let at = 0; counts && at < width; at += 1) sum += counts.levels[start + at] ?? 0;
        }
      return sum;
    },
    ballots(composite, mode) {
      const all = noBallots(composite.levelCount);
      const part = composites.indexOf(composite);
      for (const { cell, ballots } of counted()) {
        const own = ballots[part];
        if (!own || (mode && cell.mode !== mode)) continue;
        all.n += own.n;
        all.sum += own.sum;
        all.squares += own.squares;
        own.levels.forEach((count, at) => {
          all.levels[at] = (all.levels[at] ?? 0) + count;
        });
      }
      return all;
    },
    agreement(composite) {
      const line = lines.find(
        ({ factor }) => composite.factors.length === 1 && factor === composite.factors[0],
      );
      if (!line) throw new Error(`${composite.code} is not one factor`);
      return line.sums;
    },
  };
}

function linesOf(composites: readonly Composite[], places: AnswerTally['places']): Line[] {
  const placeAt = new Map(places.map(({ key }, at) => [key, at]));
  let start = 0;
  return [...new Set(composites.flatMap(({ factors }) => factors))].map((factor) => {
    const { scale, keys } = factor;
    const width = scale.levels.length;
    const best = favourableOf(scale)?.levels ?? [];
    const line = {
      factor,
      at: Int32Array.from(keys, (key) => placeAt.get(key) ?? -1),
      start,
      width,
      good: Uint8Array.from({ length: width + 1 }, (_, level) => Number(best.includes(level))),
      sums: {
        sums: keys.map(() => 0),
        squares: keys.map(() => 0),
        total: 0,
        totalSquares: 0,
        n: 0,
        leftOut: 0,
      },
    };
    start += keys.length * width;
    return line;
  });
}

type Seen = { line: Line; answered: number; good: number; total: number };

function readLine(seen: Seen, marked: ReadBallot['levels'], levels: Int32Array): void {
  const { at: places, start, width, good, sums } = seen.line;
  let [answered, favourable, total] = [0, 0, 0];
  for (let at = 0; at < places.length; at += 1) {
    const level = marked[places[at] ?? -1] ?? 0;
    if (level === 0) continue;
    const cell = start + at * width + level - 1;
    levels[cell] = (levels[cell] ?? 0) + 1;
    answered += 1;
    total += level;
    favourable += good[level] ?? 0;
  }
  seen.answered = answered;
  seen.good = favourable;
  seen.total = total;
  if (answered === 0) return;
  if (answered < places.length) {
    sums.leftOut += 1;
    return;
  }
  sums.n += 1;
  sums.total += total;
  sums.totalSquares += total * total;
  for (let at = 0; at < places.length; at += 1) {
    const level = marked[places[at] ?? -1] ?? 0;
    sums.sums[at] = (sums.sums[at] ?? 0) + level;
    sums.squares[at] = (sums.squares[at] ?? 0) + level * level;
  }
}

/** Every factor counts the same in a ballot's own index, as in the group's (FACTORAVG). */
function addBallot(sums: BallotCounts, lines: readonly number[], read: readonly Seen[]) {
  let [factors, index, answered, total] = [0, 0, 0, 0];
  for (let at = 0; at < lines.length; at += 1) {
    const seen = read[lines[at] ?? -1];
    if (!seen || seen.answered === 0) continue;
    factors += 1;
    index += seen.good / seen.answered;
    answered += seen.answered;
    total += seen.total;
  }
  if (factors === 0) return;
  const own = index / factors;
  sums.n += 1;
  sums.sum += own;
  sums.squares += own * own;
  const level = Math.floor(total / answered + 0.5) - 1;
  sums.levels[level] = (sums.levels[level] ?? 0) + 1;
}

function noBallots(levelCount: number): BallotCounts {
  return { n: 0, sum: 0, squares: 0, levels: Array<number>(levelCount).fill(0) };
}
