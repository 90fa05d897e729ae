import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Db } from '#db/open.ts';
import { deleteCriteriaDraft, findCriteriaDraft } from '#db/queries/criteria-set-drafts.ts';
import { insertCriteriaSet, listCriteriaSets } from '#db/queries/criteria-sets.ts';
import { vietnamDay } from '#surveys/campaigns/window.ts';
import { draftFaults } from '#surveys/par-index/composing/draft-faults.ts';
import { finishedSet } from '#surveys/par-index/composing/finished.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';
import { performAct } from '../acts/perform-act.ts';

/**
 * The draft becomes a set that campaigns can be given, and never changes again.
 *
 * @returns its id: the name with the next number
 * @throws Problem criteria_have_faults (details: faults), nothing_changed, changed_meanwhile, not_found
 */
export async function publishCriteriaDraft(
  means: Pick<Means, 'database' | 'now' | 'changes' | 'criteriaSets'>,
  by: { username: string },
  { slug, seen }: { slug: string; seen: number },
): Promise<string> {
  const published = await performAct(means, by, async (trx) => {
    const stored = await takeCriteriaDraft(trx, slug, seen);
    const faults = draftFaults(stored.draft);
    if (faults.length > 0) throw new Problem('criteria_have_faults', { faults });
    const before = (await listCriteriaSets(trx)).map(({ set }) => set);
    const set = finishedSet(stored.draft, `${slug}@${nextVersion(before, slug)}`);
    const start = before.find(({ id }) => id === stored.basedOn && id.startsWith(`${slug}@`));
    if (start && isDeepStrictEqual({ ...start, id: '' }, { ...set, id: '' }))
      throw new Problem('nothing_changed');
    const about = { publishedBy: by.username, publishedOn: vietnamDay(means.now()) };
    await insertCriteriaSet(trx, { set, basedOn: stored.basedOn, ...about });
    const told = {
      set: set.id,
      digest: createHash('sha256').update(JSON.stringify(set)).digest('hex'),
      criteria: criteriaIn(set),
    };
    return { act: { kind: 'criteria.published', about: told }, value: set.id };
  });
  await means.criteriaSets.load();
  return published;
}

/**
 * Gives up what was being composed. Published sets stay as they are.
 *
 * @throws Problem changed_meanwhile, not_found
 */
export async function giveUpCriteriaDraft(
  means: Pick<Means, 'database' | 'now' | 'changes'>,
  by: { username: string },
  { slug, seen }: { slug: string; seen: number },
): Promise<void> {
  await performAct(means, by, async (trx) => {
    await takeCriteriaDraft(trx, slug, seen);
    return { act: { kind: 'criteria.given_up', about: { set: slug } }, value: undefined };
  });
}

async function takeCriteriaDraft(db: Db, slug: string, seen: number) {
  const stored = await deleteCriteriaDraft(db, slug, seen);
  if (!stored) throw new Problem((await findCriteriaDraft(db, slug)) ? 'changed_meanwhile' : 'not_found');
  return stored;
}

function nextVersion(sets: readonly { id: string }[], slug: string): number {
  const versions = sets
    .filter(({ id }) => id.startsWith(`${slug}@`))
    .map(({ id }) => Number(id.slice(slug.length + 1)));
  return Math.max(0, ...versions) + 1;
}

function criteriaIn({ fields }: { fields: readonly { criteria: readonly unknown[] }[] }): number {
  return fields.reduce((count, { criteria }) => count + criteria.length, 0);
}
