import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { modes } from '#surveys/campaigns/mode.ts';
import { CollectionPointId, type GroupCode, ResponseId } from '#surveys/ids.ts';
import { keysOnRoute } from '#surveys/questionnaire/on-route.ts';
import { type Place, placesOf, scalesOf } from '#surveys/questionnaire/questionnaire.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';
import { type Answer, marksOf } from '#surveys/responses/answer.ts';
import { dispositionOf } from '#surveys/responses/disposition.ts';
import type { Response } from '#surveys/responses/response.ts';

/** Numbers between 0 and 1, the same for the same seed (Park and Miller, CACM 31, 1988). */
export function chance(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** A group's ballots as people fill them: mostly content, some blanks, some without an opinion, everywhere. */
export function filled(campaign: Campaign, group: GroupCode, count: number, seed = 1): Response[] {
  const draw = chance(seed);
  return Array.from({ length: count }, () => filledOnce(campaign, group, draw));
}

function filledOnce(campaign: Campaign, code: GroupCode, draw: () => number): Response {
  const group = campaign.groups.find((one) => one.code === code);
  const questionnaire = group && questionnaires.get(group.questionnaire);
  if (!group || !questionnaire) throw new Error(`no questionnaire for ${code}`);
  const targets = campaign.targets.map((target) => target.code);
  const answers: Record<string, Answer> = {};
  const scales = scalesOf(questionnaire);
  const mood = draw();
  for (const place of placesOf(questionnaire, targets)) {
    const answer = answerTo(place, scales, mood, draw);
    if (answer !== undefined) answers[place.key] = answer;
  }
  const route = keysOnRoute(questionnaire, targets, (key) => marksOf(answers[key]));
  for (const key of Object.keys(answers)) if (![...route].some((asked) => asked === key)) delete answers[key];
  const points = campaign.quotas.filter((quota) => quota.group === code).map(({ point }) => point);
  return {
    id: ResponseId.parse(
      Array.from(
        { length: 22 },
        () => 'abcdefghijklmnopqrstuvwxyzABCDEFG012345'[Math.floor(draw() * 39)],
      ).join(''),
    ),
    campaign: campaign.id,
    group: code,
    point: points[Math.floor(draw() * points.length)] ?? CollectionPointId.parse('mot-cua'),
    questionnaire: questionnaire.id,
    mode: modes[Math.floor(draw() ** 1.6 * modes.length)] ?? 'web',
    receivedOn: `2024-09-${String(1 + Math.floor(draw() * 20)).padStart(2, '0')}`,
    isLate: false,
    disposition: dispositionOf(questionnaire, targets, answers),
    duration: '5_to_15_min',
    answers,
  };
}

function answerTo(
  { item }: Place,
  scales: ReturnType<typeof scalesOf>,
  mood: number,
  draw: () => number,
): Answer | undefined {
  if (item.kind === 'single-choice') {
    if (item.code === 'Q0' || item.code === 'S0') return draw() < 0.94 ? 'yes' : 'no';
    return draw() < 0.9 ? item.options[Math.floor(draw() ** 2 * item.options.length)]?.code : undefined;
  }
  if (item.kind === 'multiple-choice') {
    const chosen = item.options.filter(() => draw() < 0.3).slice(0, item.max ?? 9);
    return chosen.length > 0 ? chosen.map(({ code }) => code) : undefined;
  }
  if (item.kind !== 'rating' && item.kind !== 'battery') return undefined;
  const scale = scales[item.scale];
  if (!scale || draw() < 0.03) return undefined;
  if (scale.noOpinion && draw() < 0.04) return { missing: 'no_opinion' };
  const lift = 0.35 + 0.5 * mood + 0.25 * (draw() - 0.35);
  const level = 1 + Math.floor(Math.min(0.999, Math.max(0, lift)) * scale.levels.length);
  return scale.reversed ? scale.levels.length + 1 - level : level;
}
