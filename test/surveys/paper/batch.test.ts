import { describe, expect, test } from 'vitest';
import { Batch, isToBeKeyed, largestBatch, mayKey, withKeyer } from '#surveys/paper/batch.ts';
import { countBatch } from '#surveys/paper/summary.ts';
import { aBallot, aBatch, questionnaireCalled } from './built.ts';

const came = { handedOut: 20, handedOutBy: 'Nông Thị Hoa', returned: 18, collectedBy: 'Hà Văn Nam' };
const keying = aBatch({ ...came, state: 'keying' });

describe('a batch of paper ballots', () => {
  test('is taken as it leaves the printer and as it comes back', () => {
    expect(Batch.safeParse(aBatch()).success).toBe(true);
    expect(Batch.safeParse(keying).success).toBe(true);
  });

  test.each([
    ['more handed out than printed', { ...keying, handedOut: 21 }],
    ['more returned than handed out', { ...keying, returned: 21 }],
    ['keyed before anybody knows how many came back', aBatch({ state: 'keying' })],
    ['rejected without a reason', { ...keying, state: 'rejected', counts: counted(18) }],
    ['a reason where nothing was rejected', { ...keying, reason: 'Phiếu bị ướt' }],
    ['serials that outlive the keying', { ...keying, drawn: [3] }],
    ['a keyer who checks themselves', { ...keying, keyers: { first: ['a'], second: ['a'] } }],
    ['accepted, and nothing counted', { ...keying, state: 'accepted' }],
    ['fewer keyed than came back', { ...keying, state: 'accepted', counts: counted(17) }],
    ['no ballot at all', aBatch({ printed: 0 })],
    ['more than one can carry', aBatch({ printed: largestBatch + 1 })],
    ['half a ballot', aBatch({ printed: 1.5 })],
    ['nothing keyed again', aBatch({ reEntryPercent: 0 })],
    ['more than all keyed again', aBatch({ reEntryPercent: 101 })],
    ['a batch before the first', aBatch({ number: 0 })],
  ])('is refused: %s', (_, bad) => {
    expect(Batch.safeParse(bad).success).toBe(false);
  });

  test('is keyed by its serials: all of them at first, then those that were drawn', () => {
    const serials = (batch: Batch) => [-1, 0, 1, 1.5, 7, 20, 21].filter((n) => isToBeKeyed(batch, n));
    expect(serials(keying)).toEqual([1, 7, 20]);
    expect(serials({ ...keying, state: 're_entry', drawn: [7] })).toEqual([7]);
    expect(serials(aBatch())).toEqual([]);
    expect(serials({ ...keying, state: 'reconciling', drawn: [7] })).toEqual([]);
  });

  test('is keyed by one interviewer, whom only the clerk may help', () => {
    const taken = withKeyer(keying, 'hoa');
    expect([mayKey(keying, 'nam', false), mayKey(taken, 'hoa', false)]).toEqual([true, true]);
    expect([mayKey(taken, 'nam', false), mayKey(taken, 'nam', true)]).toEqual([false, true]);
    expect(withKeyer(taken, 'hoa').keyers.first).toEqual(['hoa']);
  });

  test('is keyed again by somebody else, be it the clerk', () => {
    const again: Batch = { ...withKeyer(keying, 'hoa'), state: 're_entry', drawn: [7] };
    expect(['hoa', 'nam'].map((who) => mayKey(again, who, true))).toEqual([false, true]);
    expect(mayKey(withKeyer(again, 'nam'), 'binh', false)).toBe(false);
    expect(mayKey({ ...again, state: 'reconciling' }, 'nam', true)).toBe(false);
  });
});

function counted(ballots: number) {
  const heap = { printed: 20, handedOut: 20, returned: 18 };
  const entries = Array.from({ length: ballots }, () => ({ items: aBallot }));
  return countBatch({ questionnaire: questionnaireCalled('m1@1'), targets: [] }, heap, entries, {
    reEntered: 2,
    compared: 52,
    disagreed: 1,
  });
}
