import { findBatchOfCode } from '#db/queries/admission/access-codes.ts';
import { findCodeBatch } from '#db/queries/admission/code-batches.ts';
import { findPresenceSlip, insertPresenceSlip } from '#db/queries/admission/presence-slips.ts';
import { readAccessCode } from '#surveys/campaigns/access-code.ts';
import { admissionAt } from '#surveys/campaigns/admission.ts';
import type { LinkCode } from '#surveys/campaigns/link-code.ts';
import type { Presence } from '../keys/keys.ts';
import type { Means } from '../means.ts';
import { Problem } from '../problem.ts';
import type { Fielded } from './fielded.ts';
import type { ProvenAdmission } from './spend.ts';

type Needed = Pick<Means, 'config' | 'database' | 'keys' | 'now'>;

/** A link, and what stands after it in the address: a card's code, the counter's code, a slip. */
export type Door = { fielded: Fielded; code: LinkCode; pass: string | undefined };

export type Opening =
  | { is: 'admitted' }
  | { is: 'card_of_another_link'; link: LinkCode }
  | {
      is: 'explained';
      why:
        | 'needs_access_code'
        | 'code_shape'
        | 'code_check'
        | 'code_spent'
        | 'needs_presence'
        | 'presence_start'
        | 'presence_over'
        | 'presence_spent';
    };

/** The code on the screen changes every minute; whoever has just missed the change may still use it. */
const minutesOfACode = 3;

function isYoung({ minute }: Presence, minutes: number, now: Date): boolean {
  const age = now.getTime() - minute.getTime();
  return age >= -60_000 && age < minutes * 60_000;
}

const explained = (why: Extract<Opening, { is: 'explained' }>['why']): Opening => ({ is: 'explained', why });

/** What somebody sees who opens a link. Nothing is spent by looking. */
export async function openingAt(needed: Needed, door: Door): Promise<Opening> {
  const { fielded, pass } = door;
  switch (admissionAt(fielded.group, fielded.point)) {
    case 'open':
      return { is: 'admitted' };
    case 'access_code':
      return pass === undefined ? explained('needs_access_code') : openingWithCard(needed, door.code, pass);
    case 'presence':
      return pass === undefined ? explained('needs_presence') : openingAtCounter(needed, door.code, pass);
  }
}

async function openingWithCard({ database, keys }: Needed, link: LinkCode, pass: string): Promise<Opening> {
  const read = readAccessCode(pass);
  if (!read.ok) return explained(`code_${read.reason}`);
  const batchId = await findBatchOfCode(database.db, keys.admission.codeHash(read.code));
  const batch = batchId && (await findCodeBatch(database.db, batchId));
  if (!batch) return explained('code_spent');
  return batch.link === link ? { is: 'admitted' } : { is: 'card_of_another_link', link: batch.link };
}

async function openingAtCounter(needed: Needed, link: LinkCode, pass: string): Promise<Opening> {
  const { config, database, keys, now } = needed;
  const shown = keys.admission.readPresenceCode(link, pass);
  if (shown) return explained(isYoung(shown, minutesOfACode, now()) ? 'presence_start' : 'presence_over');
  const slip = keys.admission.readSlip(link, pass);
  if (!slip || !isYoung(slip, config.presenceMinutes, now())) return explained('presence_over');
  const kept = await findPresenceSlip(database.db, keys.admission.slipHash(link, slip.nonce));
  if (!kept) return explained('presence_over');
  return kept.isSpent ? explained('presence_spent') : { is: 'admitted' };
}

/** What a ballot brings with it. Whether it is still there is decided where the response is stored. */
export function admissionOf({ config, keys, now }: Needed, { fielded, code, pass }: Door): ProvenAdmission {
  switch (admissionAt(fielded.group, fielded.point)) {
    case 'open':
      return { is: 'none' };
    case 'access_code': {
      const read = readAccessCode(pass ?? '');
      if (!read.ok) return { is: 'refused', because: 'needs_access_code' };
      const hash = keys.admission.codeHash(read.code);
      return { is: 'spending', spends: { kind: 'access_code', hash, link: code } };
    }
    case 'presence': {
      const slip = keys.admission.readSlip(code, pass ?? '');
      if (!slip) return { is: 'refused', because: 'needs_presence' };
      if (!isYoung(slip, config.presenceMinutes, now())) return { is: 'refused', because: 'presence_over' };
      const hash = keys.admission.slipHash(code, slip.nonce);
      return { is: 'spending', spends: { kind: 'presence', hash } };
    }
  }
}

/**
 * Whoever presses the button first has the code on the screen. The same press again, whose answer was lost, has the
 * same slip.
 *
 * @returns the slip, which admits one response for some time
 * @throws Problem needs_presence, presence_over, presence_taken
 */
export async function claimPresence(
  { database, keys, now }: Needed,
  { fielded, code, pass }: Door,
  claim: string,
): Promise<string> {
  const isAsked = admissionAt(fielded.group, fielded.point) === 'presence';
  const shown = isAsked && pass ? keys.admission.readPresenceCode(code, pass) : undefined;
  if (!shown || !/^[\w-]{22}$/.test(claim)) throw new Problem('needs_presence');
  if (!isYoung(shown, minutesOfACode, now())) throw new Problem('presence_over');
  const slipHash = keys.admission.slipHash(code, shown.nonce);
  const claimHash = keys.admission.claimHash(claim);
  const isFirst = await insertPresenceSlip(database.db, slipHash, claimHash);
  if (!isFirst && (await findPresenceSlip(database.db, slipHash))?.claimHash !== claimHash) {
    throw new Problem('presence_taken');
  }
  // from the minute of the code on the screen: the same press again gives the same letters
  return keys.admission.slip(code, shown);
}
