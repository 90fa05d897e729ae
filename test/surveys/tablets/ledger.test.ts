import { describe, expect, test } from 'vitest';
import { deviceLedger } from '#surveys/tablets/ledger.ts';
import { fc } from '#test/support/chance.ts';

describe("a tablet's ledger", () => {
  test('names every serial that has not come', () => {
    const come = [1, 2, 4].map((serial) => ({ serial, outcome: 'received' as const }));
    expect(deviceLedger(6, [...come, { serial: 5, outcome: 'rejected' }])).toEqual({
      made: 6,
      received: 3,
      rejected: 1,
      missing: [3, 6],
    });
  });

  test('knows of an interview that came before the tablet told how many it had made', () => {
    expect(deviceLedger(0, [{ serial: 2, outcome: 'received' }])).toMatchObject({ made: 2, missing: [1] });
  });

  test('always balances', () => {
    const outcomes = fc.array(
      fc.record({
        serial: fc.integer({ min: 1, max: 40 }),
        outcome: fc.constantFrom('received' as const, 'rejected' as const),
      }),
    );
    fc.assert(
      fc.property(fc.nat(50), outcomes, (made, come) => {
        const ledger = deviceLedger(made, come);
        expect(ledger.received + ledger.rejected + ledger.missing.length).toBe(ledger.made);
      }),
    );
  });
});
