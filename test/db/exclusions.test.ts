import { describe, expect, test } from 'vitest';
import {
  findExclusion,
  insertExclusion,
  listExcludedResponses,
  listExclusions,
  updateExclusion,
} from '#db/queries/exclusions.ts';
import { CampaignId } from '#surveys/ids.ts';
import { aResponseId } from '#test/support/builders.ts';
import { describeOnBoth } from '#test/support/databases.ts';
import { anExclusion } from '#test/support/exclusions.ts';

describe('exclusions', () => {
  describeOnBoth('stored', (open) => {
    test('come back as they were stored, with their responses, those of one campaign by day', async () => {
      const { db } = open();
      const campaign = CampaignId.parse('by-day');
      const [later, earlier] = [
        anExclusion({ campaign, day: '2024-10-09' }),
        anExclusion({ campaign, day: '2024-10-02' }),
      ];
      const responses = Array.from({ length: 12 }, aResponseId);
      await insertExclusion(db, later, responses);
      await insertExclusion(db, earlier, [aResponseId()]);
      await insertExclusion(db, anExclusion({ campaign: CampaignId.parse('other') }), [aResponseId()]);
      expect(await listExclusions(db, campaign)).toEqual([earlier, later]);
      const members = await listExcludedResponses(db, campaign);
      expect(members.get(later.id)).toEqual([...responses].sort());
      expect(members.size).toBe(2);
    });

    test('one that was taken back keeps what it said and says why', async () => {
      const { db } = open();
      const exclusion = anExclusion();
      await insertExclusion(db, exclusion, [aResponseId()]);
      const readmitted = { reason: 'Đã gặp lại người trả lời', day: '2024-10-05', by: 'hoa.nguyen' };
      await updateExclusion(db, { ...exclusion, readmitted });
      expect(await findExclusion(db, exclusion.id)).toEqual({ ...exclusion, readmitted });
    });

    test('as many responses as a day can bring are stored at once', async () => {
      const { db } = open();
      const campaign = CampaignId.parse('many');
      const exclusion = anExclusion({ campaign });
      await insertExclusion(db, exclusion, Array.from({ length: 12_001 }, aResponseId));
      expect((await listExcludedResponses(db, campaign)).get(exclusion.id)).toHaveLength(12_001);
    });
  });
});
