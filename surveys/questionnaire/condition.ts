import * as z from 'zod/mini';
import { ItemCode } from '../ids.ts';

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

export { holds, itemsOf, type ReadMarks } from './holds.ts';
