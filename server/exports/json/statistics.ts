import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { exclusionsOf } from '../../results/exclusions.ts';
import { populationOf } from '../../results/overview/certainty.ts';
import type { Publication } from '../../results/publication.ts';
import { roundsOf } from '../../results/rounds.ts';
import { canBeCompared } from '../../results/statistics/alike.ts';
import { type ComparedRow, type Comparison, compareSides } from '../../results/statistics/compare.ts';
import { type Side, sidesOf } from '../../results/statistics/headline.ts';
import { modePanel } from '../../results/statistics/mode-panel.ts';
import { reliabilities } from '../../results/statistics/reliability.ts';
import { weightsOf } from '../../results/statistics/weights.ts';
import type { Summary } from '../../results/summary.ts';
import { choiceFigures, indexFigures, ratedFigures } from './group-statistics.ts';

type Unnamed<T> = Omit<T, 'title' | 'target'>;

/**
 * A row of two groups. `pValue` is that of the page, adjusted over the rows that the page tells; `isTold` says which
 * these are. A row that is not told has none.
 */
type ExportedRow = Unnamed<ComparedRow> & { isTold: boolean };
export type ExportedComparison = {
  first: string;
  second: string;
  kind: Comparison['kind'];
  rows: ExportedRow[];
  cautions: Comparison['cautions'];
};

/**
 * Everything that the pages of results show beside counts and scores, of every group and every two groups. Nothing is
 * withheld: the file holds every answer. What the pages may tell of it is decided by `publicationOf`.
 */
export function statisticsOf(campaign: Campaign, summary: Summary) {
  const sides = sidesOf(campaign, summary);
  return {
    groups: sides.map((side) => groupStatistics(summary, openly(side))),
    comparisons: sides.flatMap((first, at) =>
      sides
        .slice(at + 1)
        .filter((second) => canBeCompared(first, second))
        .map((second) => comparisonOf(first, second)),
    ),
  };
}

function groupStatistics(summary: Summary, side: Side) {
  const { campaign, group, tally } = side;
  const population = populationOf(campaign, group.code, tally);
  const rounds = roundsOf(campaign, tally);
  const { group: _, ...weights } = weightsOf(side);
  const { group: __, excluded: ___, ...modes } = modePanel(side);
  return {
    group: group.code,
    population: population ?? null,
    completeResponses: tally.complete(),
    exclusions: exclusionsOf(summary, group.code),
    indices: indexFigures(tally, rounds, population),
    items: ratedFigures(tally, rounds, population),
    choices: choiceFigures(tally, rounds),
    agreement: reliabilities(side).map(unnamed),
    weights: { ...weights, figures: weights.figures.map(unnamed) },
    modes,
  };
}

function comparisonOf(first: Side, second: Side): ExportedComparison {
  const about = { samePeople: false };
  const page = compareSides(first, second, about);
  const { kind, rows } = compareSides(openly(first), openly(second), about);
  return {
    first: first.group.code,
    second: second.group.code,
    kind,
    rows: rows.map((row) => {
      const told = page.rows.find(({ code }) => code === row.code);
      const { pValue, isClear } = told ?? { pValue: null, isClear: false };
      return { ...unnamed(row), pValue, isClear, isTold: told !== undefined };
    }),
    cautions: page.cautions,
  };
}

/** Only for a file that holds every answer anyway: never for a page. */
function openly(side: Side): Side {
  const publication: Publication = {
    segments(key) {
      const { values, n } = side.tally.counts(key);
      return n === 0 ? [] : values.map((count, at) => ({ from: at + 1, to: at + 1, count }));
    },
    tells: () => true,
  };
  return { ...side, publication };
}

function unnamed<T extends { title?: unknown; target?: unknown }>({
  title: _,
  target: __,
  ...rest
}: T): Unnamed<T> {
  return rest;
}
