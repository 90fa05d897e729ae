import { fill } from '../../texts/fill.ts';
import { resultTexts } from '../../texts/results/texts.ts';
import type { WhiskerRow } from '../figures/whiskers.tsx';
import type { Words } from '../words.tsx';
import type { Factor, RatedItem } from './results-page.tsx';

export type Certainty = NonNullable<Factor['certainty']>;
export type ShareTold = NonNullable<RatedItem['favourableShare']>;

/** "65,0 – 80,9 %": both ends, the sign once. */
export function rangeOf({ low, high }: Certainty['interval'], words: Words): string {
  const { range } = resultTexts[words.language].figure;
  const { decimal, share, shareDigits } = words;
  return fill(range, {
    low: decimal((low * 100).toFixed(shareDigits)),
    high: share(high, shareDigits),
  });
}

/** A share as a dot with its interval. */
export function pointOf(
  share: number,
  { interval, conclusion }: Certainty,
  words: Words,
): WhiskerRow['point'] {
  const isEnough = conclusion === 'enough';
  const range = rangeOf(interval, words);
  return { share, ...interval, isEnough, said: words.share(share), range };
}

/** The dot of an index, "78.17", or nothing where it is withheld. */
export function pointOfIndex(
  { indexPercent, certainty }: { indexPercent: string | null; certainty: Certainty | null },
  words: Words,
): WhiskerRow['point'] {
  if (indexPercent === null || certainty === null) return undefined;
  return pointOf(Number(indexPercent) / 100, certainty, words);
}

/** How an axis is written: whole per cents. */
export function writePercent({ share }: Words): (percent: number) => string {
  return (percent) => share(percent / 100, 0);
}

/** In the sentence on the method, that the population was taken into account, where it was. */
export function populationClause(population: number | null, { language, count }: Words): string {
  return population === null
    ? ''
    : fill(resultTexts[language].method.population, { population: count(population) });
}
