import { type AnswerKey, answerKey, type TargetCode } from '../ids.ts';
import { kindOf } from '../items/index.ts';
import type { ReadMarks } from './holds.ts';
import type { Questionnaire } from './questionnaire.ts';
import { walk } from './walk.ts';

/** The keys of everything that was asked, in order: what tells `not_answered` from `not_asked`. */
export function keysOnRoute(
  questionnaire: Questionnaire,
  targets: readonly TargetCode[],
  read: ReadMarks,
): Set<AnswerKey> {
  const keys = new Set<AnswerKey>();
  for (const { items, target } of walk(questionnaire, targets, read)) {
    for (const item of items) {
      for (const asked of kindOf(item).asks(item)) keys.add(answerKey(asked.code, target));
    }
  }
  return keys;
}
