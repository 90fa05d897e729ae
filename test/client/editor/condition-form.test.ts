import { describe, expect, test } from 'vitest';
import {
  type Clause,
  conditionOf,
  formOf,
  withClause,
  withoutPart,
  withPart,
} from '#client/editor/conditions/condition-form.ts';
import {
  daysInWords,
  numbersInWords,
  readDays,
  readNumbers,
} from '#client/editor/conditions/listed-values.ts';
import { ItemCode } from '#surveys/ids.ts';
import type { Condition } from '#surveys/questionnaire/condition.ts';
import { fc } from '#test/support/chance.ts';

const items = ['Q1', 'Q2', 'I3'].map((code) => ItemCode.parse(code));
const [q1, q2, i3] = items as [ItemCode, ItemCode, ItemCode];

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.record({
      item: fc.constantFrom(...items),
      oneOf: fc.array(fc.constantFrom('yes', 'no', '1', '2', 'no_opinion'), { maxLength: 3 }),
    }),
    fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
  ),
}));

const isYes: Clause = { is: 'clause', item: q1, relation: 'one_of', values: ['yes'] };
const isNotNo: Clause = { is: 'clause', item: q2, relation: 'none_of', values: ['no'] };

describe('a condition in its form', () => {
  test('is the same condition when it is given back', () => {
    fc.assert(
      fc.property(condition, (given) => {
        expect(conditionOf(formOf(given))).toEqual(given);
      }),
    );
  });

  test('what lies too deep, or is denied twice, is kept whole', () => {
    const denied: Condition = { not: { not: { item: q1, oneOf: ['yes'] } } };
    expect(formOf(denied)).toEqual({ is: 'whole', condition: denied });
    const deep: Condition = { all: [{ any: [{ all: [{ item: q1, oneOf: ['yes'] }] }] }] };
    expect(formOf(deep)).toMatchObject({ parts: [{ is: 'group', parts: [{ is: 'whole' }] }] });
  });

  test('one clause more makes a group of two, and without it there is one clause again', () => {
    const two = withClause(isYes, isNotNo);
    expect(conditionOf(two)).toEqual({
      all: [{ item: q1, oneOf: ['yes'] }, { not: { item: q2, oneOf: ['no'] } }],
    });
    expect(withClause(two, isYes).parts).toHaveLength(3);
    expect(withoutPart(two, 1)).toEqual(isYes);
    expect(withoutPart({ ...two, parts: [isYes] }, 0)).toBeUndefined();
  });

  test('a denied group stays denied: what is added stands beside it, and its last part is not freed', () => {
    const denied = { ...withClause(isYes, isNotNo), isDenied: true };
    expect(conditionOf(withClause(denied, isYes))).toEqual({
      all: [conditionOf(denied), { item: q1, oneOf: ['yes'] }],
    });
    expect(withoutPart(denied, 1)).toEqual({ ...denied, parts: [isYes] });
  });

  test('one part is replaced and the others stay as they were', () => {
    const two = withClause(isYes, isNotNo);
    expect(withPart(two, 0, { ...isYes, item: i3 }).parts).toEqual([{ ...isYes, item: i3 }, isNotNo]);
  });
});

describe('values that are written by hand', () => {
  test('numbers are written in ranges, and read as the same numbers', () => {
    expect(numbersInWords(['1', '2', '3', '7'])).toBe('1–3, 7');
    expect(readNumbers('1-3; 7,')).toEqual(['1', '2', '3', '7']);
    const whole = fc.integer({ min: -50, max: 400 }).map(String);
    fc.assert(
      fc.property(fc.array(whole, { maxLength: 40 }), (values) => {
        expect(readNumbers(numbersInWords(values))).toEqual(values);
      }),
    );
  });

  test.each(['một', '3–1', '1–9999', '1.5', '1 2'])('“%s” is no list of numbers', (text) => {
    expect(readNumbers(text)).toBeUndefined();
  });

  test('days are written as people write them, and read as the same days', () => {
    expect(daysInWords(['2024-08-05', '2024-09-01'])).toBe('05/8/2024, 01/9/2024');
    const day = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(day, { maxLength: 10 }), (values) => {
        expect(readDays(daysInWords(values))).toEqual(values);
      }),
    );
    expect(readDays('31/2/2024')).toBeUndefined();
    expect(readDays('2024-02-29')).toEqual(['2024-02-29']);
  });
});
