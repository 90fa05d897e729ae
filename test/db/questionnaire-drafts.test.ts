import { describe, expect, test } from 'vitest';
import {
  deleteDraft,
  findDraft,
  insertDraft,
  listDrafts,
  updateDraft,
} from '#db/queries/questionnaire-drafts.ts';
import { insertQuestionnaire, listQuestionnaireIds } from '#db/queries/questionnaires.ts';
import { QuestionnaireId, QuestionnaireSlug } from '#surveys/ids.ts';
import { draftOf, emptyDraft } from '#surveys/questionnaire/draft.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';
import { describeOnBoth } from '#test/support/databases.ts';

const m1 = QuestionnaireId.parse('m1@1');
const slug = (text: string) => QuestionnaireSlug.parse(text);

describe('queries on questionnaires', () => {
  describeOnBoth('drafts', (open) => {
    test('come back as they were stored, one of each questionnaire', async () => {
      const { db } = open();
      const draft = { ...emptyDraft(slug('zz'), { vi: 'Phiếu “mới”', en: 'New' }), formNumber: '7' };
      expect(await insertDraft(db, { draft, revision: 1, basedOn: undefined, savedBy: 'hoa' })).toBe(true);
      expect(await insertDraft(db, { draft, revision: 1, basedOn: m1, savedBy: 'nam' })).toBe(false);
      const stored = { draft, revision: 1, basedOn: undefined, savedBy: 'hoa' };
      expect(await findDraft(db, slug('zz'))).toEqual(stored);
      expect(await findDraft(db, slug('nobody'))).toBeUndefined();
      const version = questionnaires.get(m1);
      if (!version) throw new Error('m1@1 is a reference questionnaire');
      await insertDraft(db, { draft: draftOf(version), revision: 1, basedOn: m1, savedBy: 'nam' });
      expect((await listDrafts(db)).map(({ draft: { slug: own }, basedOn }) => [own, basedOn])).toEqual([
        ['m1', m1],
        ['zz', undefined],
      ]);
    });

    test('are changed and deleted only by whoever saw the last change', async () => {
      const { db } = open();
      const draft = emptyDraft(slug('again'));
      await insertDraft(db, { draft, revision: 1, basedOn: undefined, savedBy: 'hoa' });
      const changed = { ...draft, formNumber: '8' };
      expect(await updateDraft(db, changed, { seen: 1, savedBy: 'nam' })).toBe(2);
      expect(await updateDraft(db, draft, { seen: 1, savedBy: 'hoa' })).toBeUndefined();
      expect(await findDraft(db, draft.slug)).toMatchObject({ draft: changed, revision: 2, savedBy: 'nam' });
      expect(await deleteDraft(db, draft.slug, 1)).toBeUndefined();
      expect(await deleteDraft(db, draft.slug, 2)).toMatchObject({ draft: changed, revision: 2 });
      expect(await findDraft(db, draft.slug)).toBeUndefined();
    });
  });

  describeOnBoth('versions', (open) => {
    test('are listed by their ids', async () => {
      const { db } = open();
      for (const questionnaire of questionnaires.values()) await insertQuestionnaire(db, questionnaire);
      expect((await listQuestionnaireIds(db)).toSorted()).toEqual([...questionnaires.keys()].toSorted());
    });
  });
});
