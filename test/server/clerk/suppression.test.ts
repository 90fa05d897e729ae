import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { insertResponses } from '#db/queries/responses.ts';
import { campaignIndexInputs } from '#server/results/index-inputs.ts';
import { huyenTung2024 as campaign } from '#surveys/campaigns/reference/huyen-tung-2024.ts';
import type { Response } from '#surveys/responses/response.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';
import { filled } from '../results/filled.ts';
import { summaryOf } from '../results/summary-of.ts';

/** Groups of every size, the small ones among them: 3, 6, 9 … respondents. */
const responses: Response[] = campaign.groups.flatMap(({ code }, index) =>
  filled(campaign, code, [120, 9, 25, 13, 6, 9, 3][index] ?? 5, 31 + index),
);

/** Every count of answers in an answer of the server: under `count`, or by kind under `missing`. */
function answerCounts(value: unknown): number[] {
  if (Array.isArray(value)) return value.flatMap(answerCounts);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    if (name === 'count' && typeof inner === 'number') return [inner];
    if (name === 'missing' && typeof inner === 'object' && inner !== null) {
      return Object.values(inner).filter((one) => typeof one === 'number');
    }
    return answerCounts(inner);
  });
}

const isSmall = (count: number) => count > 0 && count < 5;

describe('small counts never leave the server', () => {
  let running: RunningApp;
  let cookie: { Cookie: string };
  beforeAll(async () => {
    running = await openApp();
    // the day after the last late ballot
    running.clock.now = new Date('2024-11-08T02:00:00Z');
    for (const response of responses) await insertResponses(running.means.database.db, [response]);
    cookie = await running.signedIn('clerk');
  });
  afterAll(() => running.close());

  const read = async (path: string): Promise<unknown> => {
    const response = await running.app.request(`/api/campaigns/${campaign.id}/${path}`, { headers: cookie });
    expect(response.status).toBe(200);
    return response.json();
  };

  test('there are small counts to be hidden', () => {
    const { tallies } = summaryOf(campaign, responses);
    const all = [...tallies.values()].flatMap((tally) =>
      tally.places.flatMap(({ key }) => [
        ...tally.counts(key).values,
        ...Object.values(tally.counts(key).missing),
      ]),
    );
    expect(all.filter(isSmall).length).toBeGreaterThan(500);
  });

  test.each(campaign.groups.map(({ code }) => code))(
    'no count from 1 to 4 is among the results of %s',
    async (code) => {
      const counts = answerCounts(await read(`results/${code}`));
      expect(counts.filter(isSmall)).toEqual([]);
    },
  );

  test('a large group still has counts to show', async () => {
    expect(answerCounts(await read('results/citizens')).length).toBeGreaterThan(200);
  });

  test('index inputs tell n and the score, and no level count', async () => {
    const inputs = await read('index-inputs');
    expect(answerCounts(inputs).filter(isSmall)).toEqual([]);
    expect(JSON.stringify(inputs)).not.toContain('"levels"');
    expect(inputs).toEqual({
      standing: 'final',
      ...JSON.parse(JSON.stringify(campaignIndexInputs(campaign, summaryOf(campaign, responses)))),
      provenance: expect.objectContaining({
        data: { digest: expect.any(String), responses: responses.length },
      }),
    });
  });

  test('progress, by group, point, day and mode, holds ballots and no answers', async () => {
    const progress = JSON.stringify(await read('progress'));
    for (const name of ['answers', 'levels', 'segments', 'options', 'indexPercent'])
      expect(progress).not.toContain(name);
  });
});
