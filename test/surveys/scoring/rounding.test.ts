import { describe, expect, test } from 'vitest';
import { parseDecimal, rational } from '#surveys/scoring/rational.ts';
import { displayDecimal, roundHalfUp, roundPercent } from '#surveys/scoring/rounding.ts';
import { fc } from '#test/support/chance.ts';

describe('the one rounding', () => {
  test.each([
    ['0.005', '0.01'],
    ['0.004999', '0.00'],
    ['1.648', '1.65'],
    ['1.005', '1.01'],
    ['2.675', '2.68'],
    ['0.145', '0.15'],
    ['8.995', '9.00'],
    ['10', '10.00'],
    ['-0.005', '-0.01'],
    ['-0.004', '0.00'],
  ])('%s becomes %s', (exact, rounded) => {
    expect(roundHalfUp(parseDecimal(exact))).toBe(rounded);
  });

  test('is never more than half a unit away, and a half goes up', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        fc.bigInt({ min: 1n, max: 10n ** 6n }),
        (top, bottom) => {
          const units = BigInt(roundHalfUp(rational(top, bottom)).replace('.', ''));
          const twiceTheDistance = 2n * (units * bottom - top * 100n);
          expect(twiceTheDistance <= bottom && twiceTheDistance > -bottom).toBe(true);
        },
      ),
    );
  });

  test('what is rounded already stays as it is', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 9n }), (cents) => {
        const once = roundHalfUp(rational(cents, 100));
        expect(roundHalfUp(parseDecimal(once))).toBe(once);
      }),
    );
  });

  test('other numbers of digits', () => {
    expect(roundHalfUp(rational(5, 2), 0)).toBe('3');
    expect(roundHalfUp(rational(1, 2000), 4)).toBe('0.0005');
  });

  test('a share is shown in percent', () => {
    expect(roundPercent(rational(84, 114))).toBe('73.68');
  });

  test('is displayed as Vietnamese documents write it', () => {
    expect(displayDecimal('2.34')).toBe('2,34');
    expect(displayDecimal('1234567.50')).toBe('1.234.567,50');
    expect(displayDecimal('-1234.5')).toBe('-1.234,5');
    expect(displayDecimal('100')).toBe('100');
  });
});
