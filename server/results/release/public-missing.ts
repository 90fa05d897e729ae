import { type Missing, missingKinds } from '#surveys/responses/answer.ts';
import { type PublicCount, withholdParts } from './withhold.ts';

/** Missing answers as they may leave the server: few of a kind are not told apart. */
export function publicMissing(missing: Record<Missing, number>): Record<Missing, PublicCount> {
  const shown = withholdParts(missingKinds.map((kind) => missing[kind]));
  const of = (kind: Missing) => shown[missingKinds.indexOf(kind)] ?? null;
  return {
    not_asked: of('not_asked'),
    not_answered: of('not_answered'),
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
