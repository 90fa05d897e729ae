/** A tablet's serials, accounted for. Every finished interview has one; nothing of it is stored with a response. */
export type DeviceLedger = {
  /** Interviews finished on the tablet, as far as it has told: its highest serial. */
  made: number;
  received: number;
  rejected: number;
  /** Serials that have not come yet: still on the tablet, or lost. */
  missing: readonly number[];
};

/** What the server knows of each serial that has come. */
export type SerialOutcome = { serial: number; outcome: 'received' | 'rejected' };

/** Balances: made = received + rejected + missing, always. */
export function deviceLedger(made: number, outcomes: readonly SerialOutcome[]): DeviceLedger {
  const come = new Map(outcomes.map(({ serial, outcome }) => [serial, outcome]));
  const highest = Math.max(made, 0, ...come.keys());
  const missing: number[] = [];
  for (let serial = 1; serial <= highest; serial++) if (!come.has(serial)) missing.push(serial);
  const received = [...come.values()].filter((outcome) => outcome === 'received').length;
  return { made: highest, received, rejected: come.size - received, missing };
}
