import { rational } from '#surveys/scoring/rational.ts';
import { roundPercent } from '#surveys/scoring/rounding.ts';
import { type Conclusion, concludeShare } from '#surveys/statistics/conclusion.ts';
import { effectiveSize } from '#surveys/statistics/finite-population.ts';
import { type Interval, proportion } from '#surveys/statistics/proportion.ts';
import type { AnswerTally, Counts } from '../../results/answer-tally.ts';
import { factorIndex, favourableOf, groupIndex } from '../../results/index-of.ts';
import { certaintyOfIndex } from '../../results/overview/certainty.ts';
import { meanTold } from '../../results/overview/mean-told.ts';
import type { Round } from '../../results/rounds.ts';

/** In percent, to two decimals, with its 95 % interval and what it allows to say. */
type Share = { percent: string; low: string; high: string; conclusion: Conclusion };
/** A level, to two decimals; no interval where there is none. */
type Mean = { level: string; low: string | null; high: string | null; conclusion: Conclusion };

/** A factor's index, or with `factor` null that of the round (the group, or the assessed body `target`). */
export type IndexFigure = { target: string | null; factor: string | null; index: Share | null };
export type RatedFigure = { key: string; n: number; favourable: Share | null; mean: Mean | null };
/** `counts`: by option, in the order of the questionnaire. */
export type ChoiceFigure = { key: string } & Pick<Counts, 'n' | 'missing'> & { counts: number[] };

export function indexFigures(tally: AnswerTally, rounds: readonly Round[], population?: number) {
  return rounds.flatMap(({ target, factors }): IndexFigure[] => {
    const figure = (factor: string | null, exact: ReturnType<typeof groupIndex>, made: typeof factors) => {
      const percent = exact === undefined ? null : roundPercent(exact);
      const certainty = certaintyOfIndex(tally, made, percent, population);
      const index = percent && certainty ? { percent, ...inPercent(certainty.interval) } : null;
      return {
        target: target?.code ?? null,
        factor,
        index: index && certainty ? { ...index, conclusion: certainty.conclusion } : null,
      };
    };
    const headline = factors.filter(({ isHeadline }) => isHeadline);
    return [
      figure(null, groupIndex(tally, factors), headline),
      ...factors.map((factor) => figure(factor.item.code, factorIndex(tally, factor), [factor])),
    ];
  });
}

export function ratedFigures(tally: AnswerTally, rounds: readonly Round[], population?: number) {
  const factors = rounds.flatMap((round) => round.factors);
  return factors.flatMap(({ keys, scale }): RatedFigure[] =>
    keys.map((key) => {
      const { values, n } = tally.counts(key);
      const segments = values.map((count, at) => ({ from: at + 1, to: at + 1, count }));
      const mean = meanTold(values, segments, population);
      return {
        key,
        n,
        favourable: shareOf(values, n, favourableOf(scale)?.levels ?? [], population),
        mean: mean && {
          level: mean.level,
          low: mean.interval ? mean.interval.low.toFixed(2) : null,
          high: mean.interval ? mean.interval.high.toFixed(2) : null,
          conclusion: mean.conclusion,
        },
      };
    }),
  );
}

function shareOf(
  values: readonly number[],
  n: number,
  favourable: readonly number[],
  population: number | undefined,
): Share | null {
  const successes = favourable.reduce((sum, level) => sum + (values[level - 1] ?? 0), 0);
  const found = favourable.length > 0 ? proportion(successes, n, population) : undefined;
  if (!found) return null;
  return {
    percent: roundPercent(rational(successes, n)),
    ...inPercent(found.interval),
    conclusion: concludeShare(found.share, found.interval, effectiveSize(n, population)),
  };
}

export function choiceFigures(tally: AnswerTally, rounds: readonly Round[]): ChoiceFigure[] {
  return rounds.flatMap(({ choices }) =>
    choices.map(({ key }) => {
      const { values, n, missing } = tally.counts(key);
      return { key, n, counts: values, missing };
    }),
  );
}

function inPercent({ low, high }: Interval) {
  return { low: (100 * low).toFixed(2), high: (100 * high).toFixed(2) };
}
