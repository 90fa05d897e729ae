export type Operator = '=' | '!=' | '<' | '<=' | '>' | '>=';

/**
 * What XLSForm's `relevant` and SurveyJS' `visibleIf` can say, as far as it is understood. `name` is the other
 * tool's name of an item; "." is the item itself, in a constraint.
 */
export type Expression =
  | { all: Expression[] }
  | { any: Expression[] }
  | { not: Expression }
  | { name: string; operator: Operator; value: string | number }
  | { name: string; has: string }
  | { name: string; measure: Measure; operator: Operator; value: number }
  | { always: true };

/** How many options are marked; how many characters are written. */
export type Measure = 'marks' | 'letters';

/** What is not understood or cannot be said here: the piece of the expression, as it stands there. */
export class ExpressionFault extends Error {}

export const comparing = {
  '=': (a: number, b: number) => a === b,
  '!=': (a: number, b: number) => a !== b,
  '<': (a: number, b: number) => a < b,
  '<=': (a: number, b: number) => a <= b,
  '>': (a: number, b: number) => a > b,
  '>=': (a: number, b: number) => a >= b,
} satisfies Record<Operator, (a: number, b: number) => boolean>;
