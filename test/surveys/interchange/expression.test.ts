import { describe, expect, test } from 'vitest';
import { conditionOf, type Known } from '#surveys/interchange/expression/condition.ts';
import { ExpressionFault } from '#surveys/interchange/expression/expression.ts';
import { normalCondition } from '#surveys/interchange/expression/normal-form.ts';
import { parseExpression } from '#surveys/interchange/expression/parse.ts';
import { expressionOf } from '#surveys/interchange/expression/to-expression.ts';
import type { Dialect } from '#surveys/interchange/expression/tokens.ts';
import { Condition } from '#surveys/questionnaire/condition.ts';
import { holds } from '#surveys/questionnaire/holds.ts';
import { fc } from '#test/support/chance.ts';
import { conditionFrom } from './generated.ts';

const options = (...names: string[]) => names.map((name) => ({ name, mark: name }));
const numbers = Array.from({ length: 21 }, (_, index) => String(index));
const items: Record<string, Known> = {
  one: { code: 'One', marks: options('a', 'b', 'c'), atMost: 1, reads: 'options' },
  several: { code: 'Several', marks: options('x', 'y', 'z'), atMost: 3, reads: 'options' },
  rate: {
    code: 'Rate',
    marks: [
      { name: '1', mark: '1' },
      { name: '2', mark: '2' },
      { name: '97', mark: 'no_opinion' },
    ],
    atMost: 1,
    reads: 'options',
  },
  age: { code: 'Age', marks: options(...numbers), atMost: 1, reads: 'numbers' },
  day: { code: 'Day', marks: undefined, atMost: 1, reads: 'days' },
};

function read(source: string, dialect: Dialect = 'xlsform') {
  return conditionOf(parseExpression(source, dialect), (name) => items[name]);
}

/** What is not understood in it. */
function fault(source: string, dialect: Dialect = 'xlsform'): string {
  try {
    read(source, dialect);
  } catch (error) {
    if (error instanceof ExpressionFault) return error.message;
    throw error;
  }
  return '';
}

const a = { item: 'One', oneOf: ['a'] };

describe('what XLSForm says in `relevant`', () => {
  test.each([
    [`\${one} = 'a'`, a],
    [`'a' = \${one}`, a],
    [`  ( \${ one }="a" ) `, a],
    [`selected(\${one}, 'a')`, a],
    [`not(\${one} = 'a')`, { not: a }],
    [`\${one} != 'a'`, { not: a }],
    [`not(\${one} != 'a')`, { not: { not: a } }],
    [`\${one} = ''`, { not: { item: 'One', oneOf: ['a', 'b', 'c'] } }],
    [`\${one} != ''`, { item: 'One', oneOf: ['a', 'b', 'c'] }],
    [`string-length(\${one}) > 0`, { item: 'One', oneOf: ['a', 'b', 'c'] }],
    [`count-selected(\${several}) >= 1`, { item: 'Several', oneOf: ['x', 'y', 'z'] }],
    [`count-selected(\${several}) = 0`, { not: { item: 'Several', oneOf: ['x', 'y', 'z'] } }],
    [`\${rate} <= 2`, { item: 'Rate', oneOf: ['1', '2'] }],
    [`\${rate} = 97`, { item: 'Rate', oneOf: ['no_opinion'] }],
    [`2 > \${rate}`, { item: 'Rate', oneOf: ['1'] }],
    [`\${age} >= 18`, { item: 'Age', oneOf: ['18', '19', '20'] }],
    [`\${age} = 5`, { item: 'Age', oneOf: ['5'] }],
    [`\${day} = date('2026-09-02')`, { item: 'Day', oneOf: ['2026-09-02'] }],
    [`true()`, undefined],
    [`true() and \${one} = 'a'`, { all: [a] }],
  ])('%s', (source, condition) => {
    expect(read(source)).toEqual(condition);
  });

  test('"and" binds closer than "or"', () => {
    const [b, x] = [
      { item: 'One', oneOf: ['b'] },
      { item: 'Several', oneOf: ['x'] },
    ];
    expect(read(`\${one} = 'a' or \${one} = 'b' and selected(\${several}, 'x')`)).toEqual({
      any: [a, { all: [b, x] }],
    });
    expect(read(`(\${one} = 'a' or \${one} = 'b') and selected(\${several}, 'x')`)).toEqual({
      all: [{ any: [a, b] }, x],
    });
  });

  test('a select_multiple that equals one option has that option and no other', () => {
    expect(read(`\${several} = 'x'`)).toEqual({
      all: [{ item: 'Several', oneOf: ['x'] }, { not: { item: 'Several', oneOf: ['y', 'z'] } }],
    });
  });

  test.each([
    [`today() > 1`, 'today()'],
    [`\${nobody} = 'a'`, 'nobody'],
    [`\${one} = 'd'`, '"d"'],
    [`\${one} = \${rate}`, '{rate}'],
    [`\${age} + 1 = 5`, '+ 1 = 5'],
    [`\${day} > '2026-01-01'`, '"2026-01-01"'],
    [`\${age} > 90`, 'Age'],
    [`false()`, 'false()'],
    [`count-selected(\${several}) > 1`, '> 1'],
    [`\${one} = 'a' and`, `one} = 'a' and`],
    [`(\${one} = 'a'`, `(\${one} = 'a'`.slice(-20)],
    [`'a'`, `'a'`],
    [`regex(\${one}, 'a')`, 'regex()'],
  ])('%s cannot be said, and the piece in the way is named', (source, piece) => {
    expect(fault(source)).toContain(piece);
  });

  test('brackets without end and texts without end are stopped', () => {
    expect(fault(`${'('.repeat(5000)}\${one} = 'a'${')'.repeat(5000)}`)).not.toBe('');
    expect(fault(`${'not('.repeat(3000)}\${one} = 'a'${')'.repeat(3000)}`)).not.toBe('');
    expect(fault('!'.repeat(15_000), 'surveyjs')).not.toBe('');
    expect(fault(`{one} anyof ${'['.repeat(15_000)}`, 'surveyjs')).not.toBe('');
    expect(fault('string('.repeat(2500))).not.toBe('');
    expect(fault(`{${' '.repeat(19_000)}`, 'surveyjs')).not.toBe('');
    expect(fault(`\${${' '.repeat(19_000)}`)).not.toBe('');
    expect(fault(`${'('.repeat(60)}\${one} = 'a'${')'.repeat(60)}`)).toBe('');
    expect(fault(`\${one} = 'a' or `.repeat(5000))).toBe('20000 < 80000');
  });
});

