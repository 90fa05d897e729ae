import type { StoredBatch } from '#db/queries/paper/paper-batches.ts';
import { listKeyedSerials } from '#db/queries/paper/paper-entries.ts';
import { listAccounts } from '#db/queries/people/accounts.ts';
import { fieldedOf, isClerk, type Official, reckonBatch } from '#server/fieldwork/paper/batch-at-hand.ts';
import type { Means } from '#server/means.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { type Batch, mayKey, passOf } from '#surveys/paper/batch.ts';
import { type BatchCounts, countBatch } from '#surveys/paper/summary.ts';

type Db = Means['database']['db'];

/** What everybody who keys is told of a batch: where it stands, and whether it is theirs to key. Nothing of answers. */
export async function batchView(
  db: Db,
  campaign: Campaign,
  { batch, revision }: StoredBatch,
  official: Official,
) {
  const { id, number, state, printed, returned } = batch;
  const pass = passOf(batch);
  const keyed = pass ? (await listKeyedSerials(db, id, pass)).length : 0;
  return {
    id,
    number,
    revision,
    state,
    printed,
    returned,
    group: nameOf(campaign.groups.find(({ code }) => code === batch.group)?.name, batch.group),
    point: nameOf(campaign.points.find((point) => point.id === batch.point)?.name, batch.point),
    groupCode: batch.group,
    keyed,
    toKey: (pass === 2 ? batch.drawn.length : batch.returned) ?? 0,
    mayKey: mayKey(batch, official.id, isClerk(official)),
    /** Keyed in the first pass by whoever asks, so that somebody else must key it again. */
    isOwnFirst: batch.state === 're_entry' && batch.keyers.first.includes(official.id),
  };
}

/** A group or point that the campaign has lost is called by its code. */
function nameOf(name: { vi: string; en: string } | undefined, code: string) {
  return name ?? { vi: code, en: code };
}

/** What only the clerk is told: people, counts as they stand, and what is still to be decided. */
export async function clerksView(db: Db, { batch }: StoredBatch) {
  const names = new Map((await listAccounts(db)).map(({ id, displayName }) => [id, displayName]));
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id);
  const { counts, left } = await countsOf(db, batch);
  return {
    handedOut: batch.handedOut,
    handedOutBy: batch.handedOutBy,
    collectedBy: batch.collectedBy,
    reEntryPercent: batch.reEntryPercent,
    keyers: { first: named(batch.keyers.first), second: named(batch.keyers.second) },
    closedBy: batch.closedBy && named([batch.closedBy])[0],
    reason: batch.reason,
    counts,
    disagreementsLeft: left,
  };
}

/**
 * Counted when the batch was done; before, as both keyings and the decisions stand. Until both are closed nothing is
 * told of what was keyed: it would tell whoever keys it again.
 */
async function countsOf(db: Db, batch: Batch): Promise<{ counts: BatchCounts | undefined; left: number }> {
  if (batch.state !== 'reconciling') return { counts: batch.counts, left: 0 };
  const fielded = await fieldedOf(db, batch);
  const { entries, comparison, open } = await reckonBatch(db, batch, fielded);
  const { printed, handedOut = 0, returned = 0 } = batch;
  return {
    counts: countBatch(fielded, { printed, handedOut, returned }, entries, comparison),
    left: open.length,
  };
}
