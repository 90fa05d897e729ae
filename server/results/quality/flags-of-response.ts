import type { Campaign } from '#surveys/campaigns/campaign.ts';
import type { AnswerKey } from '#surveys/ids.ts';
import { placesOf, type Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import { type Answer, type Answers, isMissing } from '#surveys/responses/answer.ts';
import type { ResponseFlag } from '#surveys/responses/exclusions/exclusion.ts';
import type { Marks } from '#surveys/responses/flags/near-duplicates.ts';
import { isSpeeding, wordsAsked } from '#surveys/responses/flags/speeding.ts';
import { isStraightLined } from '#surveys/responses/flags/straight-lining.ts';
import type { Response } from '#surveys/responses/response.ts';
import { type Route, routesSeen } from '../routes-seen.ts';

/** What one ballot shows by itself, and what it marked, for comparing it with others. */
export type Looked = { flags: Set<ResponseFlag>; marks: Marks };

/** Looks at one ballot of a group after another. How many words somebody was asked is reckoned once for each route. */
export function openLook(
  questionnaire: Questionnaire,
  { targets }: Pick<Campaign, 'targets'>,
): (response: Pick<Response, 'answers' | 'duration'>) => Looked {
  const codes = targets.map(({ code }) => code);
  const places = placesOf(questionnaire, codes);
  const keys = places.map(({ key }) => key);
  const marked = places.filter(({ item }) => item.kind !== 'text').map(({ key }) => key);
  const scales = Map.groupBy(
    places.flatMap(({ item, key }) =>
      item.kind === 'rating' || item.kind === 'battery' ? [{ scale: item.scale, key }] : [],
    ),
    ({ scale }) => scale,
  );
  const routeOf = routesSeen(questionnaire, codes, keys);
  const words = new WeakMap<Route, number>();
  const wordsOn = (answers: Answers) => {
    const route = routeOf(answers);
    const known = words.get(route) ?? wordsAsked(questionnaire, codes, answers);
    words.set(route, known);
    return known;
  };
  return ({ answers, duration }) => {
    const flags = new Set<ResponseFlag>();
    const levelsOf = (own: readonly { key: AnswerKey }[]) => own.map(({ key }) => levelOf(answers[key]));
    if ([...scales.values()].some((own) => isStraightLined(levelsOf(own)))) flags.add('straight_line');
    if (isSpeeding(duration, wordsOn(answers))) flags.add('speeding');
    return { flags, marks: marked.map((key) => markOf(answers[key])) };
  };
}

function levelOf(answer: Answer | undefined): number | undefined {
  return typeof answer === 'number' ? answer : undefined;
}

function markOf(answer: Answer | undefined): string | number | undefined {
  if (answer === undefined || typeof answer === 'number' || typeof answer === 'string') return answer;
  if (Array.isArray(answer)) return answer.join(' ');
  return isMissing(answer) && answer.missing === 'no_opinion' ? 'no opinion' : undefined;
}
