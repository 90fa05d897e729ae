import { describe, expect, test } from 'vitest';
import { multiply, parseDecimal, rational } from '#surveys/scoring/rational.ts';
import { roundHalfUp, roundPercent } from '#surveys/scoring/rounding.ts';
import { workedNumbers } from './worked-numbers.ts';

describe.each(Object.entries(workedNumbers))('the worked numbers of %s', (_code, numbers) => {
  test.each(numbers)('$sentence: $percent %', ({ index, percent, maximum, points }) => {
    const share = index() ?? rational(-1);
    expect(roundPercent(share)).toBe(percent);
    if (maximum !== undefined) {
      expect(roundHalfUp(multiply(parseDecimal(maximum), share))).toBe(points);
    }
  });
});

describe('what the sources got wrong by rounding early', () => {
  test('a mean rounded to two digits and then multiplied gives 78.00 instead of 78.07', () => {
    const roundedEarly = multiply(parseDecimal(roundHalfUp(rational(445, 114))), rational(20));
    expect(roundHalfUp(roundedEarly)).toBe('78.00');
    expect(roundPercent(rational(445, 570))).toBe('78.07');
  });
});
