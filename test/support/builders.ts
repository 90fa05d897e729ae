import { randomBytes } from 'node:crypto';
import { CampaignId, CollectionPointId, GroupCode, QuestionnaireId, ResponseId } from '#surveys/ids.ts';
import type { Answers } from '#surveys/responses/answer.ts';
import type { Response } from '#surveys/responses/response.ts';

export function aResponseId(): ResponseId {
  return ResponseId.parse(randomBytes(16).toString('base64url'));
}

/** A complete response of a citizen of Khuổi Lặng, unless it is said to be otherwise. */
export function aResponse(
  with_: Partial<Omit<Response, 'answers'>> & { answers?: Record<string, Answers[keyof Answers]> } = {},
): Response {
  return {
    id: aResponseId(),
    campaign: CampaignId.parse('2024'),
    group: GroupCode.parse('citizens'),
    point: CollectionPointId.parse('khuoi-lang'),
    questionnaire: QuestionnaireId.parse('m1@1'),
    mode: 'web',
    receivedOn: '2024-09-17',
    isLate: false,
    disposition: 'complete',
    duration: '5_to_15_min',
    ...with_,
    answers: with_.answers ?? {},
  };
}
