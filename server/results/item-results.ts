import type { Place } from '#surveys/questionnaire/questionnaire.ts';
import { roundPercent } from '#surveys/scoring/rounding.ts';
import { concludeShare } from '#surveys/statistics/conclusion.ts';
import { effectiveSize } from '#surveys/statistics/finite-population.ts';
import { proportion } from '#surveys/statistics/proportion.ts';
import { type Segment, smallestShownCount } from '#surveys/statistics/suppression.ts';
import type { AnswerTally } from './answer-tally.ts';
import { figureId } from './figures.ts';
import { factorIndex, favourableOf } from './index-of.ts';
import { certaintyOfIndex } from './overview/certainty.ts';
import { meanTold } from './overview/mean-told.ts';
import type { Publication } from './publication.ts';
import { withholdChoicesApart, withholdPartsApart } from './quality/withhold-apart.ts';
import { tellsOptions } from './release/deciding.ts';
import { publicMissing } from './release/public-missing.ts';
import { withholdChoices, withholdOptions } from './release/withhold.ts';
import type { Factor } from './rounds.ts';

/** One battery or rating. `populationSize`: of the group, where it is known. */
export function factorResult(
  tally: AnswerTally,
  factor: Factor,
  all: readonly Factor[],
  publication: Publication,
  populationSize?: number,
) {
  const { item, scale, section, places, isHeadline } = factor;
  const favourable = favourableOf(scale);
  const items = places.map((place) => itemResult(tally, place, factor, publication, populationSize));
  const isTold = publication.tells(figureId.factor(places[0]?.target, item.code));
  const index = isTold ? factorIndex(tally, factor) : undefined;
  const indexPercent = index === undefined ? null : roundPercent(index);
  const isAlone = all.filter((other) => other.section === section).length === 1;
  return {
    code: item.code,
    number: item.number,
    title: isAlone ? section.title : item.wording,
    isOptional: section.optional ?? false,
    isHeadline,
    levels: scale.levels,
    isReversed: scale.reversed ?? false,
    favourable: favourable?.rule ?? null,
    indexPercent,
    certainty: certaintyOfIndex(tally, [factor], indexPercent, populationSize),
    items,
  };
}

export type FactorResult = ReturnType<typeof factorResult>;
export type ItemResult = FactorResult['items'][number];

function itemResult(
  tally: AnswerTally,
  place: Place,
  { scale }: Factor,
  publication: Publication,
  populationSize: number | undefined,
) {
  const counts = tally.counts(place.key);
  const isFew = counts.n < smallestShownCount;
  const segments = publication.segments(place.key);
  return {
    key: place.key,
    number: place.asked.number,
    wording: place.asked.wording,
    n: isFew ? null : counts.n,
    segments,
    favourableShare: favourableShare(segments, favourableOf(scale)?.levels ?? [], populationSize),
    mean: publication.tells(figureId.mean(place.key))
      ? meanTold(counts.values, segments, populationSize)
      : null,
    missing: isFew || tally.isBlurred ? null : publicMissing(counts.missing, tally, place.key),
  };
}

/** With Wilson's 95 % interval and what it allows to say; null where the levels it is made of are not told apart. */
function favourableShare(
  segments: readonly Segment[],
  favourable: readonly number[],
  populationSize: number | undefined,
) {
  const best = segments.filter(({ from, to }) => favourable.includes(from) && favourable.includes(to));
  const split = segments.some(({ from, to }) => favourable.includes(from) !== favourable.includes(to));
  if (split || favourable.length === 0 || segments.length === 0) return null;
  const n = segments.reduce((sum, { count }) => sum + count, 0);
  const successes = best.reduce((sum, { count }) => sum + count, 0);
  return shareTold(successes, n, populationSize);
}

function shareTold(successes: number, n: number, populationSize: number | undefined) {
  const told = proportion(successes, n, populationSize);
  if (told === undefined) return null;
  return { ...told, conclusion: concludeShare(told.share, told.interval, effectiveSize(n, populationSize)) };
}

/** One single or multiple choice; the share of an option is of those who answered, with Wilson's 95 % interval. */
export function choiceResult(tally: AnswerTally, { key, item, asked }: Place, populationSize?: number) {
  const counts = tally.counts(key);
  const several = item.kind === 'multiple-choice';
  const isFew = counts.n < smallestShownCount;
  const apart = (tally.apart ?? []).map((one) => one.counts(key));
  const shown = several
    ? withholdChoicesApart(withholdChoices(counts.values, counts.n), counts.n, apart)
    : withholdPartsApart(
        withholdOptions(counts.values),
        counts.values,
        apart.map(({ values }) => values),
      );
  const isTold = tellsOptions(tally, key);
  const options = item.kind === 'single-choice' || item.kind === 'multiple-choice' ? item.options : [];
  return {
    key,
    number: asked.number,
    wording: asked.wording,
    several,
    n: isFew ? null : counts.n,
    options: isFew
      ? []
      : options.map(({ label }, index) => {
          const count = isTold ? (shown[index] ?? null) : null;
          return { label, count, told: count === null ? null : shareTold(count, counts.n, populationSize) };
        }),
    missing: isFew || tally.isBlurred ? null : publicMissing(counts.missing, tally, key),
  };
}
