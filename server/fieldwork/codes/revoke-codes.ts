import { deleteAccessCodesOf } from '#db/queries/admission/access-codes.ts';
import { findCodeBatch, updateBatchRevoked } from '#db/queries/admission/code-batches.ts';
import type { CampaignId, CodeBatchId } from '#surveys/ids.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';
import { performAct } from '../acts/perform-act.ts';

/**
 * What is left of a batch admits nobody any more. Responses that came stay, and nothing says which they were.
 *
 * @returns how many codes that were
 * @throws Problem not_found
 */
export async function revokeCodes(
  means: Pick<Means, 'database' | 'now' | 'changes'>,
  by: { username: string },
  { campaign, batch: id, reason }: { campaign: CampaignId; batch: CodeBatchId; reason: string },
): Promise<number> {
  return performAct(means, by, async (trx) => {
    const batch = await findCodeBatch(trx, id);
    if (batch?.campaign !== campaign) throw new Problem('not_found');
    const revoked = await deleteAccessCodesOf(trx, id);
    await updateBatchRevoked(trx, id, revoked);
    // no count: with that of the printed ones it would tell how few were used
    const about = { batch: batch.number, reason };
    return { act: { kind: 'codes.revoked', campaign, about }, value: revoked };
  });
}
