import { createHash, createHmac, hash } from 'node:crypto';
import type { CampaignId } from '#surveys/ids.ts';
import { canonicalResponse, type Digested } from '#surveys/responses/canonical.ts';
import type { Response } from '#surveys/responses/response.ts';
import { leafHash, type Sha256 } from '#surveys/seal/merkle.ts';
import { type PublicSeal, sealText } from '#surveys/seal/seal.ts';
import type { Keys } from '../../keys/keys.ts';

export const sha256: Sha256 = (bytes) => hash('sha256', bytes, 'buffer');

export function digestOf(seal: Omit<PublicSeal, 'digest'>): string {
  return createHash('sha256').update(sealText(seal)).digest('hex');
}

type SealKeys = Pick<Keys, 'receiptFor' | 'sealKeyFor'>;

/** What stands below a leaf: the receipt, and the digest of everything else that nobody without the key can try out. */
export type LeafText = { receipt: string; commitment: string };

/**
 * Hides and binds the responses of one campaign. The commitment is HMAC-SHA-256, under the campaign's key, of the
 * response's id and of everything that is kept of it; the leaf's data is the receipt without spaces, a line feed and
 * the commitment in hexadecimal digits.
 */
export function sealingOf(keys: SealKeys, campaign: CampaignId) {
  const key = keys.sealKeyFor(campaign);
  const textOf = (response: Response): LeafText => ({
    receipt: keys.receiptFor(response.id).replaceAll(' ', ''),
    commitment: createHmac('sha256', key)
      .update(`${response.id}\n${canonicalResponse(response satisfies Digested)}`)
      .digest('hex'),
  });
  return {
    textOf,
    leafOf: (response: Response) => leafOfText(textOf(response)),
    /** What fills the tree of this name where there are fewer responses than leaves. */
    paddingFor: (tree: string) => (index: number) =>
      createHmac('sha256', key).update(`padding ${index} of ${tree}`).digest(),
  };
}

export function leafOfText({ receipt, commitment }: LeafText): Uint8Array {
  return leafHash(sha256, Buffer.from(`${receipt}\n${commitment}`));
}
