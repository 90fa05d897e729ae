import type { AnswerKey } from '#surveys/ids.ts';
import { type Missing, missingKinds } from '#surveys/responses/answer.ts';
import type { AnswerTally } from '../answer-tally.ts';
import { withholdPartsApart } from '../quality/withhold-apart.ts';
import { type PublicCount, withholdParts } from './withhold.ts';

/**
 * Missing answers as they may leave the server: few of a kind are not told apart. `apart`: those of the ballots of each
 * exclusion in force, of which the kinds before and after must not tell either.
 */
export function publicMissing(
  missing: Record<Missing, number>,
  apart: readonly Record<Missing, number>[] = [],
): Record<Missing, PublicCount> {
  const kinds = (of: Record<Missing, number>) => missingKinds.map((kind) => of[kind]);
  const shown = withholdPartsApart(withholdParts(kinds(missing)), kinds(missing), apart.map(kinds));
  const of = (kind: Missing) => shown[missingKinds.indexOf(kind)] ?? null;
  return {
    not_asked: of('not_asked'),
    not_answered: of('not_answered'),
    no_opinion: of('no_opinion'),
    void: of('void'),
  };
}

/** Of the ballots of each exclusion in force. */
export function missingApart({ apart = [], places }: AnswerTally, key: AnswerKey): Record<Missing, number>[] {
  return places.some((place) => place.key === key) ? apart.map((tally) => tally.counts(key).missing) : [];
}

/** Where kinds of missing answers are not told at all. */
export const missingUntold: Record<Missing, PublicCount> = {
  not_asked: null,
  not_answered: null,
  no_opinion: null,
  void: null,
};
