import { marginOfError } from '#surveys/statistics/margin-of-error.ts';
import type { CampaignTexts } from '../../../texts/campaigns/texts.ts';
import { fill } from '../../../texts/fill.ts';
import type { Numbers } from '../../numbers.ts';
import type { Draft } from '../views.ts';

/** The share that is expected, for which the margin is told (domain.md §8). */
export const expectedShare = 0.8;

/** What a sample of n of N people is worth, were it drawn at random. */
export function precisionSentence(
  { population, sampleSize }: Pick<Draft['groups'][number], 'population' | 'sampleSize'>,
  { p, count, decimal }: Numbers & { p: CampaignTexts },
): string {
  if (!population || !sampleSize) return p.sample.noSentence;
  if (sampleSize > population) return p.sample.above;
  if (sampleSize === population) return fill(p.sample.everybody, { population: count(population) });
  const margin = marginOfError(expectedShare, sampleSize, population);
  return fill(p.sample.sentence, {
    n: count(sampleSize),
    population: count(population),
    margin: `±${decimal(margin.toFixed(1), 1)}`,
  });
}
