import type { Db } from '#db/open.ts';
import { deleteDraft, updateDraft } from '#db/queries/campaign-drafts.ts';
import type { CampaignDraft } from '#surveys/campaigns/preparation/draft.ts';
import { vietnamDay } from '#surveys/campaigns/window.ts';
import type { CampaignId } from '#surveys/ids.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';
import { performAct } from '../acts/perform-act.ts';
import { type Official, takeDraft } from './draft-at-hand.ts';

type Needed = Pick<Means, 'database' | 'now' | 'changes'>;

/**
 * Saves what was typed. A draft saves itself every other second, so the log does not name each time: the first time
 * somebody else, or on another day, saves it is an act; opening it writes down the whole.
 *
 * @returns its new revision
 * @throws Problem not_found, changed_meanwhile
 */
export async function saveDraft(
  means: Needed,
  official: Official,
  draft: CampaignDraft,
  seen: number,
): Promise<number> {
  const savedOn = vietnamDay(means.now());
  const write = async (trx: Db) => {
    const isSaved = await updateDraft(trx, { draft, savedBy: official.username, savedOn }, seen);
    if (!isSaved) throw new Problem('changed_meanwhile');
    return seen + 1;
  };
  const before = await takeDraft(means.database.db, draft.id, seen);
  if (before.savedBy === official.username && before.savedOn === savedOn) {
    return means.database.db.transaction().execute(write);
  }
  return performAct(means, official, async (trx) => ({
    act: { kind: 'campaign.saved', campaign: draft.id, about: { revision: seen + 1 } },
    value: await write(trx),
  }));
}

/**
 * Throws a draft away. Its trial runs stay.
 *
 * @throws Problem not_found, changed_meanwhile
 */
export async function dropDraft(
  means: Needed,
  official: Official,
  id: CampaignId,
  seen: number,
): Promise<void> {
  await performAct(means, official, async (trx) => {
    const { draft } = await takeDraft(trx, id, seen);
    if (!(await deleteDraft(trx, id, seen))) throw new Problem('changed_meanwhile');
    return {
      act: { kind: 'campaign.dropped', campaign: id, about: { title: draft.title.vi } },
      value: undefined,
    };
  });
}
