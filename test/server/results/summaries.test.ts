import { beforeEach, expect, test } from 'vitest';
import { insertQuestionnaire } from '#db/queries/questionnaires.ts';
import { insertResponses } from '#db/queries/responses.ts';
import { openCriteriaSets } from '#server/criteria-sets.ts';
import { openResponseDesk } from '#server/fieldwork/response-desk.ts';
import { openSummaries } from '#server/results/summaries.ts';
import { readSummary, type Summary } from '#server/results/summary.ts';
import { huyenTung2024 } from '#surveys/campaigns/reference/huyen-tung-2024.ts';
import { CampaignId, GroupCode, QuestionnaireId } from '#surveys/ids.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';
import type { Response } from '#surveys/responses/response.ts';
import { describeOnBoth } from '#test/support/databases.ts';
import { filled } from './filled.ts';

const citizens = GroupCode.parse('citizens');
let made = 0;
let campaign = huyenTung2024;

const ballots = (count: number): Response[] => filled(campaign, citizens, count, 1000 + made++);
const total = (summary: Summary) => summary.field().reduce((sum, { n }) => sum + n, 0);

/** All that is counted, in an order of its own. */
function countedIn(summary: Summary) {
  const tally = summary.tallies.get(citizens);
  return {
    field: summary
      .field()
      .map((one) => JSON.stringify(one))
      .sort(),
    n: tally?.n,
    items: tally?.places.map(({ key }) => tally.counts(key)),
  };
}

describeOnBoth('summaries that are kept', (open) => {
  beforeEach(async () => {
    campaign = { ...huyenTung2024, id: CampaignId.parse(`kept-${made++}`) };
    for (const questionnaire of questionnaires.values()) await insertQuestionnaire(open().db, questionnaire);
  });

  async function openKept() {
    const desk = openResponseDesk(open().db);
    const handIn = (response: Response) => desk.handIn({ response, comments: [] });
    return {
      desk,
      handIn,
      summaries: openSummaries({ database: open(), desk, criteriaSets: await openCriteriaSets(open().db) }),
    };
  }

  test('take in what the desk stores, and read nothing again', async () => {
    const { handIn, summaries } = await openKept();
    await insertResponses(open().db, ballots(40));
    const first = await summaries(campaign);
    const [one] = ballots(1);
    if (!one) throw new Error('no ballot');
    expect(await handIn(one)).toBe('stored');
    expect(await handIn(one)).toBe('already_there');
    const next = await summaries(campaign);
    expect(next).not.toBe(first);
    expect(next.tallies).toBe(first.tallies);
    expect(total(next)).toBe(41);
    expect(countedIn(next)).toEqual(countedIn(await readSummary(open().db, campaign, undefined)));
    expect(await summaries(campaign)).toBe(next);
  });

  test('count every ballot once that comes while the others are being read', async () => {
    const { handIn, summaries } = await openKept();
    for (let portion = 0; portion < 5; portion++) await insertResponses(open().db, ballots(1000));
    let isReading = true;
    const reading = summaries(campaign).finally(() => {
      isReading = false;
    });
    const during: Response[] = [];
    while (isReading) {
      const some = ballots(7);
      during.push(...some);
      await Promise.all(some.map(handIn));
    }
    expect(during.length).toBeGreaterThan(7);
    const read = await reading;
    expect(total(read)).toBeGreaterThanOrEqual(5000);
    const now = await summaries(campaign);
    expect(now.tallies).toBe(read.tallies);
    expect(total(now)).toBe(5000 + during.length);
    expect(countedIn(now)).toEqual(countedIn(await readSummary(open().db, campaign, undefined)));
  });

  test('agree with what is stored however many post and ask at once', async () => {
    const { handIn, summaries } = await openKept();
    await insertResponses(open().db, ballots(500));
    const posted = ballots(300);
    const totals = await Promise.all(
      posted.map(async (response, index) => {
        if (index % 3 === 0) await summaries(campaign);
        await handIn(response);
        return total(await summaries(campaign));
      }),
    );
    expect(Math.max(...totals)).toBe(800);
    expect(Math.min(...totals)).toBeGreaterThan(500);
    expect(countedIn(await summaries(campaign))).toEqual(
      countedIn(await readSummary(open().db, campaign, undefined)),
    );
  });

  test('are read again when another process has stored something, or another questionnaire is asked', async () => {
    const { handIn, summaries } = await openKept();
    await insertResponses(open().db, ballots(20));
    const first = await summaries(campaign);
    await insertResponses(open().db, ballots(5));
    const second = await summaries(campaign);
    expect(second.tallies).not.toBe(first.tallies);
    expect(total(second)).toBe(25);

    const groups = campaign.groups.map((group) =>
      group.code === citizens ? { ...group, questionnaire: QuestionnaireId.parse('m2@1') } : group,
    );
    const other = await summaries({ ...campaign, groups });
    expect(other.tallies.get(citizens)?.questionnaire.id).toBe('m2@1');
    expect(other.otherVersions.get(citizens)).toBeGreaterThan(0);
    for (const response of ballots(3)) await handIn(response);
    expect(total(await summaries(campaign))).toBe(28);
  });

  test('tell what is wrong, and try again the next time', async () => {
    const { summaries } = await openKept();
    const unknown = campaign.groups.map((group) => ({
      ...group,
      questionnaire: QuestionnaireId.parse('zz@1'),
    }));
    await expect(summaries({ ...campaign, groups: unknown })).rejects.toThrow('zz@1');
    await expect(summaries({ ...campaign, groups: unknown })).rejects.toThrow('zz@1');
    expect(total(await summaries(campaign))).toBe(0);
  });
});
