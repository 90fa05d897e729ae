import { type AnswerKey, answerKey, type TargetCode } from '../../ids.ts';
import { kindOf } from '../../items/index.ts';
import type { Chance } from '../../simulation/chance.ts';
import type { ReadMarks } from '../condition.ts';
import { itemsOf } from '../holds.ts';
import { type Questionnaire, scalesOf, targetsOf } from '../questionnaire.ts';
import { conditionsIn } from './representative-marks.ts';
import { type Route, routeOf } from './route.ts';

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
    routeOf(questionnaire, targets, anyAnswers(questionnaire, targets, chance)),
  ).filter((route) => !route.isScreenedOut);
  return routes.toSorted((one, other) => one.seconds - other.seconds)[Math.floor(routes.length / 2)];
}

/** One mark by chance in everything that a condition looks at, of each target another. */
function anyAnswers(questionnaire: Questionnaire, targets: readonly TargetCode[], chance: Chance): ReadMarks {
  const looked = new Set(conditionsIn(questionnaire).flatMap(itemsOf));
  const scales = scalesOf(questionnaire);
  const answers = new Map<AnswerKey, string[]>();
  for (const section of questionnaire.sections) {
    for (const target of targetsOf(section, targets)) {
      for (const item of section.items) {
        const { marks = [] } = kindOf(item).markable(item, scales);
        for (const { code } of kindOf(item).asks(item)) {
          const mark = looked.has(code) ? marks[chance.below(marks.length)] : undefined;
          if (mark !== undefined) answers.set(answerKey(code, target), [mark]);
        }
      }
    }
  }
  return (key) => answers.get(key) ?? [];
}
