import { describe, expect, test } from 'vitest';
import { isMissing, marksOf } from '#surveys/responses/answer.ts';
import { missingCodes } from '#surveys/responses/missing-codes.ts';
import { durationBand } from '#surveys/responses/response.ts';

describe('how long a ballot took', () => {
  test.each([
    [0, 'under_2_min'],
    [1.99, 'under_2_min'],
    [2, '2_to_5_min'],
    [5, '5_to_15_min'],
    [15, 'over_15_min'],
    [100_000, 'over_15_min'],
    [undefined, 'unknown'],
    [-1, 'unknown'],
    [Number.NaN, 'unknown'],
  ])('%s minutes is kept as %s', (minutes, band) => {
    expect(durationBand(minutes)).toBe(band);
  });
});

describe('an answer', () => {
  test('is read by conditions as the marks that were made', () => {
    expect(marksOf(5)).toEqual(['5']);
    expect(marksOf('land')).toEqual(['land']);
    expect(marksOf(['land', 'other'])).toEqual(['land', 'other']);
    expect(marksOf({ missing: 'no_opinion' })).toEqual(['no_opinion']);
    expect(marksOf({ missing: 'void' })).toEqual([]);
    expect(marksOf(undefined)).toEqual([]);
  });

  test('is missing only when it says why', () => {
    expect([{ missing: 'void' as const }, [], '', 0].map(isMissing)).toEqual([true, false, false, false]);
  });
});

test('the codes for missing values differ, and none is a level', () => {
  const codes = Object.values(missingCodes);
  expect(new Set(codes).size).toBe(4);
  expect(codes.every((code) => code < 0)).toBe(true);
});
