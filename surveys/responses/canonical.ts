import type { AnswerKey } from '../ids.ts';
import type { Answer } from './answer.ts';
import type { Response } from './response.ts';

/** What the digest of the data is made of: everything that is kept of a response but its random id. */
export type Digested = Omit<Response, 'id' | 'answers'> & { answers: Readonly<Record<string, Answer>> };

/**
 * One response as the text that is digested (docs/methods.md): a JSON array without spaces, the answers by key in the
 * order of their code units. Equal for equal responses, whatever the order in which they were stored or answered.
 */
export function canonicalResponse(response: Digested): string {
  const { campaign, group, point, questionnaire, mode, receivedOn, isLate, disposition, duration } = response;
  const keys = Object.keys(response.answers).sort() as AnswerKey[]; // they are the keys of answers
  return JSON.stringify([
    campaign,
    group,
    point,
    questionnaire,
    mode,
    receivedOn,
    isLate ? 1 : 0,
    disposition,
    duration,
    keys.map((key) => [key, response.answers[key]]),
  ]);
}
