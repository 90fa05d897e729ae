import { insertCriteriaDraft } from '#db/queries/criteria-set-drafts.ts';
import { listCriteriaSets } from '#db/queries/criteria-sets.ts';
import { vietnamDay } from '#surveys/campaigns/window.ts';
import { draftOfSet, emptyDraft } from '#surveys/par-index/composing/draft.ts';
import { criteriaSets as reference } from '#surveys/par-index/criteria-sets/index.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';
import { performAct } from '../acts/perform-act.ts';

/**
 * Begins to compose a set: from nothing, or with everything of another one. Each name has one draft at a time; the
 * names of the sets that come with the program are theirs.
 *
 * @throws Problem not_found, criteria_name_taken
 */
export async function startCriteriaDraft(
  means: Pick<Means, 'database' | 'now' | 'changes' | 'random' | 'criteriaSets'>,
  by: { username: string },
  { slug, from }: { slug: string; from?: string | undefined },
): Promise<void> {
  await performAct(means, by, async (trx) => {
    const stored = (await listCriteriaSets(trx)).map(({ set }) => set);
    const start = from === undefined ? undefined : [...reference, ...stored].find(({ id }) => id === from);
    if (from !== undefined && !start) throw new Problem('not_found');
    if (reference.some(({ id }) => id === slug)) throw new Problem('criteria_name_taken');
    // a name that is published goes on only from its own versions
    const isPublished = stored.some(({ id }) => id.startsWith(`${slug}@`));
    if (isPublished && !from?.startsWith(`${slug}@`)) throw new Problem('criteria_name_taken');
    const draft = start ? draftOfSet(start, slug) : emptyDraft(slug);
    // somewhere else than any earlier draft of this name: nobody's old revision fits
    const revision = 1 + means.random(3).readUIntBE(0, 3) * 64;
    const saved = { savedBy: by.username, savedOn: vietnamDay(means.now()) };
    if (!(await insertCriteriaDraft(trx, { draft, revision, basedOn: from, ...saved })))
      throw new Problem('criteria_name_taken');
    const about = { set: slug, ...(from && { basedOn: from }) };
    return { act: { kind: 'criteria.drafted', about }, value: undefined };
  });
}
