import type { Db } from '#db/open.ts';
import { listCampaigns } from '#db/queries/campaigns.ts';
import { countResponses, listResponseIds } from '#db/queries/responses.ts';
import { type CampaignId, ResponseId } from '#surveys/ids.ts';
import type { ReceiptCode } from '#surveys/seal/receipt.ts';
import type { Keys } from '../../keys/keys.ts';

export type KnownReceipts = { find(receipt: ReceiptCode): Promise<ResponseId | undefined> };

/**
 * Which response a receipt belongs to. Receipts are not stored: they are reckoned from the ids and held in memory,
 * where they are needed; only those that came since are read when a receipt is not known. Whoever asks at once, shares.
 */
export function openKnownReceipts(db: Db, keys: Pick<Keys, 'receiptFor'>): KnownReceipts {
  const ids = new Map<string, string>();
  const counts = new Map<CampaignId, number>();
  let reading: Promise<void> | undefined;

  async function readNew(): Promise<void> {
    const known = new Set(ids.values());
    for (const { id: campaign } of await listCampaigns(db)) {
      const count = await countResponses(db, campaign);
      if (count === (counts.get(campaign) ?? 0)) continue;
      const all = await listResponseIds(db, campaign);
      for (const [index, id] of all.entries()) {
        if (!known.has(id)) ids.set(keys.receiptFor(ResponseId.parse(id)).replaceAll(' ', ''), id);
        // whoever is answering meanwhile has a turn
        if (index % 2000 === 1999) await new Promise((resolve) => setImmediate(resolve));
      }
      counts.set(campaign, count);
    }
  }

  return {
    async find(receipt) {
      if (!ids.has(receipt)) {
        reading ??= readNew().finally(() => {
          reading = undefined;
        });
        await reading;
      }
      const id = ids.get(receipt);
      return id === undefined ? undefined : ResponseId.parse(id);
    },
  };
}
