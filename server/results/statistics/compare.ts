import { type Mode, modes } from '#surveys/campaigns/mode.ts';
import type { Wording } from '#surveys/questionnaire/wording.ts';
import { ballotMoments } from '#surveys/statistics/ballot-moments.ts';
import { type Caution, cautionsOf } from '#surveys/statistics/comparison/cautions.ts';
import { holmAdjusted } from '#surveys/statistics/comparison/holm.ts';
import { welch } from '#surveys/statistics/comparison/means.ts';
import { compareShares } from '#surveys/statistics/comparison/shares.ts';
import type { Interval } from '#surveys/statistics/proportion.ts';
import { type Shared, type SharedItem, sharedComposites, sharedItems } from './alike.ts';
import { ballotsOver } from './base.ts';
import { isTold, pooledIndex, type Side } from './headline.ts';
import { fewestForTest, tenths, toldDifference, toldP } from './told-figure.ts';

/**
 * One figure on both sides, in percent; `difference`: second less first of what is told, in points. Interval and p
 * (Holm's, over all rows) are null where either side has fewer than 30 ballots or answers, or does not vary.
 */
export type ComparedRow = {
  code: string;
  title: Wording | undefined;
  target: Wording | undefined;
  first: { percent: string; n: number };
  second: { percent: string; n: number };
  difference: string;
  interval: { low: string; high: string } | null;
  pValue: string | null;
  /** p below 0.05, after Holm. */
  isClear: boolean;
};

/** `kind`: figures of several items, or, where the questionnaires share only single ones, those. */
export type Comparison = {
  kind: 'composites' | 'items';
  rows: ComparedRow[];
  /** Shared figures that one side does not tell. */
  untold: number;
  cautions: Caution[];
};

type Tested = { row: Omit<ComparedRow, 'pValue' | 'isClear'>; pValue: number | undefined };

/** Two groups of a campaign, or a group in two campaigns. `samePeople`: largely the same ones answered both times. */
export function compareSides(first: Side, second: Side, about: { samePeople: boolean }): Comparison {
  const shared = sharedComposites(first, second).filter(
    (one) => pooledIndex(first, one.first) !== undefined && pooledIndex(second, one.second) !== undefined,
  );
  const isItems = shared.length === 0;
  const items = isItems ? sharedItems(first, second) : [];
  const told = shared.filter((one) => isTold(first, one.first) && isTold(second, one.second));
  const tested = isItems
    ? items.map((item) => testedItem(item, first, second))
    : told.flatMap((one) => testedComposite(one, first, second));
  const known = tested.flatMap(({ pValue }) => (pValue === undefined ? [] : [pValue]));
  const raised = holmAdjusted(known);
  let next = 0;
  return {
    kind: isItems ? 'items' : 'composites',
    rows: tested.map(({ row, pValue }) => {
      const own = pValue === undefined ? undefined : raised[next++];
      return {
        ...row,
        pValue: own === undefined ? null : toldP(own),
        isClear: own !== undefined && own < 0.05,
      };
    }),
    untold: shared.length - told.length,
    cautions: cautionsOf({
      first: byMode(first),
      second: byMode(second),
      // an open link draws nobody, and nothing stored says that who got a card was drawn
      drawnAtRandom: false,
      samePeople: about.samePeople,
      sameWording: told.every(({ isSameWording }) => isSameWording),
      comparisons: known.length,
    }),
  };
}

function testedComposite({ first: a, second: b }: Shared, first: Side, second: Side): Tested[] {
  const [one, other] = [pooledIndex(first, a), pooledIndex(second, b)];
  if (one === undefined || other === undefined) return [];
  const [mine, theirs] = [first.ballots.ballots(a), second.ballots.ballots(b)];
  const [x, y] = [ballotMoments(mine), ballotMoments(theirs)];
  const n = Math.min(mine.n, theirs.n);
  const found =
    x && y && n >= fewestForTest
      ? welch({ ...x, mean: one }, { ...y, mean: other }, sizeOf(first, mine.n), sizeOf(second, theirs.n))
      : undefined;
  return [
    {
      row: {
        code: a.code,
        title: a.title,
        target: a.target?.name,
        first: { percent: percentOf(one), n: mine.n },
        second: { percent: percentOf(other), n: theirs.n },
        ...differenceOf(percentOf(one), percentOf(other), found?.interval, n),
      },
      pValue: found?.pValue,
    },
  ];
}

function testedItem({ code, wording, first: a, second: b }: SharedItem, first: Side, second: Side): Tested {
  const n = Math.min(a.n, b.n);
  const found =
    n >= fewestForTest
      ? compareShares(
          { ...a, populationSize: sizeOf(first, a.n) },
          { ...b, populationSize: sizeOf(second, b.n) },
        )
      : undefined;
  const [one, other] = [percentOf(a.successes / a.n), percentOf(b.successes / b.n)];
  return {
    row: {
      code,
      title: wording,
      target: undefined,
      first: { percent: one, n: a.n },
      second: { percent: other, n: b.n },
      ...differenceOf(one, other, found?.interval, n),
    },
    pValue: found?.pValue,
  };
}

/** Of what is told, so that whoever subtracts finds the same. */
function differenceOf(first: string, second: string, interval: Interval | undefined, n: number) {
  return {
    difference: tenths((Number(second) - Number(first)) / 100),
    interval: interval ? toldDifference(interval, n) : null,
  };
}

const percentOf = tenths;

/** The group's size, unless more answered than it is said to have. */
function sizeOf({ group }: Side, n: number): number | undefined {
  return group.population !== undefined && group.population >= n ? group.population : undefined;
}

export function byMode({ ballots }: Side): Record<Mode, number> {
  const points = ballots.points();
  const of = (mode: Mode) => ballotsOver(ballots, points, [mode]);
  const [web, self, assisted, paper] = modes;
  return { web: of(web), tablet_self: of(self), tablet_assisted: of(assisted), paper: of(paper) };
}
