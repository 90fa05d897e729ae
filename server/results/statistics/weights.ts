import { cellPopulations } from '#surveys/campaigns/cell-population.ts';
import { modes } from '#surveys/campaigns/mode.ts';
import type { CollectionPointId } from '#surveys/ids.ts';
import { adjustLevels } from '#surveys/statistics/adjusted.ts';
import { type Cell, type Weighting, weightCells } from '#surveys/statistics/weights.ts';
import { ballotsOver, baseOf, indexFrom } from './base.ts';
import type { Composite } from './composites.ts';
import { headlineOf, pooledFigure, type Side } from './headline.ts';
import { fewestStrata, type Stratum, strataOf } from './strata.ts';
import { fewestInPart, type ToldFigure, toldShare } from './told-figure.ts';

type Name = Side['group']['name'];

/** A class of collection points; sizes are of the class. `weight`: people one ballot stands for. */
export type WeightRow = {
  points: Name[];
  population: number | null;
  planned: number;
  n: number;
  design: string | null;
  adjustment: string | null;
  weight: string | null;
};

/** As answered, and as if every class of points had answered like its part of the population. */
export type WeightedFigure = {
  code: string;
  title: Name | undefined;
  target: Name | undefined;
  raw: ToldFigure;
  adjusted: ToldFigure | null;
};

/**
 * `weighted`: the adjusted figures are told. `few_points`: there are weights, but fewer than three classes of points
 * with ten answers, so that raw and adjusted figure together would tell those of a class. `unknown_population`: a point
 * (`missing`) has no declared size. `one_point`: all came from one, and there is nothing to weigh.
 * `left_out`: ballots of the group were left out for a reason; weighted figures before and after would tell of them.
 */
export type WeightStanding =
  | 'no_answers'
  | 'one_point'
  | 'unknown_population'
  | 'left_out'
  | 'few_points'
  | 'weighted';

export type Weights = {
  group: { code: string; name: Name };
  n: number;
  standing: WeightStanding;
  rows: WeightRow[];
  missing: Name[];
  /** Points with people where nobody answered; the others are this share of the population. */
  notAnswered: Name[];
  coveredPercent: string | null;
  effectiveN: string | null;
  designEffect: string | null;
  figures: WeightedFigure[];
};

/** Weights of one group by collection point, and its figures with and without them. */
export function weightsOf(side: Side): Weights {
  const { campaign, group, ballots } = side;
  const sizes = cellPopulations(campaign, group);
  const headline = headlineOf(side);
  const reached = new Set(ballots.points());
  // in the campaign's order: that of the responses is nobody's business
  const answered = campaign.points.map(({ id }) => id).filter((id) => reached.has(id));
  const strata = headline ? strataOf(campaign, ballots, headline) : answered.map((point) => [point]);
  const planned = (points: Stratum) =>
    campaign.quotas.reduce(
      (sum, quota) => sum + (quota.group === group.code && points.includes(quota.point) ? quota.n : 0),
      0,
    );
  const cellOf = (points: Stratum): Cell => {
    const known = points.map((point) => sizes.get(point)).filter((size) => size !== undefined);
    return {
      key: points.join(' '),
      population: known.length === points.length ? known.reduce((sum, size) => sum + size, 0) : undefined,
      planned: planned(points),
      n: ballotsOver(ballots, points),
    };
  };
  const empty = campaign.points
    .map(({ id }) => id)
    .filter((id) => !answered.includes(id) && (sizes.get(id) ?? 0) > 0);
  const cells = [...strata.map(cellOf), ...empty.map((id) => cellOf([id]))];
  const weighting = weightCells(cells);
  const nameOf = (id: CollectionPointId) =>
    campaign.points.find((point) => point.id === id)?.name ?? { vi: id, en: id };
  const isWeighted = weighting.code === 'weighted' && strata.length >= fewestStrata && !side.everybody;
  return {
    group: { code: group.code, name: group.name },
    n: ballotsOver(ballots, answered),
    standing: standingOf(weighting, answered.length, isWeighted, side.everybody !== undefined),
    rows: strata.map((points, at) => rowOf(points.map(nameOf), cells[at], peopleTold(cells, at), weighting)),
    missing: answered.filter((point) => sizes.get(point) === undefined).map(nameOf),
    notAnswered: empty.map(nameOf),
    ...effectOf(weighting),
    figures: ballots.composites.flatMap((composite) => figureOf(side, composite, strata, cells, isWeighted)),
  };
}

