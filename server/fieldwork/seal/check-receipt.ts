import { findCampaign } from '#db/queries/campaigns.ts';
import { findResponse } from '#db/queries/responses.ts';
import { findLastSeal } from '#db/queries/seals.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import type { CampaignId } from '#surveys/ids.ts';
import type { Step } from '#surveys/seal/merkle.ts';
import type { ReceiptCode } from '#surveys/seal/receipt.ts';
import { type PublicSeal, publicSeal } from '#surveys/seal/seal.ts';
import type { Means } from '../../means.ts';
import { leafOfText, sealingOf } from './hashing.ts';
import { openKnownReceipts } from './known-receipts.ts';
import { type PackedTree, packTree } from './packed-tree.ts';
import { readSealedLeaves } from './sealed-leaves.ts';

/**
 * What is known of a receipt, and no more: neither what was answered, nor when, where or by which group. `broken`: its
 * campaign's responses are not those that were sealed any more.
 */
export type ReceiptCheck =
  | { is: 'unknown' }
  | { is: 'waiting' }
  | { is: 'broken' }
  | { is: 'sealed'; campaign: Campaign; seal: PublicSeal; proof: Inclusion };

/** Leads from the receipt to the root of the seal: `docs/methods.md`. */
export type Inclusion = { receipt: string; commitment: string; path: Step[] };

export type ReceiptChecks = (receipt: ReceiptCode) => Promise<ReceiptCheck>;

/** Keeps the tree below each campaign's last seal, which changes once a day. */
export function openReceiptChecks({ database, keys }: Pick<Means, 'database' | 'keys'>): ReceiptChecks {
  const { db } = database;
  const receipts = openKnownReceipts(db, keys);
  const trees = new Map<CampaignId, { seal: string; tree: Promise<PackedTree> }>();

  function treeBelow(seal: PublicSeal): Promise<PackedTree> {
    const before = trees.get(seal.campaign);
    if (before?.seal === seal.digest) return before.tree;
    const tree = readSealedLeaves(db, keys, seal.campaign).then(async (leaves) =>
      packTree(await leaves.treeThrough(seal.day)),
    );
    trees.set(seal.campaign, { seal: seal.digest, tree });
    tree.catch(() => trees.delete(seal.campaign));
    return tree;
  }

  return async (receipt) => {
    const id = await receipts.find(receipt);
    const response = id && (await findResponse(db, id));
    const campaign = response && (await findCampaign(db, response.campaign));
    if (!response || !campaign) return { is: 'unknown' };
    const last = await findLastSeal(db, campaign.id);
    if (!last || last.day < response.receivedOn) return { is: 'waiting' };
    const seal = publicSeal(last);
    const tree = await treeBelow(seal);
    const text = sealingOf(keys, campaign.id).textOf(response);
    const path = tree.pathOf(leafOfText(text));
    if (!path || tree.root !== seal.root) return { is: 'broken' };
    return { is: 'sealed', campaign, seal, proof: { ...text, path } };
  };
}
