import { describe, expect, test } from 'vitest';
import { rational } from '#surveys/scoring/rational.ts';
import { responseRates } from '#surveys/statistics/response-rate.ts';

describe('the response rate of interviews in person', () => {
  test('600 complete, 50 partial, 250 refused, 40 broken off, 60 absent: RR1 60 %, RR2 65 %', () => {
    const approached = { complete: 600, partial: 50, refused: 250, brokenOff: 40, absent: 60 };
    expect(responseRates(approached)).toEqual({ rr1: rational(60, 100), rr2: rational(65, 100) });
  });

  test('is 1 where everybody answered, and nothing where nobody was approached', () => {
    const none = { complete: 0, partial: 0, refused: 0, brokenOff: 0, absent: 0 };
    expect(responseRates({ ...none, complete: 7 })?.rr1).toEqual(rational(1));
    expect(responseRates(none)).toBeUndefined();
  });
});
