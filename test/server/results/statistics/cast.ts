import { openTally } from '#server/results/answer-tally.ts';
import { compositesOf, headlineCode } from '#server/results/statistics/composites.ts';
import { type Side, sideOf } from '#server/results/statistics/headline.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import type { Mode } from '#surveys/campaigns/mode.ts';
import { huyenTung2024 } from '#surveys/campaigns/reference/huyen-tung-2024.ts';
import { CollectionPointId, GroupCode, QuestionnaireId } from '#surveys/ids.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';
import type { Answer } from '#surveys/responses/answer.ts';
import type { Response } from '#surveys/responses/response.ts';
import { aResponse } from '#test/support/builders.ts';
import { summaryOf } from '../summary-of.ts';

export const citizens = GroupCode.parse('citizens');

/** The campaign of 2024 asked citizens at these points only; sizes in people, null where nobody declared one. */
export function campaignAt(sizes: Readonly<Record<string, number | null>>): Campaign {
  const ids = Object.keys(sizes).map((id) => CollectionPointId.parse(id));
  return {
    ...huyenTung2024,
    points: ids.map((id) => ({
      id,
      name: { vi: `Tổ ${id}`, en: `${id} neighbourhood` },
      kind: 'neighbourhood',
      ...(sizes[id] !== null && { population: sizes[id] }),
    })),
    quotas: ids.map((point) => ({ group: citizens, point, n: 20 })),
  };
}

const questionnaire = questionnaires.get(QuestionnaireId.parse('m1@1'));
if (!questionnaire) throw new Error('there is no m1@1');
const composites = compositesOf(huyenTung2024, openTally(questionnaire, []));
const headlineKeys = composites.find(({ code }) => code === headlineCode)?.keys ?? [];

/** Citizens who mark one level throughout, so that the index is the share of those who mark 4 or 5. */
export function ballots(
  count: number,
  level: number,
  at: { point?: string; mode?: Mode; campaign?: Campaign } = {},
): Response[] {
  const answers: Record<string, Answer> = { Q0: 'yes', Q1: 'yes' };
  for (const key of headlineKeys) answers[key] = level;
  return Array.from({ length: count }, () =>
    aResponse({
      campaign: (at.campaign ?? huyenTung2024).id,
      point: CollectionPointId.parse(at.point ?? 'a'),
      mode: at.mode ?? 'web',
      answers,
    }),
  );
}

/** So many content (5) of so many, the others at 2. */
export function content(good: number, all: number, at: Parameters<typeof ballots>[2] = {}): Response[] {
  return [...ballots(good, 5, at), ...ballots(all - good, 2, at)];
}

export function citizensOf(campaign: Campaign, responses: readonly Response[]): Side {
  const side = sideOf(campaign, summaryOf(campaign, responses), citizens);
  if (!side) throw new Error('citizens are not in the campaign');
  return side;
}
