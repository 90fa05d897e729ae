import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { insertCampaign } from '#db/queries/campaigns.ts';
import { findLiveTally } from '#db/queries/live-tallies.ts';
import { insertQuestionnaire } from '#db/queries/questionnaires.ts';
import { insertResponses } from '#db/queries/responses.ts';
import { createApp } from '#server/app.ts';
import { CampaignId, QuestionnaireId } from '#surveys/ids.ts';
import { blurredCount } from '#surveys/statistics/blur.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';
import { aResponse } from '#test/support/builders.ts';
import { chance } from '../filled.ts';
import { known, tables, type World } from './solve.ts';
import { group, tinyCampaign, tinyQuestionnaire } from './tiny.ts';

type Shown = { n: number; levels: number[] };

/** The levels on which this attacker knows that people answer: it makes the worlds fewer and the attack stronger. */
const levelsUsed = [3, 4, 5];
const reach = 31;

/** May a true count be told as this one? */
const canBeTold = (count: number, told: number) =>
  Array.from({ length: 2 * reach + 1 }, (_, at) => at - reach).some(
    (noise) => blurredCount(count, noise) === told,
  );

/** Everything that can have happened between the looks: a table of increments for each step. */
function worldsBehind(looks: readonly Shown[]): World[] {
  let worlds: { total: number[]; steps: number[][] }[] = [{ total: [0, 0, 0], steps: [] }];
  let before = 0;
  for (const { n, levels } of looks) {
    const steps = tables(levelsUsed.length, n - before);
    before = n;
    worlds = worlds.flatMap(({ total, steps: earlier }) =>
      steps.flatMap((step) => {
        const sum = total.map((count, at) => count + (step[at] ?? 0));
        const fits = sum.every((count, at) => canBeTold(count, levels[(levelsUsed[at] ?? 1) - 1] ?? 0));
        return fits ? [{ total: sum, steps: [...earlier, step] }] : [];
      }),
    );
  }
  return worlds.map(({ total, steps }) => ({
    all: total,
    ...Object.fromEntries(steps.map((step, at) => [`step ${at + 1}`, step])),
  }));
}

describe('whoever looks after every response, and after every restart', () => {
  let running: RunningApp;
  let headers: { Cookie: string };
  beforeAll(async () => {
    running = await openApp();
    await insertQuestionnaire(running.means.database.db, tinyQuestionnaire);
    headers = await running.signedIn('leader');
  });
  afterAll(() => running.close());

  /** What is told of the group by an application that has just been started. */
  async function look(campaign: string): Promise<string> {
    const app = createApp(running.means);
    const reply = await app.request(`/api/campaigns/${campaign}/results/citizens`, { headers });
    const { rounds, modes, counted } = await reply.json();
    expect(modes).toEqual([]);
    expect(counted % 5).toBe(0);
    return JSON.stringify([counted, rounds]);
  }

  /** The blurred counts themselves, from which the page is made: more than the page tells. */
  async function stored(id: string): Promise<number[]> {
    const place = { campaign: CampaignId.parse(id), group };
    return (await findLiveTally(running.means.database.db, place))?.snapshot.rows.B ?? [];
  }

  async function campaignOf(id: string) {
    await insertCampaign(running.means.database.db, { ...tinyCampaign, id: CampaignId.parse(id) });
    return (level: number) =>
      insertResponses(running.means.database.db, [
        aResponse({
          campaign: CampaignId.parse(id),
          questionnaire: QuestionnaireId.parse('tiny@1'),
          answers: { A1: level, A2: level, B: level, C: 'x', D: ['x'] },
        }),
      ]);
  }

  const stories = [
    { name: 'all alike', next: () => 5 },
    { name: 'five alike, then five others alike', next: (_: () => number, n: number) => (n <= 5 ? 3 : 5) },
    { name: 'as it comes', next: (draw: () => number) => 3 + Math.floor(draw() * 3) },
  ];

  test.each(stories)('recovers nothing: $name', async ({ name, next }) => {
    const draw = chance(name.length);
    const id = name.replaceAll(/[^a-z]+/g, '-');
    const comes = await campaignOf(id);
    const looks: Shown[] = [];
    let shown = await look(id);
    for (let n = 1; n <= 15; n += 1) {
      await comes(next(draw, n));
      const seen = await look(id);
      if (n % 5 !== 0) expect(seen, `after ${n}`).toBe(shown);
      else looks.push({ n, levels: await stored(id) });
      shown = seen;
    }
    for (const some of [looks.slice(0, 1), looks.slice(0, 2), looks])
      expect(known(worldsBehind(some))).toEqual([]);
  });

  test('with counts rounded down to fives instead, the same attacker would know', () => {
    const roundedDown = (count: number) => count - (count % 5);
    const worlds = (told: readonly number[], n: number) =>
      tables(3, n)
        .filter((table) => table.every((count, at) => roundedDown(count) === told[at]))
        .map((all) => ({ all }));
    expect(known(worlds([0, 0, 10], 10))).toEqual(['all: all 10 alike']);
    expect(known(worlds([0, 0, 0], 12))).toContain('all[0] = 4 of 4·4·4');
  });
});
