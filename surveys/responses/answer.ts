import type { AnswerKey } from '../ids.ts';

/**
 * Why there is no value. `not_asked` and `not_answered` are never stored: the walk through the questionnaire
 * tells them apart.
 */
export const missingKinds = ['not_asked', 'not_answered', 'no_opinion', 'void'] as const;
export type Missing = (typeof missingKinds)[number];

/** `no_opinion`: the respondent said so. `void`: two marks where one is allowed, or illegible (paper). */
export type StoredMissing = { missing: 'no_opinion' | 'void' };

/** A level or number; an option code or ISO date; several option codes; or why there is no value. */
export type Answer = number | string | string[] | StoredMissing;

/** One response's document, by key. What is not in it was not asked or not answered. */
export type Answers = Readonly<Record<AnswerKey, Answer>>;

/** Open text never stands with the answers: it is kept apart, without the response it came with. */
export type Comment = { key: AnswerKey; text: string };

export function isMissing(answer: Answer): answer is StoredMissing {
  return typeof answer === 'object' && !Array.isArray(answer);
}

/** The mark that a respondent makes for "no opinion". */
export const noOpinionMark = 'no_opinion';

/** The answer as marks, the form in which conditions read it. */
export function marksOf(answer: Answer | undefined): readonly string[] {
  if (answer === undefined) return [];
  if (Array.isArray(answer)) return answer;
  if (typeof answer === 'object') return answer.missing === 'no_opinion' ? [noOpinionMark] : [];
  return [String(answer)];
}
