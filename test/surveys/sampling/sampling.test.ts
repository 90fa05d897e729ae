import { describe, expect, test } from 'vitest';
import { allocate } from '#surveys/sampling/allocation.ts';
import { sampleSize } from '#surveys/sampling/sample-size.ts';
import { fc } from '#test/support/chance.ts';

describe('how many ballots are needed', () => {
  test.each([
    [4876, '0.05', 370],
    [3500, '0.05', 359],
    [3500, '0.10', 98],
    [1200, '0.05', 300],
    [600, '0.05', 240],
    [250, '0.05', 154],
  ])('of %i people at an error of %s: %i', (population, error, n) => {
    expect(sampleSize(population, error)).toBe(n);
  });

  test('everybody when no error is allowed, nobody of nobody', () => {
    expect(sampleSize(250, '0')).toBe(250);
    expect(sampleSize(0, '0.05')).toBe(0);
  });

  test('never more than there are people', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 1_000_000 }),
        fc.constantFrom('0.01', '0.03', '0.05', '0.1', '1'),
        (population, error) => {
          expect(sampleSize(population, error)).toBeLessThanOrEqual(population);
        },
      ),
    );
  });

  test('half a person, or an error above 1, is refused', () => {
    expect(() => sampleSize(10.5, '0.05')).toThrow(RangeError);
    expect(() => sampleSize(-1, '0.05')).toThrow(RangeError);
    expect(() => sampleSize(100, '5')).toThrow(RangeError);
    expect(() => sampleSize(100, '5%')).toThrow(RangeError);
  });
});

describe('sharing ballots out over the tổ', () => {
  test('100 ballots over 52, 71 and 38 households: 32, 44, 24', () => {
    expect(allocate(100, [52, 71, 38])).toEqual([32, 44, 24]);
  });

  test('between equal remainders the earlier point is served first', () => {
    expect(allocate(2, [1, 1, 1])).toEqual([1, 1, 0]);
  });

  test('adds up, and nobody is more than one ballot away from their share', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 5000 }),
        fc.array(fc.nat({ max: 2000 }), { minLength: 1, maxLength: 18 }),
        (total, sizes) => {
          const all = sizes.reduce((sum, size) => sum + size, 0);
          fc.pre(all > 0);
          const parts = allocate(total, sizes);
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
          parts.forEach((part, at) => {
            expect(Math.abs(part * all - total * (sizes[at] ?? 0))).toBeLessThan(all);
          });
        },
      ),
    );
  });

  test('an empty place gets none, and an empty list is refused', () => {
    expect(allocate(10, [0, 5])).toEqual([0, 10]);
    expect(allocate(0, [0, 0])).toEqual([0, 0]);
    expect(() => allocate(1, [0])).toThrow(RangeError);
    expect(() => allocate(1, [])).toThrow(RangeError);
    expect(() => allocate(1.5, [1])).toThrow(RangeError);
    expect(() => allocate(1, [-1, 2])).toThrow(RangeError);
  });
});
