import type { Db } from '#db/open.ts';
import { deleteAccessCode, findBatchOfCode } from '#db/queries/admission/access-codes.ts';
import { findCodeBatch, updateBatchSpent } from '#db/queries/admission/code-batches.ts';
import { updateSlipSpent } from '#db/queries/admission/presence-slips.ts';
import type { LinkCode } from '#surveys/campaigns/link-code.ts';

/** What one response uses up: the keyed hash of a card's code, for that link, or of a slip from the counter. */
export type Spending =
  | { kind: 'access_code'; hash: string; link: LinkCode }
  | { kind: 'presence'; hash: string };

/** What a ballot brought: nothing; something to be spent; something that is no good any more. */
export type ProvenAdmission =
  | { is: 'none' }
  | { is: 'waived' }
  | { is: 'spending'; spends: Spending }
  | { is: 'refused'; because: 'needs_access_code' | 'needs_presence' | 'presence_over' };

/**
 * To be called in the transaction that stores the response: a code's row is deleted, not marked, so that nothing says
 * which were used.
 *
 * @returns false where it was spent before, taken back, or never there.
 */
export async function spend(trx: Db, spending: Spending): Promise<boolean> {
  if (spending.kind === 'presence') return updateSlipSpent(trx, spending.hash);
  const id = await findBatchOfCode(trx, spending.hash);
  const batch = id && (await findCodeBatch(trx, id));
  // a card for one group and point opens no other
  if (batch?.link !== spending.link || !(await deleteAccessCode(trx, spending.hash))) return false;
  await updateBatchSpent(trx, batch.id);
  return true;
}
