import { insertAccessCodes } from '#db/queries/admission/access-codes.ts';
import { findCodeBatch, insertCodeBatch, listCodeBatches } from '#db/queries/admission/code-batches.ts';
import { findLink, type Link } from '#db/queries/links.ts';
import { type AccessCode, drawAccessCode } from '#surveys/campaigns/access-code.ts';
import { admissionAt } from '#surveys/campaigns/admission.ts';
import type { LinkCode } from '#surveys/campaigns/link-code.ts';
import type { CampaignId, CodeBatchId } from '#surveys/ids.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';
import { performAct } from '../acts/perform-act.ts';
import { type Fielded, findFielded } from '../fielded.ts';
import { drawFrom } from '../prepare-first-start.ts';

/** Fewer cards in a batch, and its count of used ones would tell about single people. */
export const fewestCards = 5;
export const mostCards = 500;

export type CodeOrder = { id: CodeBatchId; campaign: CampaignId; link: LinkCode; count: number };

export type PrintedCodes = { fielded: Fielded; link: Link; number: number; codes: readonly AccessCode[] };

/**
 * Draws single-use codes for one link. They are given out here, to be printed, and never again: only their keyed
 * hashes are stored, in the order of the hashes. `id` is of the page's making, so that a page that is loaded again
 * makes no second batch.
 *
 * @throws Problem not_found, admits_no_cards, batch_printed_before
 */
export async function printCodes(
  means: Pick<Means, 'database' | 'now' | 'changes' | 'random' | 'keys'>,
  by: { username: string },
  { id, campaign, link: linkCode, count }: CodeOrder,
): Promise<PrintedCodes> {
  const draw = drawFrom(means.random);
  const codes = new Set<AccessCode>();
  while (codes.size < count) codes.add(drawAccessCode(draw));
  const hashes = [...codes].map((code) => means.keys.admission.codeHash(code));
  return performAct(means, by, async (trx) => {
    const link = await findLink(trx, linkCode);
    const fielded = link?.campaign === campaign ? await findFielded(trx, link) : undefined;
    if (!link || !fielded) throw new Problem('not_found');
    if (admissionAt(fielded.group, fielded.point) !== 'access_code') throw new Problem('admits_no_cards');
    if (await findCodeBatch(trx, id)) throw new Problem('batch_printed_before');
    const { group, point } = link;
    const number = ((await listCodeBatches(trx, campaign))[0]?.number ?? 0) + 1;
    await insertCodeBatch(trx, {
      id,
      campaign,
      link: link.code,
      number,
      printed: count,
      spent: 0,
      revoked: 0,
    });
    await insertAccessCodes(trx, id, hashes);
    return {
      act: { kind: 'codes.printed', campaign, about: { batch: number, group, point, count } },
      value: { fielded, link, number, codes: [...codes] },
    };
  });
}
