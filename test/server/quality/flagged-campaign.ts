import { insertResponses } from '#db/queries/responses.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { CollectionPointId, GroupCode } from '#surveys/ids.ts';
import { placesOf } from '#surveys/questionnaire/questionnaire.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';
import type { Answer, Answers } from '#surveys/responses/answer.ts';
import { dispositionOf } from '#surveys/responses/disposition.ts';
import type { Response } from '#surveys/responses/response.ts';
import type { RunningApp } from '#test/support/app.ts';
import { aResponse } from '#test/support/builders.ts';
import { filled } from '../results/filled.ts';

export const citizens = GroupCode.parse('citizens');
export const khuoiLang = CollectionPointId.parse('khuoi-lang');
const m1 = [...questionnaires.values()].find(({ id }) => id === 'm1@1');

/** One level on every statement on satisfaction. */
export function straightLine(level: number): Answers {
  if (!m1) throw new Error('the citizens’ questionnaire is not there');
  const answers: Record<string, Answer> = {};
  for (const { key, item } of placesOf(m1, []))
    if ((item.kind === 'rating' || item.kind === 'battery') && item.scale === 'HL5') answers[key] = level;
  return answers;
}

/**
 * 240 citizens as they fill ballots, 30 officials, and among the citizens of Khuổi Lặng: 16 straight lines, 12 who took
 * no two minutes, and 14 copies of one ballot on one day.
 */
export function suspicious(campaign: Campaign): Response[] {
  const honest = filled(campaign, citizens, 240, 3).map((one) => ({ ...one, mode: 'web' as const })); // a mode
  const officials = filled(campaign, GroupCode.parse('officials'), 30, 5);
  const [model] = filled(campaign, citizens, 40, 11).filter(({ disposition }) => disposition === 'complete');
  if (!model || !m1) throw new Error('nothing to copy');
  const common = { campaign: campaign.id, point: khuoiLang, receivedOn: '2024-09-12' };
  const lines = Array.from({ length: 16 }, (_, at) => {
    const answers = { ...model.answers, ...straightLine(at % 2 ? 4 : 5) };
    return aResponse({ ...common, answers, disposition: dispositionOf(m1, [], answers) });
  });
  const hasty = filled(campaign, citizens, 60, 17)
    .filter(({ disposition, answers }) => disposition === 'complete' && Object.keys(answers).length > 35)
    .slice(0, 12)
    .map((one): Response => ({ ...one, point: khuoiLang, duration: 'under_2_min' }));
  const copies = Array.from({ length: 14 }, () =>
    aResponse({ ...common, receivedOn: '2024-09-15', answers: model.answers }),
  );
  return [...honest, ...officials, ...lines, ...hasty, ...copies];
}

/** The campaign of 2024 with these ballots, long over. */
export async function openSuspiciousApp(running: RunningApp, campaign: Campaign): Promise<Response[]> {
  const responses = suspicious(campaign);
  await insertResponses(running.means.database.db, responses);
  running.clock.now = new Date('2027-01-05T03:00:00Z');
  return responses;
}
