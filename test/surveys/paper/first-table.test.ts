import { describe, expect, test } from 'vitest';
import type { Batch } from '#surveys/paper/batch.ts';
import { rejectedIn, sumRows, tableRow } from '#surveys/paper/first-table.ts';
import { countBatch, invalidIn, returnRate } from '#surveys/paper/summary.ts';
import { aBallot, aBatch, mark, questionnaireCalled } from './built.ts';

const heap = { printed: 20, handedOut: 10, returned: 3 };
const counts = countBatch(
  { questionnaire: questionnaireCalled('m1@1'), targets: [] },
  heap,
  [{ items: aBallot }, { items: { Q0: mark('no') } }, { invalid: 'blank_ballot' }],
  { reEntered: 1, compared: 26, disagreed: 1 },
);
const accepted = aBatch({ ...heap, state: 'accepted', counts });
const reason = 'Phiếu do một người điền hộ';
const rejected = aBatch({ ...heap, number: 4, state: 'rejected', counts, reason });
const noneBack = aBatch({ number: 5, state: 'keying', handedOut: 12, returned: 0 });
const keying = aBatch({ number: 6, state: 'keying', handedOut: 8, returned: 7 });
const onlyPrinted = aBatch({ number: 7 });
const all: Batch[] = [accepted, rejected, noneBack, keying, onlyPrinted];

describe('the first table', () => {
  test('counts what was handed out and came back of every batch, also of rejected and of empty ones', () => {
    const row = tableRow(all);
    expect(row).toMatchObject({ batches: 5, counts: { printed: 100, handedOut: 40, returned: 13 } });
    expect(returnRate(row.counts)).toEqual({ numerator: 13n, denominator: 40n });
  });

  test('names what a rejected batch held and why, and counts it among nothing else', () => {
    const row = tableRow(all);
    expect(row.rejected).toEqual([{ number: 4, returned: 3, reason }]);
    expect(row.counts).toMatchObject({ complete: 1, screenedOut: 1, disagreed: 1 });
  });

  test('has every ballot that came back once', () => {
    const row = tableRow(all);
    const { complete, partial, screenedOut, returned } = row.counts;
    const parts = complete + partial + screenedOut + invalidIn(row.counts) + row.pending + rejectedIn(row);
    expect(parts).toBe(returned);
    expect(row.pending).toBe(7);
  });

  test('its last row is the sum of its rows', () => {
    expect(sumRows([tableRow(all.slice(1)), tableRow([accepted])])).toEqual(tableRow(all));
    expect(sumRows([])).toEqual(tableRow([]));
  });
});
