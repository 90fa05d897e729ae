import { describe, expect, test } from 'vitest';
import {
  add,
  average,
  compare,
  divide,
  multiply,
  one,
  parseDecimal,
  type Rational,
  rational,
  subtract,
  sum,
  toNumber,
  zero,
} from '#surveys/scoring/rational.ts';
import { fc } from '#test/support/chance.ts';

const fractions = fc
  .tuple(fc.bigInt({ min: -10_000n, max: 10_000n }), fc.bigInt({ min: 1n, max: 10_000n }))
  .map(([top, bottom]) => rational(top, bottom));

describe('exact fractions', () => {
  test('a tenth and two tenths are exactly three tenths', () => {
    expect(add(parseDecimal('0.1'), parseDecimal('0.2'))).toEqual(parseDecimal('0.3'));
  });

  test('a decimal is read digit for digit', () => {
    expect(parseDecimal('0.15')).toEqual(rational(3, 20));
    expect(parseDecimal('2')).toEqual(rational(2));
    expect(parseDecimal('10.00')).toEqual(rational(10));
    expect(parseDecimal('-0.5')).toEqual(rational(-1, 2));
  });

  test.each(['', '.5', '1.', '1,5', '1e3', ' 1', '½', '0x10', '1.2.3'])('"%s" is no decimal', (text) => {
    expect(() => parseDecimal(text)).toThrow(RangeError);
  });

  test('stand in lowest terms, with the sign above', () => {
    expect(rational(6, -4)).toEqual({ numerator: -3n, denominator: 2n });
    expect(rational(0, -7)).toEqual(zero);
  });

  test('nothing is divided by zero, and nothing is made of half a number', () => {
    expect(() => rational(1, 0)).toThrow(RangeError);
    expect(() => divide(one, zero)).toThrow(RangeError);
    expect(() => rational(0.5)).toThrow(RangeError);
  });

  test('what is taken away and given back leaves no trace', () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        expect(add(subtract(a, b), b)).toEqual(a);
        if (compare(b, zero) !== 0) expect(multiply(divide(a, b), b)).toEqual(a);
      }),
    );
  });

  test('the order of adding does not matter', () => {
    fc.assert(
      fc.property(fc.array(fractions, { maxLength: 12 }), (values) => {
        expect(sum([...values].reverse())).toEqual(sum(values));
      }),
    );
  });

  test('are compared as numbers are', () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        expect(compare(a, b)).toBe(-compare(b, a) + 0);
        if (compare(a, b) < 0) expect(toNumber(a)).toBeLessThan(toNumber(b));
      }),
    );
  });

  test('the average is of those that are there', () => {
    expect(average([rational(1, 2), undefined, one])).toEqual(rational(3, 4));
    expect(average([undefined])).toBeUndefined();
    expect(average([])).toBeUndefined();
  });

  test('become numbers for charts to fifteen digits', () => {
    const third: Rational = rational(1, 3);
    expect(toNumber(third)).toBeCloseTo(1 / 3, 14);
    expect(toNumber(rational(-7, 2))).toBe(-3.5);
  });
});
