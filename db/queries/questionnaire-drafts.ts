import { QuestionnaireId, type QuestionnaireSlug } from '#surveys/ids.ts';
import { Draft } from '#surveys/questionnaire/draft.ts';
import type { Db } from '../open.ts';

/**
 * A draft as it is stored. `revision` counts its changes; `savedBy` is the user name of whoever made the last one;
 * `basedOn` the version it began as.
 */
export type StoredDraft = {
  draft: Draft;
  revision: number;
  basedOn: QuestionnaireId | undefined;
  savedBy: string;
};

type Row = { revision: number; document: string; based_on: string | null; saved_by: string };
const columns = ['revision', 'document', 'based_on', 'saved_by'] as const;

function toStored({ revision, document, based_on, saved_by }: Row): StoredDraft {
  return {
    draft: Draft.parse(JSON.parse(document)),
    revision,
    basedOn: based_on === null ? undefined : QuestionnaireId.parse(based_on),
    savedBy: saved_by,
  };
}

/**
 * @param revision a number that no earlier draft of this name can have had: what was kept of that one must not fit
 * @returns false where the questionnaire has a draft already.
 */
export async function insertDraft(
  db: Db,
  { draft, revision, basedOn, savedBy }: StoredDraft,
): Promise<boolean> {
  const inserted = await db
    .insertInto('questionnaire_drafts')
    .values({
      slug: draft.slug,
      revision,
      document: JSON.stringify(draft),
      based_on: basedOn ?? null,
      saved_by: savedBy,
    })
    .onConflict((c) => c.column('slug').doNothing())
    .returning('slug')
    .execute();
  return inserted.length === 1;
}

export async function findDraft(db: Db, slug: QuestionnaireSlug): Promise<StoredDraft | undefined> {
  const row = await db
    .selectFrom('questionnaire_drafts')
    .select(columns)
    .where('slug', '=', slug)
    .executeTakeFirst();
  return row && toStored(row);
}

/** By their slugs. */
export async function listDrafts(db: Db): Promise<StoredDraft[]> {
  const rows = await db.selectFrom('questionnaire_drafts').select(columns).orderBy('slug').execute();
  return rows.map(toStored);
}

/** @returns the revision it has now; undefined where it is no longer the one that was `seen`, or gone. */
export async function updateDraft(
  db: Db,
  draft: Draft,
  { seen, savedBy }: { seen: number; savedBy: string },
): Promise<number | undefined> {
  const row = await db
    .updateTable('questionnaire_drafts')
    .set({ document: JSON.stringify(draft), revision: seen + 1, saved_by: savedBy })
    .where('slug', '=', draft.slug)
    .where('revision', '=', seen)
    .returning('revision')
    .executeTakeFirst();
  return row?.revision;
}

/** @returns what was deleted; undefined where it is no longer the one that was `seen`, or gone. */
export async function deleteDraft(
  db: Db,
  slug: QuestionnaireSlug,
  seen: number,
): Promise<StoredDraft | undefined> {
  const row = await db
    .deleteFrom('questionnaire_drafts')
    .where('slug', '=', slug)
    .where('revision', '=', seen)
    .returning(columns)
    .executeTakeFirst();
  return row && toStored(row);
}
