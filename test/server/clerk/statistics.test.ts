import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import * as z from 'zod/mini';
import type { Engine } from '#db/open.ts';
import { insertCampaign, updateCampaign } from '#db/queries/campaigns.ts';
import { insertExclusion, updateExclusion } from '#db/queries/exclusions.ts';
import { insertResponses } from '#db/queries/responses.ts';
import { Campaign } from '#surveys/campaigns/campaign.ts';
import { huyenTung2024 } from '#surveys/campaigns/reference/huyen-tung-2024.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';
import { anExclusion } from '#test/support/exclusions.ts';
import { content } from '../results/statistics/cast.ts';

/** Before: 56 of 70 content. In 2024: 64 of 120, with more people at c, and two modes that agree at every point. */
const points = { a: 1000, b: 1000, c: 2000 };
const in2024 = Campaign.parse({
  ...huyenTung2024,
  points: Object.entries(points).map(([id, population]) => ({
    id,
    name: { vi: `Tổ ${id}`, en: `${id} neighbourhood` },
    kind: 'neighbourhood',
    population,
  })),
  quotas: Object.keys(points).map((point) => ({ group: 'citizens', point, n: 20 })),
});
const in2023 = Campaign.parse({
  ...in2024,
  id: '2023',
  firstDay: '2023-09-01',
  lastDay: '2023-10-31',
  lateDay: '2023-11-07',
});
const responses = [
  content(27, 30, { point: 'a' }),
  content(10, 20, { point: 'b' }),
  content(2, 10, { point: 'c' }),
  content(9, 10, { point: 'a', mode: 'paper' }),
  content(10, 20, { point: 'b', mode: 'paper' }),
  content(6, 30, { point: 'c', mode: 'paper' }),
  content(56, 70, { campaign: in2023 }),
].flat();

