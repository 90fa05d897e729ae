import * as z from 'zod/mini';
import { type AnswerKey, answerKey, ItemCode, type TargetCode } from '../ids.ts';

/**
 * When something is asked. `oneOf` holds option codes, or a rating's levels as digits; an answer with several
 * marks satisfies it by any of them. A blank item satisfies nothing.
 */
export type Condition =
  | { item: ItemCode; oneOf: string[] }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

export const Condition: z.ZodMiniType<Condition, ConditionInput> = z.lazy(() =>
  z.union([
    z.strictObject({ item: ItemCode, oneOf: z.array(z.string()).check(z.minLength(1)) }),
    z.strictObject({ all: z.array(Condition).check(z.minLength(1)) }),
    z.strictObject({ any: z.array(Condition).check(z.minLength(1)) }),
    z.strictObject({ not: Condition }),
  ]),
);
/** As authored: codes are plain strings until they have been parsed. */
export type ConditionInput =
  | { item: string; oneOf: string[] }
  | { all: ConditionInput[] }
  | { any: ConditionInput[] }
  | { not: ConditionInput };

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
  if ('all' in condition) return condition.all.flatMap(itemsOf);
  if ('any' in condition) return condition.any.flatMap(itemsOf);
  if ('not' in condition) return itemsOf(condition.not);
  return [condition.item];
}
