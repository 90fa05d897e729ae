import type { ConditionInput } from '../../questionnaire/condition.ts';
import { comparing, type Expression, ExpressionFault, type Operator } from './expression.ts';

/** What a condition can look at: an item that was carried over, under its name in the other tool. */
export type Known = {
  code: string;
  /** Every mark with the name it has in the other tool; undefined where they are too many to list. */
  marks: readonly { name: string; mark: string }[] | undefined;
  atMost: number;
  reads: 'options' | 'numbers' | 'days';
};

/** `undefined`: no such item, or none that a condition can read. */
export type Lookup = (name: string) => Known | undefined;

/**
 * The expression as our condition; undefined where it always holds. A blank item satisfies `!=` and `not(…)` in
 * XPath, and so it does here.
 * @throws ExpressionFault with what cannot be said.
 */
export function conditionOf(expression: Expression, lookup: Lookup): ConditionInput | undefined {
  if ('always' in expression) return undefined;
  if ('not' in expression) return { not: said(expression.not, lookup) };
  if ('all' in expression) {
    const parts = expression.all.flatMap((part) => conditionOf(part, lookup) ?? []);
    return parts.length === 0 ? undefined : { all: parts };
  }
  if ('any' in expression) return { any: expression.any.map((part) => said(part, lookup)) };
  const known = lookup(expression.name);
  if (!known) throw new ExpressionFault(expression.name);
  if ('has' in expression) return marked(known, namedLike(known, expression.has));
  if ('measure' in expression) return measured(known, expression.operator, expression.value);
  return compared(known, expression.operator, expression.value);
}

function said(expression: Expression, lookup: Lookup): ConditionInput {
  const condition = conditionOf(expression, lookup);
  if (!condition) throw new ExpressionFault('true()');
  return condition;
}

function marked(known: Known, marks: readonly string[]): ConditionInput {
  if (marks.length === 0) throw new ExpressionFault(known.code);
  return { item: known.code, oneOf: [...marks] };
}

function anything(known: Known): ConditionInput {
  return marked(known, known.marks?.map(({ mark }) => mark) ?? []);
}

function namedLike({ marks, reads }: Known, value: string | number): string[] {
  if (reads !== 'options') return isWritable(reads, value) ? [String(value)] : unknownValue(value);
  const found = marks?.filter(({ name }) => name === String(value)) ?? [];
  return found.length > 0 ? found.map(({ mark }) => mark) : unknownValue(value);
}

function isWritable(reads: 'numbers' | 'days', value: string | number): boolean {
  return (reads === 'numbers' ? /^-?\d{1,9}$/ : /^\d{4}-\d{2}-\d{2}$/).test(String(value));
}

function unknownValue(value: string | number): never {
  throw new ExpressionFault(`"${value}"`);
}

function compared(known: Known, operator: Operator, value: string | number): ConditionInput {
  if (operator === '!=') return negated(compared(known, '=', value));
  if (value === '') return operator === '=' ? { not: anything(known) } : unknownValue(value);
  if (operator === '=') return exactly(known, namedLike(known, value));
  const limit = typeof value === 'number' || value.trim() !== '' ? Number(value) : Number.NaN;
  if (Number.isNaN(limit) || known.reads === 'days' || known.atMost > 1) return unknownValue(value);
  const within = known.marks?.filter(
    ({ name }) => /^-?\d+(\.\d+)?$/.test(name) && comparing[operator](Number(name), limit),
  );
  return marked(known, within?.map(({ mark }) => mark) ?? []);
}

/** These and, where several can be marked, no other. */
function exactly(known: Known, marks: readonly string[]): ConditionInput {
  const others = known.marks?.map(({ mark }) => mark).filter((mark) => !marks.includes(mark)) ?? [];
  const these = marked(known, marks);
  return known.atMost > 1 && others.length > 0 ? { all: [these, { not: marked(known, others) }] } : these;
}

/** Only whether anything was marked at all. */
function measured(known: Known, operator: Operator, value: number): ConditionInput {
  const holdsFor = [0, 1, 2, 3].map((count) => comparing[operator](count, value));
  if (String(holdsFor) === 'false,true,true,true') return anything(known);
  if (String(holdsFor) === 'true,false,false,false') return { not: anything(known) };
  throw new ExpressionFault(`${operator} ${value}`);
}

function negated(condition: ConditionInput): ConditionInput {
  return 'not' in condition ? condition.not : { not: condition };
}
