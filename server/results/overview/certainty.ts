import type { Campaign } from '#surveys/campaigns/campaign.ts';
import type { AnswerKey, GroupCode } from '#surveys/ids.ts';
import { type Certainty, certaintyOf } from '#surveys/statistics/average-share.ts';
import type { AnswerTally } from '../answer-tally.ts';
import type { RatedFactor } from '../index-of.ts';

/**
 * How many people a group is; undefined where nobody said so, where more answered than there should be, and of blurred
 * counts, which may be larger than what they stand for.
 */
export function populationOf(
  campaign: Campaign,
  code: GroupCode,
  { complete, isBlurred }: AnswerTally,
): number | undefined {
  const counted = complete();
  if (isBlurred) return undefined;
  const size = campaign.groups.find((group) => group.code === code)?.population;
  return size !== undefined && size >= counted && size > 0 ? size : undefined;
}

/** Of an index that is told, "78.17", and the numbers of answers beside it: nothing that was not told goes in. */
export function certaintyOfIndex(
  tally: AnswerTally,
  factors: readonly Pick<RatedFactor, 'keys'>[],
  indexPercent: string | null,
  populationSize: number | undefined,
): Certainty | null {
  if (indexPercent === null) return null;
  return certaintyOf(Number(indexPercent) / 100, answersTo(tally, factors), populationSize) ?? null;
}

/** To each item that was answered at all: the others are not in the average either. */
function answersTo(tally: AnswerTally, factors: readonly Pick<RatedFactor, 'keys'>[]): number[] {
  const n = (key: AnswerKey) => tally.counts(key).n;
  return factors.flatMap(({ keys }) => keys.map(n).filter((answers) => answers > 0));
}
