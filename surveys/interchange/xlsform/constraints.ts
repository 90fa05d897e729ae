import { type Expression, ExpressionFault } from '../expression/expression.ts';
import { parseExpression } from '../expression/parse.ts';
import type { Where } from '../loss.ts';
import type { Losses } from '../losses.ts';

/** What a constraint says that our kinds can hold: bounds of a number, most letters of a text, most marks. */
export type Bounds = {
  least: number | undefined;
  most: number | undefined;
  mostLetters: number | undefined;
  mostMarks: number | undefined;
};

const none: Bounds = { least: undefined, most: undefined, mostLetters: undefined, mostMarks: undefined };

/** Reads `. >= 0 and . <= 120`, `string-length(.) <= 500`, `count-selected(.) <= 3`; the rest is noted. */
export function boundsOf(
  constraint: string,
  fits: 'number' | 'text' | 'several' | 'nothing',
  where: Where,
  losses: Losses,
): Bounds {
  if (constraint === '') return none;
  const parts = partsOf(constraint);
  let isWhole = parts !== undefined;
  const bounds: Bounds = { ...none };
  for (const part of parts ?? []) {
    const bound = boundIn(part, fits);
    if (!bound) isWhole = false;
    Object.assign(bounds, bound);
  }
  if (!isWhole) losses.add('constraint_not_expressible', { ...where, column: 'constraint' }, constraint);
  return bounds;
}

function partsOf(constraint: string): Expression[] | undefined {
  try {
    const expression = parseExpression(constraint, 'xlsform');
    return 'all' in expression ? expression.all : [expression];
  } catch (error) {
    if (error instanceof ExpressionFault) return undefined;
    throw error;
  }
}

function boundIn(part: Expression, fits: string): Partial<Bounds> | undefined {
  if (!('operator' in part) || part.name !== '.') return undefined;
  const value = Number(part.value);
  if (part.value === '' || !Number.isSafeInteger(Math.round(value))) return undefined;
  const most =
    part.operator === '<=' ? Math.floor(value) : part.operator === '<' ? Math.ceil(value) - 1 : undefined;
  const least =
    part.operator === '>=' ? Math.ceil(value) : part.operator === '>' ? Math.floor(value) + 1 : undefined;
  if ('measure' in part) {
    if (most === undefined || most < 1) return undefined;
    if (part.measure === 'letters') return fits === 'text' ? { mostLetters: most } : undefined;
    return fits === 'several' ? { mostMarks: most } : undefined;
  }
  if (fits !== 'number') return undefined;
  if (part.operator === '=') return Number.isInteger(value) ? { least: value, most: value } : undefined;
  if (most !== undefined) return { most };
  return least === undefined ? undefined : { least };
}
