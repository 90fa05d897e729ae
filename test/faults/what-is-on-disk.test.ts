import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { forgetOrder } from '#db/forget-order.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';
import { aContentCitizen, respondent } from '#test/support/respondent.ts';

/** What somebody finds who takes the files away. */
describe('the files of the database', () => {
  let running: RunningApp;
  const arrived: string[] = [];
  beforeAll(async () => {
    running = await openApp();
    const code = await running.codeOf();
    for (let n = 0; n < 300; n++) {
      running.clock.now = new Date(running.clock.now.getTime() + 61_000);
      const citizen = await respondent(running, code);
      await running.app.request(`/k/${code}`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/x-www-form-urlencoded',
          'User-Agent': 'Telltale/7.7',
          'X-Forwarded-For': '203.0.113.77',
          Cookie: 'who=nguyen-van-a',
        },
        body: new URLSearchParams([
          ...Object.entries(citizen.envelope),
          ...aContentCitizen,
          ['X', `Ý kiến số ${n}`],
        ]).toString(),
      });
      arrived.push(citizen.envelope.responseId);
    }
  });
  afterAll(() => running.close());

  const bytes = () => {
    const folder = running.means.config.dataDir;
    return Buffer.concat(readdirSync(folder).map((file) => readFileSync(join(folder, file))));
  };

  /** Everywhere in the files where an id stands. */
  const placesOf = (id: string) => {
    const found = bytes();
    const places: number[] = [];
    for (let at = found.indexOf(id); at >= 0; at = found.indexOf(id, at + 1)) places.push(at);
    return places;
  };

  test('hold no address, browser, cookie or time of day', () => {
    const found = bytes();
    expect(found.includes(arrived[0] ?? '')).toBe(true);
    // with the day: that of the migrations is today's, and may be any time
    for (const trace of ['203.0.113', 'Telltale', 'nguyen-van-a', '2024-09-17T', '2024-09-17 ', '17265']) {
      expect(found.includes(trace)).toBe(false);
    }
    for (const minute of arrived.keys()) {
      const at = Math.floor(new Date('2024-09-17T08:45:00Z').getTime() / 60_000) + minute;
      expect(found.includes(at.toString(36))).toBe(false);
    }
  });

  test('show until the night in which order people came, and then no more', async () => {
    expect(rankCorrelation(arrived.map((id) => placesOf(id)[0] ?? 0))).toBeGreaterThan(0.9);
    await forgetOrder(running.means.database);
    const places = arrived.map(placesOf);
    expect(places.map((some) => some.length)).toEqual(arrived.map(() => 1));
    expect(Math.abs(rankCorrelation(places.flat()))).toBeLessThan(0.17);
  });

  test('keep comments where nothing tells whose they are', async () => {
    const found = bytes();
    const comments = arrived.map((_, n) => found.lastIndexOf(`Ý kiến số ${n}`));
    const responses = arrived.map((id) => found.lastIndexOf(id));
    const order = responses.map((at, n) => ({ at, n })).sort((a, b) => a.at - b.at);
    expect(Math.abs(rankCorrelation(order.map(({ n }) => comments[n] ?? 0)))).toBeLessThan(0.17);
  });
});

/** Spearman's ρ between the order of a list and its values. For 300 by chance |ρ| > 0.17 comes once in 300 times. */
function rankCorrelation(values: readonly number[]): number {
  const n = values.length;
  const ranks = values.map((value) => values.filter((other) => other < value).length);
  const squares = ranks.reduce((sum, rank, index) => sum + (rank - index) ** 2, 0);
  return 1 - (6 * squares) / (n * (n * n - 1));
}
