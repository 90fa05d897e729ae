import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withholdChoices, withholdParts } from '#server/results/withhold.ts';

const counts = fc.array(fc.nat(40), { minLength: 1, maxLength: 8 });
const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);

describe('counts that leave the server', () => {
  test('parts of a whole are told where none is small', () => {
    expect(withholdParts([12, 0, 7])).toEqual([12, 0, 7]);
  });

  test('a small part takes the next smallest with it, or the rest of the total would tell it', () => {
    expect(withholdParts([50, 2, 30])).toEqual([50, null, null]);
    expect(withholdParts([50, 2, 3, 30])).toEqual([50, null, null, 30]);
  });

  test('of a small total nothing is told, not even which parts are empty', () => {
    expect(withholdParts([3, 0, 0])).toEqual([null, null, null]);
  });

  test('no part from 1 to 4 is ever shown, and what is withheld is never one part or a small sum', () => {
    fc.assert(
      fc.property(counts, (parts) => {
        const shown = withholdParts(parts);
        const hidden = parts.filter((_, index) => shown[index] === null);
        expect(shown.filter((count) => count !== null && count > 0 && count < 5)).toEqual([]);
        if (sum(parts) >= 5 && hidden.length > 0) {
          expect(sum(hidden)).toBeGreaterThanOrEqual(5);
          expect(hidden.length === 1 && parts.filter((count) => count > 0).length > 1).toBe(false);
        }
        parts.forEach((count, index) => {
          expect([count, null]).toContain(shown[index]);
        });
      }),
    );
  });

  test('of several choices neither the few who chose one nor the few who did not are told', () => {
    expect(withholdChoices([20, 3, 28, 0, 30], 30)).toEqual([20, null, null, 0, 30]);
    expect(withholdChoices([4, 4], 4)).toEqual([null, null]);
  });
});
