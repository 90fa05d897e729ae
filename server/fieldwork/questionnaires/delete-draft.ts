import { deleteDraft as deleteStoredDraft, findDraft } from '#db/queries/questionnaire-drafts.ts';
import type { QuestionnaireSlug } from '#surveys/ids.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';
import { performAct } from '../acts/perform-act.ts';

/**
 * Gives up what was being written. Published versions stay as they are.
 *
 * @throws Problem changed_meanwhile, draft_gone
 */
export async function deleteDraft(
  means: Pick<Means, 'database' | 'now' | 'changes'>,
  by: { username: string },
  { slug, seen, reason }: { slug: QuestionnaireSlug; seen: number; reason: string },
): Promise<void> {
  await performAct(means, by, async (trx) => {
    const deleted = await deleteStoredDraft(trx, slug, seen);
    if (!deleted) throw new Problem((await findDraft(trx, slug)) ? 'changed_meanwhile' : 'draft_gone');
    return {
      act: { kind: 'questionnaire.draft_deleted', about: { questionnaire: slug, reason } },
      value: undefined,
    };
  });
}
