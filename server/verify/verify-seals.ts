import type { Db } from '#db/open.ts';
import { listCampaigns } from '#db/queries/campaigns.ts';
import { listSealedCampaigns } from '#db/queries/seals.ts';
import { daysUnlike, type KeptLedger } from '#surveys/seal/kept-ledger.ts';
import type { Keys } from '../keys/keys.ts';
import { type Verified, verifyCampaign } from './verify-campaign.ts';

/** Every campaign that has seals or should have them, compared with the ledger that was kept of one of them. */
export async function verifySeals(
  db: Db,
  keys: Pick<Keys, 'receiptFor' | 'sealKeyFor'>,
  kept?: KeptLedger,
): Promise<Verified[]> {
  const known = (await listCampaigns(db)).map(({ id }) => id);
  const named = kept ? [kept.campaign] : [];
  const ids = new Set([...known, ...(await listSealedCampaigns(db)), ...named]);
  const verified: Verified[] = [];
  for (const id of [...ids].sort()) verified.push(await verifyCampaign(db, keys, id));
  return verified
    .map((one) => (kept?.campaign === one.campaign ? comparedWith(kept, one) : one))
    .filter(({ seals, waiting, faults }) => seals.length > 0 || waiting > 0 || faults.length > 0);
}

function comparedWith(kept: KeptLedger, one: Verified): Verified {
  const named = new Set(one.faults.map(({ day }) => day));
  const unlike = daysUnlike(kept.seals, one.seals).filter((day) => !named.has(day));
  return { ...one, faults: [...one.faults, ...unlike.map((day) => ({ is: 'ledger' as const, day }))] };
}
