import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listActs } from '#db/queries/acts.ts';
import { findCampaign } from '#db/queries/campaigns.ts';
import { findQuestionnaire } from '#db/queries/questionnaires.ts';
import { correctWording } from '#server/fieldwork/questionnaires/correct-wording.ts';
import { CampaignId, QuestionnaireId } from '#surveys/ids.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';
import { mends, reworded } from '#test/support/wordings.ts';

const id = (text: string) => QuestionnaireId.parse(text);
const sign = 'biển chỉ dẫn dễ thấy';

describe.each(['sqlite', 'postgres'] as const)('a typo in a version that is fielded (%s)', (engine) => {
  const isThere = engine === 'sqlite' || inject('postgresUrl') !== undefined;
  describe.skipIf(!isThere)('is mended', () => {
    let running: RunningApp;
    beforeAll(async () => {
      running = await openApp({ engine });
    });
    afterAll(() => running.close());
    const db = () => running.means.database.db;
    const askedIn = async (campaign: string, group: string) =>
      (await findCampaign(db(), CampaignId.parse(campaign)))?.groups.find(({ code }) => code === group)
        ?.questionnaire;

    test('not where it is more than a typo: the change is named, and nothing happens', async () => {
      const before = await findQuestionnaire(db(), id('m1@1'));
      if (!before) throw new Error('m1@1 is published');
      const attempt = (from: string, to: string) =>
        correctWording(
          running.means,
          { username: 'lan' },
          { of: id('m1@1'), corrected: reworded(before, from, to) },
        );
      await expect(attempt(sign, 'biển chỉ dẫn không dễ thấy')).rejects.toMatchObject({
        code: 'more_than_wording',
        details: { change: { kind: 'text_changed', class: 'meaning', place: { item: 'I', row: 'I1' } } },
      });
      await expect(attempt('"in_person"', '"at_the_desk"')).rejects.toMatchObject({
        code: 'more_than_wording',
        details: { change: { kind: 'option_removed', class: 'structure' } },
      });
      await expect(attempt(sign, sign)).rejects.toMatchObject({ code: 'nothing_corrected' });
      await expect(attempt('Kính thưa Ông/Bà', 'Kính thưa {ai} Ông/Bà')).rejects.toMatchObject({
        code: 'more_than_wording',
      });
      expect(await askedIn('trial', 'citizens')).toBe('m1@1');
      expect(await listActs(db())).toEqual([]);
    });

    test('by a wording of its own: the version stays, the campaigns that are not over move on', async () => {
      const before = await findQuestionnaire(db(), id('m1@1'));
      const { id: mended, campaigns } = await mends(running.means, 'm1@1', sign, 'biển chĩ dẫn dễ thấy');
      expect(mended).toBe('m1@1.1');
      expect(campaigns).toContain('trial');
      expect(await findQuestionnaire(db(), id('m1@1'))).toEqual(before);
      expect(JSON.stringify(await findQuestionnaire(db(), mended))).toContain('biển chĩ dẫn dễ thấy');
      for (const campaign of campaigns) expect(await askedIn(campaign, 'citizens')).toBe('m1@1.1');
      expect(await askedIn('trial', 'organisations')).not.toContain('.');
      expect((await listActs(db())).map(({ kind, by, about }) => ({ kind, by, about }))).toEqual([
        {
          kind: 'questionnaire.wording_corrected',
          by: 'lan',
          about: { from: 'm1@1', to: 'm1@1.1', changes: 1, campaigns: campaigns.join(', ') },
        },
      ]);
    });

    test('again only from the latest wording: two clerks do not undo each other', async () => {
      await expect(mends(running.means, 'm1@1', sign, 'biển chỉ dãn dễ thấy')).rejects.toMatchObject({
        code: 'changed_meanwhile',
      });
      const { id: mended } = await mends(running.means, 'm1@1.1', 'biển chĩ dẫn', 'biển chỉ dẫn');
      expect(mended).toBe('m1@1.2');
      await expect(mends(running.means, 'm1@1.2', sign, 'biển chỉ đường')).rejects.toMatchObject({
        code: 'more_than_wording',
      });
    });

    test('by one of two who do it at the same moment', async () => {
      const attempts = await Promise.allSettled([
        mends(running.means, 'm4@1', 'Ông/Bà', 'Ông, Bà'),
        mends(running.means, 'm4@1', 'Ông/Bà', 'Ông / Bà'),
      ]);
      expect(attempts.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
      expect(await askedIn('trial', 'delegates')).toMatch(/^m4@1\.1$|^m\d@1$/);
    });
  });
});
