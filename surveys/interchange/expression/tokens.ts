import { ExpressionFault, type Operator } from './expression.ts';

export type Dialect = 'xlsform' | 'surveyjs';

export type Token =
  | { is: 'name'; name: string; text: string }
  | { is: 'value'; value: string | number; text: string }
  | { is: 'operator'; operator: Operator; text: string }
  | { is: 'word' | 'sign'; text: string };

/** Longer expressions are not read: nobody wrote them by hand. */
const longest = 20_000;

const space = /\s+/y;
const names = { xlsform: /\$\{\s*([^{}\s]+)\s*\}/y, surveyjs: /\{([^{}]*)\}/y } as const;
const text = /'([^']*)'|"([^"]*)"/y;
const number = /-?\d+(?:\.\d+)?/y;
const word = /[A-Za-z_][\w-]*/y;
const operator = /==|!=|<>|<=|>=|=|<|>/y;
const sign = /&&|\|\||[().,![\]]/y;

/** Word processors put typographic quotation marks where programs want straight ones. */
export function straightQuotes(expression: string): string {
  return expression.replace(/[‘’‚‛′]/g, "'").replace(/[“”„‟″]/g, '"');
}

/** @throws ExpressionFault at the first piece that belongs to no expression. */
export function tokensOf(expression: string, dialect: Dialect): Token[] {
  const source = straightQuotes(expression);
  if (source.length > longest) throw new ExpressionFault(`${longest} < ${source.length}`);
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) at = pattern.lastIndex;
    return match;
  };
  while (at < source.length) {
    if (take(space)) continue;
    tokens.push(nextToken(take, dialect) ?? fault(source.slice(at, at + 20)));
  }
  return tokens;
}

function nextToken(take: (pattern: RegExp) => RegExpExecArray | null, dialect: Dialect): Token | undefined {
  const name = take(names[dialect]);
  if (name) return { is: 'name', name: (name[1] ?? '').trim().normalize('NFC'), text: name[0] };
  const quoted = take(text);
  if (quoted) return { is: 'value', value: (quoted[1] ?? quoted[2] ?? '').normalize('NFC'), text: quoted[0] };
  const digits = take(number);
  if (digits) return { is: 'value', value: Number(digits[0]), text: digits[0] };
  const letters = take(word);
  if (letters) return { is: 'word', text: letters[0] };
  const compared = take(operator);
  if (compared) return { is: 'operator', operator: operators[compared[0]] ?? '=', text: compared[0] };
  const single = take(sign);
  return single ? { is: 'sign', text: single[0] } : undefined;
}

const operators: Readonly<Record<string, Operator>> = {
  '=': '=',
  '==': '=',
  '!=': '!=',
  '<>': '!=',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
};

function fault(about: string): never {
  throw new ExpressionFault(about);
}
