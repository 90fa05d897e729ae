import type { Connection } from '../storage/connection.ts';
import { changeSetting } from '../storage/settings.ts';
import { isRightPin, type KeptPin, waitAfter } from './kept-pin.ts';

const uncountedWaitMs = 60_000;

export type Tried = { is: 'right' } | { is: 'wrong' | 'too_soon'; waitMs: number };

/** One try. It is counted before it is looked at: closing the app in between wins nothing. */
export async function tryPin(connection: Connection, crypto: Crypto, pin: string): Promise<Tried> {
  let before: KeptPin | undefined;
  const isCounted = await changeSetting(connection, 'pin', (kept) => {
    before = kept;
    if (!kept || kept.waitMs > 0) return undefined;
    return { ...kept, wrong: kept.wrong + 1, waitMs: waitAfter(kept.wrong + 1) };
  }).then(
    () => true,
    () => false, // a full tablet keeps no count; each try costs time all the same, and nobody is locked out
  );
  if (!before) return { is: 'wrong', waitMs: 0 };
  if (before.waitMs > 0) return { is: 'too_soon', waitMs: before.waitMs };
  if (!(await isRightPin(crypto, pin, before))) {
    return { is: 'wrong', waitMs: isCounted ? waitAfter(before.wrong + 1) : uncountedWaitMs };
  }
  if (isCounted) await changeSetting(connection, 'pin', (kept) => kept && { ...kept, wrong: 0, waitMs: 0 });
  return { is: 'right' };
}

/** So much of the wait is over. */
export function waited(connection: Connection, ms: number): Promise<void> {
  return changeSetting(
    connection,
    'pin',
    (kept) => kept && { ...kept, waitMs: Math.max(0, kept.waitMs - ms) },
  );
}
