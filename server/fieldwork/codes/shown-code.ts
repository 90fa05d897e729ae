import type { CounterScreen } from '#db/queries/admission/counter-screens.ts';
import { findPresenceSlip } from '#db/queries/admission/presence-slips.ts';
import type { CounterScreenId } from '#surveys/ids.ts';
import { nonceBytes, type Presence } from '../../keys/keys.ts';
import type { Means } from '../../means.ts';

/** `code` stands after the link's letters; after `seconds` the screen asks for the next one. */
export type ShownCode = { code: string; seconds: number };

/**
 * What each screen shows now: another code every minute, and another one as soon as somebody has taken it. Known only
 * to this process; after a restart screens show new ones.
 */
export function openShownCodes({ database, keys, now, random }: Means) {
  const shown = new Map<CounterScreenId, Presence>();
  return async ({ id, link }: CounterScreen): Promise<ShownCode> => {
    const minute = new Date(Math.floor(now().getTime() / 60_000) * 60_000);
    const before = shown.get(id);
    const isTaken =
      before && (await findPresenceSlip(database.db, keys.admission.slipHash(link, before.nonce)));
    const isCurrent = before?.minute.getTime() === minute.getTime() && !isTaken;
    const presence = isCurrent ? before : { minute, nonce: random(nonceBytes).toString('base64url') };
    shown.set(id, presence);
    const seconds = Math.ceil((minute.getTime() + 60_000 - now().getTime()) / 1000);
    return { code: keys.admission.presenceCode(link, presence), seconds };
  };
}
