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
import { aBallot, blank, mark, questionnaireCalled } from './built.ts';

const printed = { questionnaire: questionnaireCalled('m1@1'), targets: [] };
const heap = { printed: 12, handedOut: 10, returned: 8 };
const entries: Entry[] = [
  { items: aBallot },
  { items: { ...aBallot, I1: { unread: 'two_marks' }, I2: { unread: 'illegible' } } },
  { items: { ...aBallot, V1: { unread: 'two_marks' } } },
  // five of nine ratings
  { items: { ...aBallot, I1: blank, I2: blank, I3: blank, I4: { unread: 'two_marks' } } },
  { items: { Q0: mark('no') } },
  { invalid: 'blank_ballot' },
  { invalid: 'wrong_group' },
  { invalid: 'blank_ballot' },
];
const counts = countBatch(printed, heap, entries, { reEntered: 2, compared: 27, disagreed: 1 });

describe('what became of a batch', () => {
  test('is one row: handed out, returned, what became of them, invalid by reason, void items, the second keying', () => {
    expect(counts).toEqual({
      ...heap,
      keyed: 8,
      complete: 3,
      partial: 1,
      screenedOut: 1,
      invalid: { ...noCounts.invalid, blank_ballot: 2, wrong_group: 1 },
      twoMarks: 3,
      illegible: 1,
      reEntered: 2,
      compared: 27,
      disagreed: 1,
    });
    expect(invalidIn(counts)).toBe(3);
    expect(BatchCounts.safeParse(counts).success).toBe(true);
  });

  test('what became of them, all together, is what was keyed, and that is what came back', () => {
    const { complete, partial, screenedOut } = counts;
    expect(complete + partial + screenedOut + invalidIn(counts)).toBe(counts.keyed);
    expect(counts.keyed).toBe(counts.returned);
  });

  test('adds up over the batches of a group, in any order', () => {
    const other = countBatch(printed, { printed: 5, handedOut: 5, returned: 5 }, entries.slice(3), {
      reEntered: 1,
      compared: 26,
      disagreed: 0,
    });
    expect(sumCounts([counts, other])).toMatchObject({
      printed: 17,
      handedOut: 15,
      returned: 13,
      complete: 3,
      partial: 2,
      screenedOut: 2,
      invalid: { blank_ballot: 4, wrong_group: 2 },
      twoMarks: 4,
      compared: 53,
      disagreed: 1,
    });
    expect(sumCounts([other, counts])).toEqual(sumCounts([counts, other]));
    expect(sumCounts([])).toEqual(noCounts);
  });

  test('has a return rate where something was handed out', () => {
    expect(returnRate(counts)).toEqual({ numerator: 4n, denominator: 5n });
    expect(returnRate(noCounts)).toBeUndefined();
  });

  test('every reason has a name in both languages, and the keys 1 to 9 reach it', () => {
    expect(Object.keys(invalidReasonNames)).toEqual([...invalidReasons]);
    expect(invalidReasons.length).toBeLessThan(10);
  });
});
