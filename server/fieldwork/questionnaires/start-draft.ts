import type { Db } from '#db/open.ts';
import { findDraft, insertDraft } from '#db/queries/questionnaire-drafts.ts';
import { findQuestionnaire, listQuestionnaireIds } from '#db/queries/questionnaires.ts';
import { type QuestionnaireId, QuestionnaireSlug } from '#surveys/ids.ts';
import { type Draft, draftOf, emptyDraft } from '#surveys/questionnaire/draft.ts';
import { isReserved, slugOf } from '#surveys/questionnaire/slug.ts';
import type { Wording } from '#surveys/questionnaire/wording.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';
import { performAct } from '../acts/perform-act.ts';

/**
 * What a draft begins as: nothing; a version, under its own name or as another questionnaire; what was imported; or
 * what somebody keeps beside a draft that went on without them.
 */
export type DraftStart =
  | { from: 'blank'; slug: QuestionnaireSlug; title: Wording }
  | { from: 'version'; version: QuestionnaireId; slug?: QuestionnaireSlug | undefined }
  | { from: 'document'; draft: Draft; basedOn?: QuestionnaireId | undefined }
  | { from: 'copy'; draft: Draft };

/**
 * Begins a draft. Each questionnaire has one at a time.
 *
 * @returns its slug, which of a copy is a new one
 * @throws Problem not_found, draft_exists, slug_taken
 */
export async function startDraft(
  means: Pick<Means, 'database' | 'now' | 'changes' | 'random'>,
  by: { username: string },
  start: DraftStart,
): Promise<QuestionnaireSlug> {
  return performAct(means, by, async (trx) => {
    const { draft, basedOn } = await begun(trx, start);
    // somewhere else than any earlier draft of this name: nobody's old revision fits
    const revision = 1 + means.random(3).readUIntBE(0, 3) * 64;
    if (!(await insertDraft(trx, { draft, revision, basedOn, savedBy: by.username }))) {
      throw new Problem('draft_exists', { slug: draft.slug });
    }
    const about = { questionnaire: draft.slug, from: start.from, ...(basedOn && { basedOn }) };
    return { act: { kind: 'questionnaire.draft_started', about }, value: draft.slug };
  });
}

type Begun = { draft: Draft; basedOn: QuestionnaireId | undefined };

async function begun(db: Db, start: DraftStart): Promise<Begun> {
  switch (start.from) {
    case 'blank':
      await mustBeFree(db, start.slug);
      return { draft: emptyDraft(start.slug, start.title), basedOn: undefined };
    case 'version': {
      const version = await findQuestionnaire(db, start.version);
      if (!version) throw new Problem('not_found');
      const slug = start.slug ?? slugOf(start.version);
      if (slug !== slugOf(start.version)) await mustBeFree(db, slug);
      return { draft: draftOf(version, slug), basedOn: start.version };
    }
    case 'document':
      if (isReserved(start.draft.slug)) throw new Problem('slug_taken');
      return { draft: start.draft, basedOn: start.basedOn };
    case 'copy':
      return {
        draft: { ...start.draft, slug: await freeSlug(db, start.draft.slug) },
        basedOn: undefined,
      };
  }
}

/** @throws Problem slug_taken */
async function mustBeFree(db: Db, slug: QuestionnaireSlug): Promise<void> {
  if (!(await isFree(db, slug))) throw new Problem('slug_taken');
}

async function isFree(db: Db, slug: QuestionnaireSlug): Promise<boolean> {
  if (isReserved(slug) || (await findDraft(db, slug))) return false;
  return !(await listQuestionnaireIds(db)).some((id) => slugOf(id) === slug);
}

/** `m1` → `m1-2`, `m1-3` … */
async function freeSlug(db: Db, like: QuestionnaireSlug): Promise<QuestionnaireSlug> {
  for (let number = 2; ; number += 1) {
    const slug = QuestionnaireSlug.parse(`${like.slice(0, 28)}-${number}`);
    if (await isFree(db, slug)) return slug;
  }
}
