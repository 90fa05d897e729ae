import type { Db } from '#db/open.ts';
import { deleteDraft, findDraft } from '#db/queries/questionnaire-drafts.ts';
import { findQuestionnaire, insertQuestionnaire, listQuestionnaireIds } from '#db/queries/questionnaires.ts';
import type { QuestionnaireId, QuestionnaireSlug } from '#surveys/ids.ts';
import { type Draft, draftToQuestionnaire } from '#surveys/questionnaire/draft.ts';
import { inspectDraft } from '#surveys/questionnaire/editing/inspect-draft.ts';
import { Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import { slugOf, versionOf } from '#surveys/questionnaire/slug.ts';
import { differences } from '#surveys/questionnaire/versions/differences.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';
import { performAct } from '../acts/perform-act.ts';

/**
 * The draft becomes a version, which never changes again, and is no longer a draft.
 *
 * @returns the id of the version: one higher than the highest there is
 * @throws Problem draft_has_findings (details: findings), nothing_changed, changed_meanwhile, draft_gone
 */
export async function publishDraft(
  means: Pick<Means, 'database' | 'now' | 'changes'>,
  by: { username: string },
  { slug, seen }: { slug: QuestionnaireSlug; seen: number },
): Promise<QuestionnaireId> {
  return performAct(means, by, async (trx) => {
    const stored = await deleteDraft(trx, slug, seen);
    if (!stored) throw new Problem((await findDraft(trx, slug)) ? 'changed_meanwhile' : 'draft_gone');
    const questionnaire = await frozen(trx, stored.draft);
    if (await isAsItBegan(trx, questionnaire, stored.basedOn)) throw new Problem('nothing_changed');
    await insertQuestionnaire(trx, questionnaire);
    const about = {
      questionnaire: questionnaire.id,
      ...(stored.basedOn && { basedOn: stored.basedOn }),
    };
    return { act: { kind: 'questionnaire.published', about }, value: questionnaire.id };
  });
}

async function frozen(db: Db, draft: Draft): Promise<Questionnaire> {
  const findings = inspectDraft(draft);
  if (findings.length > 0) throw new Problem('draft_has_findings', { findings });
  return Questionnaire.parse(draftToQuestionnaire(draft, await nextVersion(db, draft.slug)));
}

/** A version that says what another one says would only divide the responses. */
async function isAsItBegan(
  db: Db,
  now: Questionnaire,
  basedOn: QuestionnaireId | undefined,
): Promise<boolean> {
  if (!basedOn || slugOf(basedOn) !== slugOf(now.id)) return false;
  const before = await findQuestionnaire(db, basedOn);
  return before !== undefined && differences(before, now).length === 0;
}

async function nextVersion(db: Db, slug: QuestionnaireSlug): Promise<number> {
  const versions = (await listQuestionnaireIds(db))
    .filter((id) => slugOf(id) === slug)
    .map((id) => Number.parseInt(versionOf(id), 10));
  return Math.max(0, ...versions) + 1;
}