describe('what SurveyJS says in `visibleIf`', () => {
  test.each([
    [`{one} = 'a'`, a],
    [`{one} == "a" && {age} < 1`, { all: [a, { item: 'Age', oneOf: ['0'] }] }],
    [`{one} <> 'a' || {one} empty`, { any: [{ not: a }, { not: { item: 'One', oneOf: ['a', 'b', 'c'] } }] }],
    [`!({one} = 'a')`, { not: a }],
    [`{one} notempty`, { item: 'One', oneOf: ['a', 'b', 'c'] }],
    [`{several} contains 'x'`, { all: [{ item: 'Several', oneOf: ['x'] }] }],
    [`{one} anyof ['a', 'b']`, { any: [a, { item: 'One', oneOf: ['b'] }] }],
    [`{several} noneof ['x']`, { not: { any: [{ item: 'Several', oneOf: ['x'] }] } }],
  ])('%s', (source, condition) => {
    expect(read(source, 'surveyjs')).toEqual(condition);
  });
});

describe('a condition in its normal form', () => {
  const codes: Record<string, Known> = Object.fromEntries(Object.values(items).map((one) => [one.code, one]));
  const markable = [
    { code: 'One', marks: ['a', 'b', 'c'], isSingle: true },
    { code: 'Several', marks: ['x', 'y', 'z'], isSingle: false },
    { code: 'Age', marks: numbers, isSingle: true },
  ];
  const isSingle = (item: string) => item !== 'Several';
  const conditions = fc
    .array(fc.nat({ max: 1000 }), { minLength: 2, maxLength: 14 })
    .map((seeds) => conditionFrom(seeds, markable) ?? a);
  const marks = fc.record({
    One: fc.constantFrom([], ['a'], ['b'], ['c']),
    Several: fc.subarray(['x', 'y', 'z']),
    Age: fc.constantFrom([], ...numbers.map((number) => [number])),
  });

  test('holds for the same answers', () => {
    fc.assert(
      fc.property(conditions, marks, (condition, given) => {
        const readMarks = (key: string) => Object.entries(given).find(([code]) => code === key)?.[1] ?? [];
        const normal = Condition.parse(normalCondition(condition, isSingle));
        expect(holds(normal, readMarks)).toBe(holds(Condition.parse(condition), readMarks));
      }),
      { numRuns: 1000 },
    );
  });

  test('is written, read and put into normal form again without a change', () => {
    fc.assert(
      fc.property(conditions, (condition) => {
        const normal = normalCondition(condition, isSingle);
        const source = expressionOf(normal, (item) => codes[item]);
        const back = conditionOf(parseExpression(source, 'xlsform'), (name) => codes[name]);
        expect(back && normalCondition(back, isSingle)).toEqual(normal);
        expect(normalCondition(normal, isSingle)).toEqual(normal);
      }),
      { numRuns: 1000 },
    );
  });

  test('runs of numbers are written as bounds', () => {
    const written = (...oneOf: string[]) => expressionOf({ item: 'Age', oneOf }, (item) => codes[item]);
    expect(written('18', '19', '20')).toBe(`\${Age} >= 18`);
    expect(written('0', '1', '2')).toBe(`\${Age} <= 2`);
    expect(written('5', '6', '7')).toBe(`\${Age} >= 5 and \${Age} <= 7`);
    expect(written('5', '7')).toBe(`\${Age} = 5 or \${Age} = 7`);
  });
});
