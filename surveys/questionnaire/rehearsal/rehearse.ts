import type { ItemCode, TargetCode } from '../../ids.ts';
import type { Chance } from '../../simulation/chance.ts';
import { inspectConditions } from '../inspection/conditions.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { type Answering, extremesOf } from './extremes.ts';
import { type Route, routeOf, sameForEveryTarget } from './route.ts';
import { typicalRoute } from './typical.ts';

/**
 * What happens to respondents who answer everything they are asked. `turnedAway`: who turns out not to be eligible.
 * `never`: items that no answers lead to. `onlyAfterBlanks`: items that are asked only of who left another one blank.
 */
export type Rehearsal = {
  shortest: Route | undefined;
  typical: Route | undefined;
  longest: Route | undefined;
  turnedAway: Route | undefined;
  never: ItemCode[];
  onlyAfterBlanks: ItemCode[];
  isExact: boolean;
};

/** @param chance from the same seed comes the same typical route */
export function rehearse(
  questionnaire: Questionnaire,
  targets: readonly TargetCode[],
  chance: Chance,
): Rehearsal {
  const { asked, isExact, ...extremes } = extremesOf(questionnaire, targets.length);
  const route = (answers: Answering | undefined) =>
    answers && routeOf(questionnaire, targets, sameForEveryTarget(questionnaire, answers, targets));
  const never = unreachableItems(questionnaire);
  const missed = questionnaire.sections
    .filter(({ repeat }) => !repeat || targets.length > 0)
    .flatMap(({ items }) => items.map(({ code }) => code))
    .filter((code) => !asked.has(code) && !never.includes(code));
  return {
    shortest: route(extremes.shortest),
    typical: typicalRoute(questionnaire, targets, chance),
    longest: route(extremes.longest),
    turnedAway: route(extremes.turnedAway),
    never,
    // where not every way was followed, nothing is said of what none of them led to
    onlyAfterBlanks: isExact ? missed : [],
    isExact,
  };
}

function unreachableItems(questionnaire: Questionnaire): ItemCode[] {
  const places = inspectConditions(questionnaire)
    .filter(({ code }) => code === 'unreachable')
    .map(({ where }) => where);
  return questionnaire.sections.flatMap(({ code, items }) =>
    items.filter((item) => places.includes(code) || places.includes(item.code)).map((item) => item.code),
  );
}
