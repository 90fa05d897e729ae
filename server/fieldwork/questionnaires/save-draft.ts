import { isDeepStrictEqual } from 'node:util';
import { findDraft, updateDraft } from '#db/queries/questionnaire-drafts.ts';
import type { Draft } from '#surveys/questionnaire/draft.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';

/**
 * Stores the draft as it is now, where nobody else has stored it since `seen`. What is stored already is acknowledged
 * again: the answer may have been lost.
 *
 * @returns the revision it has now
 * @throws Problem changed_meanwhile, draft_gone
 */
export async function saveDraft(
  { database }: Pick<Means, 'database'>,
  by: { username: string },
  { draft, seen }: { draft: Draft; seen: number },
): Promise<number> {
  const revision = await updateDraft(database.db, draft, { seen, savedBy: by.username });
  if (revision !== undefined) return revision;
  const stored = await findDraft(database.db, draft.slug);
  if (!stored) throw new Problem('draft_gone');
  if (isDeepStrictEqual(stored.draft, draft)) return stored.revision;
  throw new Problem('changed_meanwhile', { revision: stored.revision });
}