function standingOf(
  weighting: Weighting,
  points: number,
  isWeighted: boolean,
  leavesOut: boolean,
): WeightStanding {
  if (weighting.code === 'no_answers') return 'no_answers';
  if (points === 1) return 'one_point';
  if (weighting.code === 'unknown_population') return 'unknown_population';
  if (leavesOut) return 'left_out';
  return isWeighted ? 'weighted' : 'few_points';
}

/** Whole people, so that those of the rows add up to the group's. */
function peopleTold(cells: readonly Cell[], at: number): number | null {
  if (cells[at]?.population === undefined) return null;
  const upTo = (end: number) =>
    Math.round(cells.slice(0, end).reduce((sum, { population = 0 }) => sum + population, 0));
  return upTo(at + 1) - upTo(at);
}

function rowOf(
  points: Name[],
  cell: Cell | undefined,
  population: number | null,
  weighting: Weighting,
): WeightRow {
  const own =
    weighting.code === 'weighted' ? weighting.cells.find(({ key }) => key === cell?.key) : undefined;
  const told = (value: number | undefined) => (value === undefined ? null : value.toFixed(2));
  return {
    points,
    population,
    planned: cell?.planned ?? 0,
    n: cell?.n ?? 0,
    design: told(own?.design),
    adjustment: told(own?.adjustment),
    weight: told(own?.weight),
  };
}

function effectOf(weighting: Weighting): Pick<Weights, 'coveredPercent' | 'effectiveN' | 'designEffect'> {
  if (weighting.code !== 'weighted') return { coveredPercent: null, effectiveN: null, designEffect: null };
  return {
    coveredPercent: (100 * weighting.coveredShare).toFixed(1),
    effectiveN: weighting.effectiveN.toFixed(1),
    designEffect: weighting.designEffect.toFixed(2),
  };
}

function figureOf(
  side: Side,
  composite: Composite,
  strata: readonly Stratum[],
  cells: readonly Cell[],
  isWeighted: boolean,
): WeightedFigure[] {
  const { ballots } = side;
  const raw = pooledFigure(side, composite);
  if (raw === null) return [];
  const rests = strata.every((points) => baseOf(ballots, composite, points) >= fewestInPart);
  const adjusted = isWeighted && rests ? adjustedIndex(side, composite, strata, cells) : undefined;
  return [
    {
      code: composite.code,
      title: composite.title,
      target: composite.target?.name,
      raw,
      adjusted: adjusted ? toldShare(adjusted.index, adjusted.effectiveN) : null,
    },
  ];
}

function adjustedIndex(
  { ballots }: Side,
  composite: Composite,
  strata: readonly Stratum[],
  cells: readonly Cell[],
) {
  const weighting = weightCells(
    strata.map((points, at) => ({
      key: points.join(' '),
      population: cells[at]?.population,
      n: baseOf(ballots, composite, points),
    })),
  );
  if (weighting.code !== 'weighted') return undefined;
  const index = indexFrom(composite, (key) => {
    const levels = strata.map((points, at) => ({
      key: points.join(' '),
      population: cells[at]?.population,
      levels: ballots.levels(key, points, modes),
    }));
    return adjustLevels(levels, composite.favourable?.levels ?? [])?.adjusted?.share;
  });
  return index === undefined ? undefined : { index, effectiveN: weighting.effectiveN };
}
