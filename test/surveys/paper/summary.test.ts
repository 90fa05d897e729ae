import { describe, expect, test } from 'vitest';
import type { Entry } from '#surveys/paper/entry.ts';
import { invalidReasonNames, invalidReasons } from '#surveys/paper/invalid-reason.ts';
import {
  BatchCounts,
  countBatch,
  invalidIn,
  noCounts,
  returnRate,
  sumCounts,
} from '#surveys/paper/summary.ts';
import { aBallot } from './built.ts';

const heap = { printed: 10, handedOut: 8, returned: 6 };
const entries: Entry[] = [
  { items: aBallot },
  { items: { ...aBallot, I1: { unread: 'two_marks' }, I2: { unread: 'illegible' } } },
  { items: { ...aBallot, V1: { unread: 'two_marks' } } },
  { invalid: 'blank_ballot' },
  { invalid: 'wrong_group' },
  { invalid: 'blank_ballot' },
];
const counts = countBatch(heap, entries, { reEntered: 2, compared: 27, disagreed: 1 });

describe('what became of a batch', () => {
  test('is one row: handed out, returned, valid, invalid by reason, void items, the second keying', () => {
    expect(counts).toEqual({
      ...heap,
      keyed: 6,
      valid: 3,
      invalid: { ...noCounts.invalid, blank_ballot: 2, wrong_group: 1 },
      twoMarks: 2,
      illegible: 1,
      reEntered: 2,
      compared: 27,
      disagreed: 1,
    });
    expect(invalidIn(counts)).toBe(3);
    expect(BatchCounts.safeParse(counts).success).toBe(true);
  });

  test('valid and invalid together are what was keyed, and that is what came back', () => {
    expect(counts.valid + invalidIn(counts)).toBe(counts.keyed);
    expect(counts.keyed).toBe(counts.returned);
  });

  test('adds up over the batches of a group, in any order', () => {
    const other = countBatch({ printed: 5, handedOut: 5, returned: 5 }, entries.slice(0, 5), {
      reEntered: 1,
      compared: 26,
      disagreed: 0,
    });
    expect(sumCounts([counts, other])).toMatchObject({
      printed: 15,
      handedOut: 13,
      returned: 11,
      valid: 6,
      invalid: { blank_ballot: 3, wrong_group: 2 },
      twoMarks: 4,
      compared: 53,
      disagreed: 1,
    });
    expect(sumCounts([other, counts])).toEqual(sumCounts([counts, other]));
    expect(sumCounts([])).toEqual(noCounts);
  });

  test('has a return rate where something was handed out', () => {
    expect(returnRate(counts)).toEqual({ numerator: 3n, denominator: 4n });
    expect(returnRate(noCounts)).toBeUndefined();
  });

  test('every reason has a name in both languages, and the keys 1 to 9 reach it', () => {
    expect(Object.keys(invalidReasonNames)).toEqual([...invalidReasons]);
    expect(invalidReasons.length).toBeLessThan(10);
  });
});
