import type { BatchId } from '#surveys/ids.ts';
import { type Batch, passOf } from '#surveys/paper/batch.ts';

/** So long the first ballot of a batch may take whoever has opened it. */
const rememberedMs = 30 * 60_000;

/**
 * Who has lately opened a batch that nobody has keyed yet. It becomes the batch of whoever saves the first ballot, so
 * the second at the door is told before they begin. Remembered here only, and not after a start of the server.
 */
export function openDoorOfBatches() {
  const comers = new Map<BatchId, Map<string, number>>();

  function forgetBefore(at: number): void {
    for (const [batch, own] of comers) {
      for (const [account, came] of own) if (came < at) own.delete(account);
      if (own.size === 0) comers.delete(batch);
    }
  }

  /** @returns whether somebody else has opened it too, where it is nobody's yet. */
  return function comesIn(batch: Batch, account: string, now: Date): boolean {
    forgetBefore(now.getTime() - rememberedMs);
    if (batch.keyers[passOf(batch) === 2 ? 'second' : 'first'].length > 0) return false;
    const own = comers.get(batch.id) ?? new Map<string, number>();
    comers.set(batch.id, own.set(account, now.getTime()));
    return own.size > 1;
  };
}
