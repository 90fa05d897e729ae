import { describe, expect, inject, test } from 'vitest';
import { type BadWeeks, badWeeks } from './bad-weeks.ts';

const chromiumPath = inject('chromiumPath');

/** `npm run faults` makes a thousand and prints what happened; the tests a share of it. */
const interviews = Number(process.env.FAULT_INTERVIEWS ?? 90);
const isTold = process.env.FAULT_INTERVIEWS !== undefined;

function tell({ fates, tablets, stored, missedAtTheEnd, lostByRestoring }: BadWeeks): void {
  const lines = [
    'what happened to what the tablets sent:',
    ...Object.entries(fates).map(([fate, n]) => `  ${fate.padEnd(16)} ${n}`),
    `acknowledged and not stored at two sudden ends: ${missedAtTheEnd.join(', ')}`,
    `acknowledged, gone with the restored copy, and sent again: ${lostByRestoring}`,
    ...tablets.map(
      ({ name, ledger }) =>
        `${name}: made ${ledger.made}, received ${ledger.received}, rejected ${ledger.rejected}, missing ${ledger.missing.length}`,
    ),
    `responses stored: ${stored.length}, of them different: ${new Set(stored).size}`,
  ];
  process.stdout.write(`\n${lines.join('\n')}\n\n`);
}

describe.skipIf(!chromiumPath)('five tablets, a bad network, a server that is killed and restored', () => {
  test('what is acknowledged is stored once, nothing is stored twice, and every ledger balances', {
    timeout: 240_000 + interviews * 1000,
  }, async () => {
    const weeks = await badWeeks({
      chromiumPath: chromiumPath ?? '',
      tablets: 5,
      interviews,
      seed: 'October',
    });
    if (isTold) tell(weeks);
    const { tablets, stored, fates, missedAtTheEnd, lostByRestoring } = weeks;
    const made = tablets.flatMap((tablet) => tablet.made.map(({ responseId }) => responseId));
    expect(made.length).toBeGreaterThanOrEqual(interviews);
    expect(stored.toSorted()).toEqual(made.toSorted());
    expect(missedAtTheEnd).toEqual([0, 0]);
    for (const { made, held, ledger } of tablets) {
      expect(ledger).toEqual({ made: made.length, received: made.length, rejected: 0, missing: [] });
      expect(held).toMatchObject({ waiting: [], rejected: [] });
    }
    // it was bad indeed
    expect(lostByRestoring).toBeGreaterThan(0);
    for (const [fate, n] of Object.entries(fates)) expect([fate, n > 0]).toEqual([fate, true]);
  });
});
