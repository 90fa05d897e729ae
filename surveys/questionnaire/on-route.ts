import { type AnswerKey, answerKey, type TargetCode } from '../ids.ts';
import { kindOf } from '../items/index.ts';
import type { ReadMarks } from './holds.ts';
import type { Questionnaire } from './questionnaire.ts';
import { type Leg, walk } from './walk.ts';

/** The keys of everything that was asked, in order: what tells `not_answered` from `not_asked`. */
export function keysOnRoute(
  questionnaire: Questionnaire,
  targets: readonly TargetCode[],
  read: ReadMarks,
): Set<AnswerKey> {
  return new Set(keysAlong(walk(questionnaire, targets, read)));
}

/** The same along a walk that is known. */
export function keysAlong(legs: readonly Leg<Questionnaire>[]): AnswerKey[] {
  const keys: AnswerKey[] = [];
  for (const { items, target } of legs) {
    for (const item of items) {
      for (const asked of kindOf(item).asks(item)) keys.push(answerKey(asked.code, target));
    }
  }
  return keys;
}
