import { CriteriaSet } from '#surveys/par-index/criteria-set.ts';
import type { Db } from '../open.ts';

/** A published set. `basedOn`: the set it began as; `publishedBy`: a user name; `publishedOn`: a day in Vietnam. */
export type PublishedSet = {
  set: CriteriaSet;
  basedOn: string | undefined;
  publishedBy: string;
  publishedOn: string;
};

/** @returns false where there is a set of this id. */
export async function insertCriteriaSet(
  db: Db,
  { set, basedOn, publishedBy, publishedOn }: PublishedSet,
): Promise<boolean> {
  const inserted = await db
    .insertInto('criteria_sets')
    .values({
      id: set.id,
      document: JSON.stringify(set),
      based_on: basedOn ?? null,
      published_by: publishedBy,
      published_on: publishedOn,
    })
    .onConflict((c) => c.doNothing())
    .returning('id')
    .execute();
  return inserted.length === 1;
}

/** By their ids. */
export async function listCriteriaSets(db: Db): Promise<PublishedSet[]> {
  const rows = await db.selectFrom('criteria_sets').selectAll().orderBy('id').execute();
  return rows.map(({ document, based_on, published_by, published_on }) => ({
    set: CriteriaSet.parse(JSON.parse(document)),
    basedOn: based_on ?? undefined,
    publishedBy: published_by,
    publishedOn: published_on,
  }));
}
