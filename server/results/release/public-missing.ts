import type { AnswerKey } from '#surveys/ids.ts';
import { type Missing, missingKinds } from '#surveys/responses/answer.ts';
import type { AnswerTally } from '../answer-tally.ts';
import { withholdPartsApart } from '../quality/withhold-apart.ts';
import { tellsRoutes } from './deciding.ts';
import { type PublicCount, withholdParts } from './withhold.ts';

/**
 * Missing answers to one item as they may leave the server: few of a kind are not told apart, nor are they before and
 * after an exclusion. `tally`: where it was counted; undefined where the questionnaire does not ask it.
 */
export function publicMissing(
  missing: Record<Missing, number>,
  tally: AnswerTally | undefined,
  key: AnswerKey,
): Record<Missing, PublicCount> {
  const isAsked = tally?.places.some((place) => place.key === key) ?? false;
  const apart = isAsked ? (tally?.apart ?? []).map((one) => one.counts(key).missing) : [];
  const kinds = (of: Record<Missing, number>) => missingKinds.map((kind) => of[kind]);
  const shown = withholdPartsApart(withholdParts(kinds(missing)), kinds(missing), apart.map(kinds));
  const of = (kind: Missing) => shown[missingKinds.indexOf(kind)] ?? null;
  const areRoutesTold = tally === undefined || tellsRoutes(tally, key);
  return {
    not_asked: areRoutesTold ? of('not_asked') : null,
    not_answered: areRoutesTold ? of('not_answered') : null,
    no_opinion: of('no_opinion'),
    void: of('void'),
  };
}

/** Where kinds of missing answers are not told at all. */
export const missingUntold: Record<Missing, PublicCount> = {
  not_asked: null,
  not_answered: null,
  no_opinion: null,
  void: null,
};
