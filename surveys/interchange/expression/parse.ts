import { type Expression, ExpressionFault, type Measure, type Operator } from './expression.ts';
import { type Dialect, type Token, tokensOf } from './tokens.ts';

/** What stands on one side of a comparison. */
type Operand =
  | { name: string }
  | { name: string; measure: Measure }
  | { value: string | number }
  | { values: (string | number)[] }
  | { expression: Expression };

/** Brackets, calls and "not" in each other beyond this are not followed: some two hundred of them. */
const deepest = 400;

const flipped = { '=': '=', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;

/**
 * Reads an expression of `relevant`, `constraint` (XLSForm) or `visibleIf` (SurveyJS).
 * @throws ExpressionFault with the first piece that is not understood.
 */
export function parseExpression(source: string, dialect: Dialect): Expression {
  const tokens = tokensOf(source, dialect);
  let at = 0;
  let depth = 0;

  const peek = (): Token | undefined => tokens[at];
  const isNext = (...texts: string[]) => {
    const token = peek();
    return token !== undefined && token.is !== 'value' && token.is !== 'name' && texts.includes(token.text);
  };
  const skip = (...texts: string[]): boolean => {
    if (!isNext(...texts)) return false;
    at += 1;
    return true;
  };
  const stop = (): never => {
    throw new ExpressionFault(peek()?.text ?? source.slice(-20));
  };
  const expect = (text: string) => {
    if (!skip(text)) stop();
  };

  /** Counts how far in it is; what is stopped in between is not read any further. */
  function inside<T>(read: () => T): T {
    depth += 1;
    if (depth > deepest) stop();
    const found = read();
    depth -= 1;
    return found;
  }

  function disjunction(): Expression {
    const parts = [conjunction()];
    while (skip('or', '||')) parts.push(conjunction());
    return parts.length === 1 && parts[0] ? parts[0] : { any: parts };
  }

  function conjunction(): Expression {
    const parts = [inside(comparison)];
    while (skip('and', '&&')) parts.push(inside(comparison));
    return parts.length === 1 && parts[0] ? parts[0] : { all: parts };
  }

  function comparison(): Expression {
    if (skip('!')) return { not: inside(comparison) };
    const left = inside(operand);
    const token = peek();
    if (token?.is === 'operator') {
      at += 1;
      return compared(left, token.operator, operand());
    }
    if (token?.is === 'word' && dialect === 'surveyjs') {
      const said = inWords(left, token.text);
      if (said) return said;
    }
    return 'expression' in left ? left.expression : stop();
  }

  function compared(left: Operand, operator: Operator, right: Operand): Expression {
    if ('value' in left && 'name' in right) return compared(right, flipped[operator], left);
    if (!('name' in left) || !('value' in right)) return stop();
    if (!('measure' in left)) return { name: left.name, operator, value: right.value };
    if (typeof right.value !== 'number') return stop();
    return { name: left.name, measure: left.measure, operator, value: right.value };
  }

  /** SurveyJS: `{a} notempty`, `{a} contains 'x'`, `{a} anyof ['x', 'y']`. */
  function inWords(left: Operand, verb: string): Expression | undefined {
    if (!('name' in left) || 'measure' in left || verb === 'and' || verb === 'or') return undefined;
    const { name } = left;
    at += 1;
    if (verb === 'empty') return { name, operator: '=', value: '' };
    if (verb === 'notempty') return { name, operator: '!=', value: '' };
    const right = operand();
    const values = 'values' in right ? right.values : 'value' in right ? [right.value] : stop();
    if (values.length === 0) return stop();
    const each = values.map((value): Expression => ({ name, has: String(value) }));
    if (verb === 'contains' || verb === 'allof') return { all: each };
    if (verb === 'anyof') return { any: each };
    if (verb === 'notcontains' || verb === 'noneof') return { not: { any: each } };
    throw new ExpressionFault(verb);
  }

  function operand(): Operand {
    const token = peek();
    if (!token) return stop();
    at += 1;
    if (token.is === 'name') return { name: token.name };
    if (token.is === 'value') return { value: token.value };
    if (token.is === 'word') return called(token.text);
    if (token.text === '.') return { name: '.' };
    if (token.text === '(') {
      const expression = disjunction();
      expect(')');
      return { expression };
    }
    if (token.text === '[') return { values: list() };
    at -= 1;
    return stop();
  }

  function list(): (string | number)[] {
    const values: (string | number)[] = [];
    while (!skip(']')) {
      const one = inside(operand);
      values.push('value' in one ? one.value : stop());
      skip(',');
    }
    return values;
  }

  function called(word: string): Operand {
    if (dialect === 'surveyjs' && (word === 'true' || word === 'false')) return { value: word };
    if (!isNext('(')) throw new ExpressionFault(word);
    at += 1;
    const operandOf = () => {
      const one = operand();
      return 'name' in one && !('measure' in one) ? one.name : stop();
    };
    const closed = <T>(value: T): T => {
      expect(')');
      return value;
    };
    if (word === 'true') return closed({ expression: { always: true } });
    if (word === 'not') return closed({ expression: { not: disjunction() } });
    if (word === 'count-selected') return closed({ name: operandOf(), measure: 'marks' });
    if (word === 'string-length') return closed({ name: operandOf(), measure: 'letters' });
    if (word === 'date' || word === 'string' || word === 'number') return closed(inside(operand));
    if (word !== 'selected') throw new ExpressionFault(`${word}()`);
    const name = operandOf();
    expect(',');
    const option = operand();
    return closed({ expression: { name, has: 'value' in option ? String(option.value) : stop() } });
  }

  const whole = disjunction();
  return at < tokens.length ? stop() : whole;
}
