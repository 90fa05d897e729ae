import type { Campaign, Target } from '#surveys/campaigns/campaign.ts';
import { type AnswerKey, answerKey } from '#surveys/ids.ts';
import type { Wording } from '#surveys/questionnaire/wording.ts';
import type { AnswerTally } from '../answer-tally.ts';
import { type Favourable, favourableOf } from '../index-of.ts';
import { type Factor, type Round, roundsOf } from '../rounds.ts';

/** With fewer items a figure of several is nearly the figure of one, and is not broken down. */
export const fewestItems = 3;

/** Several items told as one figure: one factor of a round, or what makes up the group's index. */
export type Composite = {
  /** `headline`, or the factor's code, with the assessed body behind it where there is one. */
  code: string;
  title: Wording | undefined;
  target: Target | undefined;
  factors: readonly Factor[];
  keys: readonly AnswerKey[];
  /** Undefined where the scale has no good end, so that there is no share to tell. */
  favourable: Favourable | undefined;
  levelCount: number;
};

export const headlineCode = 'headline';

/** Of at least three items each; the headline first, over all assessed bodies where there are any. */
export function compositesOf(
  campaign: Campaign,
  tally: Pick<AnswerTally, 'places' | 'questionnaire'>,
): Composite[] {
  const rounds = roundsOf(campaign, tally);
  const headline = rounds.flatMap(({ factors }) => factors.filter(({ isHeadline }) => isHeadline));
  const whole = compositeOf(headlineCode, undefined, undefined, headline);
  const factors = rounds.flatMap((round) =>
    round.factors.map((factor) =>
      compositeOf(answerKey(factor.item.code, round.target?.code), titleOf(factor, round), round.target, [
        factor,
      ]),
    ),
  );
  return [whole, ...factors].filter(({ keys }) => keys.length >= fewestItems);
}

function compositeOf(
  code: string,
  title: Wording | undefined,
  target: Target | undefined,
  factors: readonly Factor[],
): Composite {
  const [first] = factors;
  return {
    code,
    title,
    target,
    factors,
    keys: factors.flatMap(({ keys }) => keys),
    favourable: favourableOf(first?.scale),
    levelCount: first?.scale.levels.length ?? 0,
  };
}

/** A battery that is all its section has bears the section's title. */
export function titleOf({ section, item }: Factor, { factors }: Pick<Round, 'factors'>): Wording {
  return factors.filter((other) => other.section === section).length === 1 ? section.title : item.wording;
}