const engines: Engine[] = ['sqlite', 'postgres'];
describe.each(engines)('statistics over the network (%s)', (engine) => {
  const isThere = engine === 'sqlite' || Boolean(inject('postgresUrl'));
  let running: RunningApp;
  beforeAll(async () => {
    if (!isThere) return;
    running = await openApp({ engine });
    const { db } = running.means.database;
    await updateCampaign(db, in2024, 1);
    await insertCampaign(db, in2023);
    await insertResponses(db, responses);
    running.means.changes.happened();
    running.clock.now = new Date('2024-11-08T02:00:00Z');
  });
  afterAll(async () => {
    if (isThere) await running.close();
  });

  const ask = async (path: string, role: 'clerk' | 'interviewer' | 'observer' = 'clerk') =>
    running.app.request(`/api/campaigns/2024/${path}`, { headers: await running.signedIn(role) });
  const read = async (path: string) => {
    const response = await ask(path);
    expect([path, response.status]).toEqual([path, 200]);
    return response.json();
  };

  test.runIf(isThere)('the modes of every group stand beside its index', async () => {
    const { groups } = await read('mode-effect');
    expect(groups).toHaveLength(in2024.groups.length);
    expect(groups[0]).toMatchObject({
      group: { code: 'citizens' },
      n: 120,
      pooled: { percent: '53.3' },
      standing: 'adjusted',
      modes: [
        { mode: 'web', n: 60, raw: { percent: '65.0' }, adjusted: { percent: '53.3' } },
        { mode: 'paper', n: 60, raw: { percent: '41.7' }, adjusted: { percent: '53.3' } },
      ],
      test: { pValue: '0.010', cramersV: '0.2' },
    });
    expect(groups[1]).toMatchObject({ standing: 'no_answers' });
    const results = await read('results/citizens');
    expect(results.modes).toEqual([
      { mode: 'web', n: 60, indexPercent: '65.0' },
      { mode: 'paper', n: 60, indexPercent: '41.7' },
    ]);
    expect(results.modePanel).toEqual(groups[0]);
  });

  test.runIf(isThere)('weights, with raw and adjusted figure', async () => {
    const weights = await read('weights/citizens');
    expect(weights).toMatchObject({ standing: 'weighted', effectiveN: '106.7' });
    expect(weights.figures[0]).toMatchObject({ raw: { percent: '53.3' }, adjusted: { percent: '45.0' } });
  });

  test.runIf(isThere)('alpha of every factor', async () => {
    const { factors } = await read('reliability/citizens');
    expect(factors.length).toBeGreaterThan(4);
    expect(factors[0]).toMatchObject({ alpha: '1.00', n: 120, isConsistent: true });
  });

  test.runIf(isThere)('the year before can be chosen, and stands first in the comparison', async () => {
    const { groups } = await read('comparables');
    expect(groups[0].campaigns.map(({ id }: { id: string }) => id)).toEqual(['2023']);
    expect(groups[0].groups.map(({ code }: { code: string }) => code)).toContain('quick');
    const comparison = await read('comparison/citizens?campaign=2023');
    expect(comparison).toMatchObject({
      first: { campaign: { id: '2023' } },
      second: { campaign: { id: '2024' } },
    });
    expect(comparison.rows[0]).toMatchObject({ code: 'headline', difference: '-26.7', isClear: true });
    expect(comparison.cautions).toEqual(['not_drawn_at_random', 'modes_shifted', 'many_comparisons']);
  });

  test.runIf(isThere)('the trend has both years', async () => {
    const { trends } = await read('trends');
    const [citizens] = trends;
    expect(
      citizens.points.map(({ n, index }: { n: number; index: { percent: string } }) => [n, index.percent]),
    ).toEqual([
      [70, '80.0'],
      [120, '53.3'],
    ]);
  });

  test.runIf(isThere)(
    'nobody but who may read results sees any of it, and what is not there is not found',
    async () => {
      const paths = ['mode-effect', 'weights/citizens', 'reliability/citizens', 'trends', 'comparables'];
      for (const path of paths) {
        expect((await ask(path, 'interviewer')).status).toBe(403);
        expect((await ask(path, 'observer')).status).toBe(200);
      }
      for (const path of ['weights/nobody', 'comparison/citizens', 'comparison/citizens?campaign=1999'])
        expect((await ask(path)).status).toBe(404);
    },
  );

  test.runIf(isThere)('every picture can say how many ballots of all its sides it leaves out', async () => {
    const { db } = running.means.database;
    const taken = responses.flatMap(({ id, campaign, mode, point }) =>
      campaign === in2024.id && mode === 'web' && point === 'a' ? [id] : [],
    );
    const exclusion = anExclusion({ n: taken.length });
    await insertExclusion(db, exclusion, taken);
    running.means.changes.happened();
    expect((await read('mode-effect')).groups[0]).toMatchObject({ n: 90, excluded: 30 });
    expect((await read('mode-effect')).groups[1]).toMatchObject({ excluded: 0 });
    expect((await read('trends')).trends[0]).toMatchObject({ excluded: 30 });
    expect(await read('comparison/citizens?campaign=2023')).toMatchObject({ excluded: 30 });
    await updateExclusion(db, {
      ...exclusion,
      readmitted: { day: '2024-11-08', reason: 'Xem lại: phiếu hợp lệ', by: 'hoa.nguyen' },
    });
    running.means.changes.happened();
    expect((await read('mode-effect')).groups[0]).toMatchObject({ n: 120, excluded: 0 });
  });

  test.runIf(isThere)('all of it waits until nothing more can come in', async () => {
    const later = running.clock.now;
    running.clock.now = new Date('2024-10-20T02:00:00Z');
    const { db } = running.means.database;
    await updateCampaign(db, Campaign.parse({ ...in2024, state: 'open' }), 2);
    running.means.changes.happened();
    for (const path of [
      'mode-effect',
      'weights/citizens',
      'reliability/citizens',
      'trends',
      'comparables',
      'comparison/citizens?campaign=2023',
    ]) {
      const response = await ask(path);
      expect(response.status).toBe(409);
      expect(z.object({ problem: z.string() }).parse(await response.json()).problem).toBe(
        'waits_for_last_response',
      );
    }
    const live = await read('results/citizens');
    expect(live).toMatchObject({ standing: 'live', modes: [], modePanel: null });
    running.clock.now = later;
  });
});
