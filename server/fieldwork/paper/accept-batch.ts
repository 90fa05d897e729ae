import { insertComments } from '#db/queries/comments.ts';
import { updateBatch } from '#db/queries/paper/paper-batches.ts';
import { insertDecisions } from '#db/queries/paper/paper-decisions.ts';
import { deleteEntries } from '#db/queries/paper/paper-entries.ts';
import { insertResponses } from '#db/queries/responses.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { acceptsAt, acceptsLateAt, windowAt } from '#surveys/campaigns/window.ts';
import { type BatchId, ResponseId } from '#surveys/ids.ts';
import { isNothingToKey } from '#surveys/paper/batch.ts';
import { asPosted, type Entry, isInvalid } from '#surveys/paper/entry.ts';
import { type BatchCounts, countBatch } from '#surveys/paper/summary.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';
import { performAct } from '../acts/perform-act.ts';
import type { Fielded } from '../fielded.ts';
import { readBallot } from '../read-ballot.ts';
import type { HandedIn } from '../response-desk.ts';
import { onOpenDays } from '../seal/on-open-days.ts';
import { fieldedOf, type Official, reckonBatch, takeBatch } from './batch-at-hand.ts';
import { forgetKeying } from './forget-keying.ts';

type Needed = Pick<Means, 'changes' | 'database' | 'logger' | 'now' | 'random'>;

/**
 * Makes responses of a batch's valid ballots: in one transaction they are stored with new random ids, in the order of
 * these; what was decided is kept without serials; and everything in which a serial stands is deleted, and then
 * forgotten on the disk as well. A batch of which nothing came back is accepted without a keying.
 *
 * @throws Problem batch_changed, batch_not_at_this_step, disagreements_left, not_yet_open, closed
 */
export async function acceptBatch(
  means: Needed,
  id: BatchId,
  official: Official,
  seen: number,
): Promise<BatchCounts> {
  const { now, random } = means;
  const at = now();
  const counts = await performAct(means, official, async (trx) => {
    const batch = await takeBatch(trx, id, ['reconciling', 'keying'], seen);
    const isEmpty = isNothingToKey(batch);
    if (batch.state === 'keying' && !isEmpty) {
      throw new Problem('batch_not_at_this_step', { state: batch.state });
    }
    const fielded = await fieldedOf(trx, batch);
    // where nothing came back nothing can be late
    const isLate = !isEmpty && isLateAt(fielded.campaign, at);
    const { entries, comparison, open, log } = await reckonBatch(trx, batch, fielded);
    if (open.length > 0) throw new Problem('disagreements_left', { left: open.length });
    const heap = {
      printed: batch.printed,
      handedOut: batch.handedOut ?? 0,
      returned: batch.returned ?? 0,
    };
    const handedIn = entries.flatMap((entry) => responseOf(entry, fielded, { at, isLate }, random) ?? []);
    handedIn.sort((a, b) => (a.response.id < b.response.id ? -1 : 1));
    await insertResponses(
      trx,
      await onOpenDays(
        trx,
        handedIn.map(({ response }) => response),
      ),
    );
    await insertComments(
      trx,
      handedIn.flatMap(({ comments }) => comments),
    );
    await insertDecisions(
      trx,
      log.map((one) => ({ ...one, id: random(16).toString('base64url'), batch: id })),
    );
    await deleteEntries(trx, id);
    const counted = countBatch(fielded, heap, entries, comparison);
    await updateBatch(trx, {
      ...batch,
      state: 'accepted',
      drawn: [],
      counts: counted,
      closedBy: official.id,
    });
    const about = { batch: batch.number, decisions: log.length };
    return { act: { kind: 'paper.accepted', campaign: batch.campaign, about }, value: counted };
  });
  await forgetKeying(means);
  return counts;
}

/** @throws Problem not_yet_open, closed */
function isLateAt(campaign: Campaign, at: Date): boolean {
  if (acceptsAt(campaign, at)) return false;
  if (acceptsLateAt(campaign, at)) return true;
  const isEarly = ['not_yet', 'not_fielded'].includes(windowAt(campaign, at));
  throw new Problem(isEarly ? 'not_yet_open' : 'closed');
}

/** Nothing for an invalid ballot: it is only counted. */
function responseOf(
  entry: Entry,
  fielded: Fielded,
  { at, isLate }: { at: Date; isLate: boolean },
  random: Means['random'],
): HandedIn | undefined {
  if (isInvalid(entry)) return undefined;
  const id = ResponseId.parse(random(16).toString('base64url'));
  const ballot = { fielded, id, mode: 'paper' as const, ...asPosted(entry.items) };
  const read = readBallot(ballot, { at, duration: 'unknown', isLate }, random);
  // each entry was checked when it was keyed, and each decision when it was made
  if (!read.ok) throw new Problem('invalid_answers', { faults: read.faults });
  return read;
}
