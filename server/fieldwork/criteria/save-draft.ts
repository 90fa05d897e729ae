import { isDeepStrictEqual } from 'node:util';
import { findCriteriaDraft, updateCriteriaDraft } from '#db/queries/criteria-set-drafts.ts';
import { vietnamDay } from '#surveys/campaigns/window.ts';
import type { CriteriaSetDraft } from '#surveys/par-index/composing/draft.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';

/**
 * Stores the draft as it is now, where nobody else has stored it since `seen`. What is stored already is acknowledged
 * again: the answer may have been lost.
 *
 * @returns the revision it has now
 * @throws Problem not_found, changed_meanwhile
 */
export async function saveCriteriaDraft(
  { database: { db }, now }: Pick<Means, 'database' | 'now'>,
  by: { username: string },
  { draft, seen }: { draft: CriteriaSetDraft; seen: number },
): Promise<number> {
  const saved = { seen, savedBy: by.username, savedOn: vietnamDay(now()) };
  const revision = await updateCriteriaDraft(db, draft, saved);
  if (revision !== undefined) return revision;
  const stored = await findCriteriaDraft(db, draft.slug);
  if (!stored) throw new Problem('not_found');
  if (isDeepStrictEqual(stored.draft, draft)) return stored.revision;
  throw new Problem('changed_meanwhile', { revision: stored.revision });
}
