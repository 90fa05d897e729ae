import { CriteriaSetDraft } from '#surveys/par-index/composing/draft.ts';
import type { Db } from '../open.ts';

/** `basedOn`: the set it began as; `savedBy`: a user name; `savedOn`: a day in Vietnam. */
export type StoredCriteriaDraft = {
  draft: CriteriaSetDraft;
  revision: number;
  basedOn: string | undefined;
  savedBy: string;
  savedOn: string;
};

type Row = {
  revision: number;
  document: string;
  based_on: string | null;
  saved_by: string;
  saved_on: string;
};
const columns = ['revision', 'document', 'based_on', 'saved_by', 'saved_on'] as const;

function toStored({ revision, document, based_on, saved_by, saved_on }: Row): StoredCriteriaDraft {
  return {
    draft: CriteriaSetDraft.parse(JSON.parse(document)),
    revision,
    basedOn: based_on ?? undefined,
    savedBy: saved_by,
    savedOn: saved_on,
  };
}

/** @returns false where there is a draft of this name. */
export async function insertCriteriaDraft(
  db: Db,
  { draft, revision, basedOn, savedBy, savedOn }: StoredCriteriaDraft,
): Promise<boolean> {
  const inserted = await db
    .insertInto('criteria_set_drafts')
    .values({
      slug: draft.slug,
      revision,
      document: JSON.stringify(draft),
      based_on: basedOn ?? null,
      saved_by: savedBy,
      saved_on: savedOn,
    })
    .onConflict((c) => c.doNothing())
    .returning('slug')
    .execute();
  return inserted.length === 1;
}

export async function findCriteriaDraft(db: Db, slug: string): Promise<StoredCriteriaDraft | undefined> {
  const row = await db
    .selectFrom('criteria_set_drafts')
    .select(columns)
    .where('slug', '=', slug)
    .executeTakeFirst();
  return row && toStored(row);
}

/** By their names. */
export async function listCriteriaDrafts(db: Db): Promise<StoredCriteriaDraft[]> {
  const rows = await db.selectFrom('criteria_set_drafts').select(columns).orderBy('slug').execute();
  return rows.map(toStored);
}

/** @returns the revision it has now; undefined where it is no longer the one that was `seen`, or gone. */
export async function updateCriteriaDraft(
  db: Db,
  draft: CriteriaSetDraft,
  { seen, savedBy, savedOn }: { seen: number; savedBy: string; savedOn: string },
): Promise<number | undefined> {
  const row = await db
    .updateTable('criteria_set_drafts')
    .set({ document: JSON.stringify(draft), revision: seen + 1, saved_by: savedBy, saved_on: savedOn })
    .where('slug', '=', draft.slug)
    .where('revision', '=', seen)
    .returning('revision')
    .executeTakeFirst();
  return row?.revision;
}

/** @returns what was deleted; undefined where it is no longer the one that was `seen`, or gone. */
export async function deleteCriteriaDraft(
  db: Db,
  slug: string,
  seen: number,
): Promise<StoredCriteriaDraft | undefined> {
  const row = await db
    .deleteFrom('criteria_set_drafts')
    .where('slug', '=', slug)
    .where('revision', '=', seen)
    .returning(columns)
    .executeTakeFirst();
  return row && toStored(row);
}
