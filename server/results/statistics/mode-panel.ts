import { type Mode, modes } from '#surveys/campaigns/mode.ts';
import type { AnswerKey } from '#surveys/ids.ts';
import { testIndependence } from '#surveys/statistics/independence.ts';
import { type ModeEffect, modeEffect } from '#surveys/statistics/mode-effect.ts';
import { kishSize } from '#surveys/statistics/weights.ts';
import { ballotsOver, baseOf, indexFrom, shareOver } from './base.ts';
import type { Composite } from './composites.ts';
import { headlineOf, isTold, pooledFigure, type Side } from './headline.ts';
import { fewestStrata, modeStrataOf, type Stratum, strataOf } from './strata.ts';
import { fewestForTest, type ToldFigure, toldP, toldShare } from './told-figure.ts';
import { toldModes } from './told-modes.ts';

/** `raw` and `adjusted` are null where they are not told. `n`: complete ballots. */
export type ModeRow = { mode: Mode; n: number; raw: ToldFigure | null; adjusted: ToldFigure | null };

/**
 * Why the figures by mode are as they are. `one_mode`: there is nothing to compare. `not_told`: too few answers to tell
 * them apart. `whole_untold`: nor is the group's own index. `untold_beside`: they would be told, had no ballots been
 * left out. `one_point`, `few_points`: told, but not adjusted, because all came from one point, or because the points
 * cannot be put into three classes with five answers of every mode. `left_out`: told, but not adjusted, because
 * ballots of the group were left out for a reason, and the adjusted figures before and after would tell of them. `adjusted`: told and adjusted.
 */
export type PanelStanding =
  | 'no_answers'
  | 'one_mode'
  | 'not_told'
  | 'whole_untold'
  | 'untold_beside'
  | 'one_point'
  | 'few_points'
  | 'left_out'
  | 'adjusted';

export type ModePanel = {
  group: { code: string; name: Side['group']['name'] };
  n: number;
  /** Ballots of the group that were left out for a reason. */
  excluded: number;
  pooled: ToldFigure | null;
  standing: PanelStanding;
  /** Modes in which somebody answered. */
  modes: ModeRow[];
  /** Classes of collection points over which the adjusted figures are spread alike. */
  strata: number | null;
  /** Of the told modes with 30 ballots and more × the ballots' own mean level; null where these are not two. */
  test: ToldTest | null;
};

/**
 * `pValue` as it is told: "0.034", or "<0.001". `cramersV` to one decimal. χ² and its degrees of freedom are not told:
 * with them a table of few levels could be worked out, down to single ballots.
 */
export type ToldTest = { pValue: string; cramersV: string; isRough: boolean };

/** The pooled index of a group with every mode beside it. */
export function modePanel(side: Side): ModePanel {
  const { group, ballots } = side;
  const headline = headlineOf(side);
  const points = ballots.points();
  const used = modes.filter((mode) => ballotsOver(ballots, points, [mode]) > 0);
  const plain = {
    group: { code: group.code, name: group.name },
    n: ballotsOver(ballots, points),
    excluded: side.excluded,
    pooled: headline ? pooledFigure(side, headline) : null,
    modes: used.map((mode) => ({ mode, n: ballotsOver(ballots, points, [mode]), raw: null, adjusted: null })),
    strata: null,
    test: null,
  };
  if (used.length === 0) return { ...plain, standing: 'no_answers' };
  if (used.length === 1) return { ...plain, standing: 'one_mode' };
  const told = headline ? toldModes(side, headline, used) : [];
  if (!headline || told.length === 0) return { ...plain, standing: untoldStanding(side, headline, used) };
  const strata = modeStrataOf(strataOf(side.campaign, ballots, headline), ballots, headline, told);
  const isAdjusted = strata.length >= fewestStrata && !side.everybody;
  const standing = isAdjusted
    ? 'adjusted'
    : points.length === 1
      ? 'one_point'
      : side.everybody
        ? 'left_out'
        : 'few_points';
  const effects = isAdjusted ? effectsOf(side, headline, strata) : undefined;
  return {
    ...plain,
    standing,
    modes: plain.modes.map((row) =>
      told.includes(row.mode)
        ? {
            ...row,
            raw: rawIndex(side, headline, row.mode),
            adjusted: effects ? adjustedIndex(side, headline, row.mode, strata, effects) : null,
          }
        : row,
    ),
    strata: isAdjusted ? strata.length : null,
    test: toldTest(told.map((mode) => ballots.ballots(headline, mode).levels)),
  };
}

function untoldStanding(side: Side, headline: Composite | undefined, used: readonly Mode[]): PanelStanding {
  if (!headline) return 'not_told';
  if (!isTold(side, headline)) return 'whole_untold';
  const isBeside = toldModes({ ...side, everybody: undefined }, headline, used).length > 0;
  return isBeside ? 'untold_beside' : 'not_told';
}

function rawIndex({ ballots }: Side, headline: Composite, mode: Mode): ToldFigure | null {
  const points = ballots.points();
  const index = shareOver(ballots, headline, points, [mode]);
  return index === undefined ? null : toldShare(index, baseOf(ballots, headline, points, [mode]));
}

type Effects = ReadonlyMap<AnswerKey, ModeEffect | undefined>;

/** Item by item, all modes standardised to the composition of all answers. */
function effectsOf({ ballots }: Side, headline: Composite, strata: readonly Stratum[]): Effects {
  const favourable = headline.favourable?.levels ?? [];
  const levelsByMode = (key: AnswerKey, points: Stratum) =>
    Object.fromEntries(modes.map((mode) => [mode, ballots.levels(key, points, [mode])]));
  return new Map(
    headline.keys.map((key) => [
      key,
      modeEffect(
        strata.map((points) => levelsByMode(key, points)),
        favourable,
      ),
    ]),
  );
}

/** One mode's adjusted shares, joined like the raw figure. */
function adjustedIndex(
  { ballots }: Side,
  headline: Composite,
  mode: Mode,
  strata: readonly Stratum[],
  effects: Effects,
): ToldFigure | null {
  const index = indexFrom(
    headline,
    (key) => effects.get(key)?.byMode.find((one) => one.mode === mode)?.adjusted.share,
  );
  const effectiveN = kishSize(
    strata.map((points) => {
      const n = baseOf(ballots, headline, points, [mode]);
      return { n, weight: baseOf(ballots, headline, points) / n };
    }),
  );
  return index === undefined ? null : toldShare(index, effectiveN);
}

/** @param levels of each told mode, how many ballots are on which level by their own mean */
function toldTest(levels: readonly (readonly number[])[]): ToldTest | null {
  const many = levels.filter((counts) => counts.reduce((sum, n) => sum + n, 0) >= fewestForTest);
  const tested = testIndependence(many);
  if (!tested) return null;
  const { pValue, cramersV, isRough } = tested;
  return { pValue: toldP(pValue), cramersV: cramersV.toFixed(1), isRough };
}
