import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { insertCampaign } from '#db/queries/campaigns.ts';
import { insertResponses } from '#db/queries/responses.ts';
import { Campaign } from '#surveys/campaigns/campaign.ts';
import { huyenTung2024 } from '#surveys/campaigns/reference/huyen-tung-2024.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';
import { type Crawl, crawl } from './crawl.ts';
import { planted } from './planted.ts';

const sealed = Campaign.parse({ ...huyenTung2024, id: 'sealed', state: 'open', resultsSealed: true });
const closedGroups = sealed.groups.filter(({ isPublic }) => !isPublic).map(({ code }) => code);

describe('whoever looks at every door while responses still come in', () => {
  let running: RunningApp;
  let leader: { Cookie: string };
  const ballots = planted(sealed, 51).filter(({ group }) => closedGroups.includes(group));
  const few = ballots.filter(({ group, disposition }) => group === 'delegates' && disposition === 'complete');
  const others = ballots.filter(({ group }) => group !== 'delegates');

  beforeAll(async () => {
    running = await openApp();
    const { db } = running.means.database;
    await insertCampaign(db, sealed);
    await insertResponses(db, [...others, ...few.slice(0, 5)]);
    leader = await running.signedIn('leader');
  });
  afterAll(() => running.close());

  const look = () => crawl(running, leader, sealed);
  const told = (seen: Crawl) =>
    [...seen].map(([path, { status, body }]) => `${path} ${status} ${status === 200 ? body : ''}`);
  /** Nothing of answers: what can be left out, and what the appraisers gave. */
  const speakOfNone = ['quality', 'unit-index'];

  test('reads nothing while the seal holds', async () => {
    const answered = [...(await look()).values()].filter(({ status }) => status === 200);
    expect(answered.map(({ path }) => path.split('/').at(-1))).toEqual([...speakOfNone].reverse());
    for (const { body } of answered) {
      const { flags = null, reckoned = null } = JSON.parse(String(body));
      expect([flags, reckoned]).toEqual([null, null]);
    }
  });

  test('sees the same until five more have come, and then only figures without decimals', async () => {
    const opened = await running.app.request(`/api/campaigns/${sealed.id}/unsealing`, {
      method: 'POST',
      headers: { ...leader, 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' },
      body: JSON.stringify({ reason: 'Chủ tịch UBND phường yêu cầu.' }),
    });
    expect(opened.status).toBe(200);
    const first = told(await look());
    for (const one of few.slice(5, 9)) {
      await insertResponses(running.means.database.db, [one]);
      expect(told(await look())).toEqual(first);
    }
    await insertResponses(running.means.database.db, few.slice(9, 10));
    const next = await look();
    const after = told(next);
    const moved = after.filter((text, at) => text !== first[at]).map((text) => text.split(' ')[0]);
    expect(moved).toContain('/api/campaigns/sealed/results/delegates');
    expect(moved).not.toContain('/api/campaigns/sealed/results/front');

    const texts = [...next.values()].filter(({ status }) => status === 200).map(({ body }) => String(body));
    expect(texts.filter((text) => /"(index)?[Pp]ercent":"\d+"/.test(text)).length).toBeGreaterThan(2);
    expect(texts.filter((text) => /"(index)?[Pp]ercent":"\d+\.\d/.test(text))).toEqual([]);
    expect(texts.filter((text) => /"(share|low|high)":-?\d\.\d{3}/.test(text))).toEqual([]);
  });

  test('reads no mode, point, comparison, comment or kind of missing answer', async () => {
    const seen = await look();
    const refused = [...seen.values()].filter(({ status }) => status === 409).map(({ path }) => path);
    for (const door of ['mode-effect', 'reliability', 'weights', 'trends', 'comparison', 'comments'])
      expect(
        refused.some((path) => path.includes(`/${door}`)),
        door,
      ).toBe(true);
    const texts = [...seen.values()].map(({ body }) => String(body)).join('');
    expect(texts).not.toMatch(/"missing":\{"not_asked":\d/);
    expect(texts).not.toMatch(/"modes":\[\{/);
  });
});
