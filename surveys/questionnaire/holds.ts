import { answerKey } from '../answer-key.ts';
import type { AnswerKey, ItemCode, TargetCode } from '../ids.ts';
import type { Condition } from './condition.ts';

// Without a schema library at run time: the walk needs this on a respondent's phone.

/** The marks made under one key: posted values or a stored answer as text; empty when left blank. */
export type ReadMarks = (key: AnswerKey) => readonly string[];

/**
 * Inside a section that repeats per target, an item of the same target is meant before one asked once.
 */
export function holds(condition: Condition, read: ReadMarks, target?: TargetCode): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, read, target));
  if ('any' in condition) return condition.any.some((part) => holds(part, read, target));
  if ('not' in condition) return !holds(condition.not, read, target);
  const ofTarget = target === undefined ? [] : read(answerKey(condition.item, target));
  const marks = ofTarget.length > 0 ? ofTarget : read(answerKey(condition.item));
  return marks.some((mark) => condition.oneOf.includes(mark));
}

/** Every item a condition looks at. */
export function itemsOf(condition: Condition): ItemCode[] {
  if ('not' in condition) return itemsOf(condition.not);
  if ('item' in condition) return [condition.item];
  const found: ItemCode[] = [];
  // no flatMap: the oldest phones that are served do not have it
  for (const part of 'all' in condition ? condition.all : condition.any) found.push(...itemsOf(part));
  return found;
}
