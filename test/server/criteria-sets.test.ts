import { describe, expect, test } from 'vitest';
import { insertCriteriaSet, listCriteriaSets } from '#db/queries/criteria-sets.ts';
import { openCriteriaSets } from '#server/criteria-sets.ts';
import { surroundingsOf } from '#server/fieldwork/campaigns/draft-at-hand.ts';
import { CampaignId } from '#surveys/ids.ts';
import { criteriaSets as reference } from '#surveys/par-index/criteria-sets/index.ts';
import { reference2024 } from '#surveys/par-index/criteria-sets/reference-2024.ts';
import { anAfternoon } from '#test/support/app.ts';
import { describeOnBoth } from '#test/support/databases.ts';

const own = { ...reference2024, id: 'bo-tieu-chi-phuong@1', variantOf: reference2024.id };
const published = { set: own, basedOn: reference2024.id, publishedBy: 'lan', publishedOn: '2024-09-17' };

describe('the criteria sets a campaign can name', () => {
  describeOnBoth('those of the program and those published here', (open) => {
    test('one that is published is found once it is loaded, and stays as it is', async () => {
      const { db } = open();
      const sets = await openCriteriaSets(db);
      expect(sets.list()).toEqual(reference);
      expect(sets.find(own.id)).toBeUndefined();

      expect(await insertCriteriaSet(db, published)).toBe(true);
      expect(await insertCriteriaSet(db, { ...published, set: { ...own, maximum: '1' } })).toBe(false);
      await sets.load();
      expect(sets.find(own.id)).toEqual(own);
      expect(sets.find(reference2024.id)).toBe(reference2024);
      expect(sets.list()).toHaveLength(reference.length + 1);
      expect(await listCriteriaSets(db)).toEqual([published]);
    });

    test('a campaign that is prepared can be held against it at once', async () => {
      const around = await surroundingsOf(open().db, CampaignId.parse('trial'), anAfternoon);
      expect(around.criteriaSet(own.id)).toEqual(own);
      expect(around.criteriaSet('nobody-s')).toBeUndefined();
    });
  });
});
