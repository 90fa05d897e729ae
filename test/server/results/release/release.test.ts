import { beforeAll, describe, expect, test } from 'vitest';
import { insertQuestionnaire } from '#db/queries/questionnaires.ts';
import { insertResponses } from '#db/queries/responses.ts';
import { type CriteriaSets, openCriteriaSets } from '#server/criteria-sets.ts';
import { openResponseDesk } from '#server/fieldwork/response-desk.ts';
import { openReleases, told } from '#server/results/release/release.ts';
import { openSummaries } from '#server/results/summaries.ts';
import { huyenTung2024 } from '#surveys/campaigns/reference/huyen-tung-2024.ts';
import { answerKey, CampaignId, type GroupCode, ItemCode } from '#surveys/ids.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';
import { aResponse } from '#test/support/builders.ts';
import { seededBytes } from '#test/support/chance.ts';
import { describeOnBoth } from '#test/support/databases.ts';

const group = 'citizens' as GroupCode; // of the campaign of 2024
const first = answerKey(ItemCode.parse('I1'));
const open = { ...huyenTung2024, state: 'open' as const };
const random = seededBytes;
const during = new Date('2024-09-17T08:45:00Z');

describe('what is told of answers while more can come in', () => {
  describeOnBoth('kept in the database', (database) => {
    let criteriaSets: CriteriaSets;
    beforeAll(async () => {
      criteriaSets = await openCriteriaSets(database().db);
      for (const questionnaire of questionnaires.values())
        await insertQuestionnaire(database().db, questionnaire);
    });

    /** As after a restart: nothing is remembered but what is stored. */
    const releases = (now = during) =>
      openReleases(
        { database: database(), now: () => now, random },
        openSummaries({ database: database(), desk: openResponseDesk(database().db), criteriaSets }),
      );
    const comes = (campaign: string, level: number) =>
      insertResponses(database().db, [
        aResponse({ campaign: CampaignId.parse(campaign), answers: { Q0: 'yes', Q1: 'no', I1: level } }),
      ]);
    const shown = async (campaign: typeof open) => {
      const tally = told(await releases()(campaign)).summary.tallies.get(group);
      return tally && [tally.complete(), ...tally.counts(first).values];
    };

    test('moves with the fifth, tenth … response, and not with those between, nor when the server starts again', async () => {
      const campaign = { ...open, id: CampaignId.parse('in-steps') };
      const seen: string[] = [];
      for (let n = 1; n <= 16; n += 1) {
        await comes('in-steps', 1 + (n % 5));
        seen.push(String(await shown(campaign)));
      }
      expect(seen.slice(0, 4)).toEqual(Array(4).fill('0,0,0,0,0,0'));
      for (const [from, to] of [
        [4, 9],
        [9, 14],
        [14, 16],
      ] as const)
        expect(new Set(seen.slice(from, to)).size).toBe(1);
      expect(seen[4]?.startsWith('5,')).toBe(true);
      expect(seen[15]?.startsWith('15,')).toBe(true);
      for (const figures of seen) for (const count of figures.split(',')) expect(Number(count) % 5).toBe(0);
    });

    test('is the same for everybody who asks at once', async () => {
      const campaign = { ...open, id: CampaignId.parse('at-once') };
      for (let n = 0; n < 7; n += 1) await comes('at-once', 4);
      const all = await Promise.all(Array.from({ length: 8 }, () => shown(campaign)));
      expect(new Set(all.map(String)).size).toBe(1);
    });

    test('a sealed campaign tells nothing until its window is over, then in steps, then everything', async () => {
      const campaign = { ...open, id: CampaignId.parse('sealed-one'), resultsSealed: true };
      for (let n = 0; n < 7; n += 1) await comes('sealed-one', 4);
      const standing = async (at: string, how = campaign) => (await releases(new Date(at))(how)).standing;
      expect(await standing('2024-09-17T08:45:00Z')).toBe('sealed');
      expect(await standing('2024-10-31T17:20:00Z')).toBe('sealed');
      expect(await standing('2024-10-31T17:31:00Z')).toBe('live');
      expect(await standing('2024-11-07T16:59:00Z')).toBe('live');
      expect(await standing('2024-11-07T17:00:00Z')).toBe('final');
      const unsealing = { at: '2024-09-10T01:00:00Z', reason: 'Lãnh đạo yêu cầu.' };
      expect(await standing('2024-09-17T08:45:00Z', { ...campaign, unsealing })).toBe('live');
      const release = await releases(new Date('2024-11-08T00:00:00Z'))(campaign);
      expect(told(release).summary.tallies.get(group)?.counts(first).values).toEqual([0, 0, 0, 7, 0]);
    });
  });
});
