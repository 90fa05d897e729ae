import { type Batch, passOf } from '#surveys/paper/batch.ts';

/** So long the first ballot of a batch may take whoever has opened it. */
const rememberedMs = 30 * 60_000;

/**
 * Who has lately opened a batch that nobody has keyed yet. It becomes the batch of whoever saves the first ballot, so
 * the second at the door is told before they begin. Remembered here only, and not after a start of the server.
 */
export function openDoorOfBatches() {
  const comers = new Map<string, Map<string, number>>();

  function forgetBefore(at: number): void {
    for (const [pass, own] of comers) {
      for (const [account, came] of own) if (came < at) own.delete(account);
      if (own.size === 0) comers.delete(pass);
    }
  }

  /** @returns whether somebody else has opened it too, where it is nobody's yet. */
  return function comesIn(batch: Batch, account: string, now: Date): boolean {
    forgetBefore(now.getTime() - rememberedMs);
    const keying = passOf(batch) === 2 ? 'second' : 'first';
    if (batch.keyers[keying].length > 0) return false;
    const pass = `${batch.id} ${keying}`;
    const own = comers.get(pass) ?? new Map<string, number>();
    comers.set(pass, own.set(account, now.getTime()));
    return own.size > 1;
  };
}
