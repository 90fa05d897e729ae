import type { ItemCode, TargetCode } from '../../ids.ts';
import { kindOf } from '../../items/index.ts';
import type { Chance } from '../../simulation/chance.ts';
import { itemsOf } from '../holds.ts';
import { type Questionnaire, scalesOf } from '../questionnaire.ts';
import { conditionsIn } from './representative-marks.ts';
import { type Route, routeOf, sameForEveryTarget } from './route.ts';

const respondents = 101;

/**
 * The route of the one in the middle, by time, of a hundred and one respondents who answer everything and mark each
 * option as likely as any other. Undefined where everybody is turned away.
 */
export function typicalRoute(
  questionnaire: Questionnaire,
  targets: readonly TargetCode[],
  chance: Chance,
): Route | undefined {
  const routes = Array.from({ length: respondents }, () =>
    routeOf(
      questionnaire,
      targets,
      sameForEveryTarget(questionnaire, anyAnswers(questionnaire, chance), targets),
    ),
  ).filter((route) => !route.isScreenedOut);
  return routes.toSorted((one, other) => one.seconds - other.seconds)[Math.floor(routes.length / 2)];
}

function anyAnswers(questionnaire: Questionnaire, chance: Chance): Map<ItemCode, readonly string[]> {
  const looked = new Set(conditionsIn(questionnaire).flatMap(itemsOf));
  const scales = scalesOf(questionnaire);
  const answers = new Map<ItemCode, readonly string[]>();
  for (const item of questionnaire.sections.flatMap(({ items }) => items)) {
    for (const { code } of kindOf(item).asks(item)) {
      const { marks = [] } = kindOf(item).markable(item, scales);
      const mark = marks[chance.below(marks.length)];
      if (looked.has(code)) answers.set(code, mark === undefined ? [] : [mark]);
    }
  }
  return answers;
}
