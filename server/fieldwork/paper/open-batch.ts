import { insertBatch, listBatches } from '#db/queries/paper/paper-batches.ts';
import type { Act } from '#surveys/acts/act.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { acceptsLateAt, windowAt } from '#surveys/campaigns/window.ts';
import { BatchId, type CollectionPointId, type GroupCode } from '#surveys/ids.ts';
import { Batch } from '#surveys/paper/batch.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';
import { performAct } from '../acts/perform-act.ts';
import type { Official } from './batch-at-hand.ts';

export type NewBatch = {
  group: GroupCode;
  point: CollectionPointId;
  printed: number;
  reEntryPercent: number;
};

/**
 * A heap of paper for one group at one point, with the next free number of its campaign.
 *
 * @throws Problem closed, invalid_form
 */
export async function openBatch(
  means: Pick<Means, 'changes' | 'database' | 'now' | 'random'>,
  official: Official,
  campaign: Campaign,
  { group: groupCode, point, printed, reEntryPercent }: NewBatch,
): Promise<Batch> {
  const { now, random } = means;
  const at = now();
  if (windowAt(campaign, at) === 'closed' && !acceptsLateAt(campaign, at)) throw new Problem('closed');
  const group = campaign.groups.find(({ code }) => code === groupCode);
  if (!group || !campaign.points.some(({ id }) => id === point)) throw new Problem('invalid_form');
  return performAct(means, official, async (trx) => {
    for (;;) {
      const before = await listBatches(trx, campaign.id);
      const batch = Batch.parse({
        id: BatchId.parse(random(16).toString('base64url')),
        campaign: campaign.id,
        number: Math.max(0, ...before.map((one) => one.batch.number)) + 1,
        group: group.code,
        point,
        questionnaire: group.questionnaire,
        state: 'printed',
        printed,
        reEntryPercent,
        keyers: { first: [], second: [] },
        drawn: [],
      });
      // somebody else may have taken the number in the same moment
      if (await insertBatch(trx, batch)) return { act: actOf(batch), value: batch };
    }
  });
}

function actOf({ campaign, number, printed, group, point }: Batch): Act {
  return { kind: 'paper.printed', campaign, about: { batch: number, printed, group, point } };
}
