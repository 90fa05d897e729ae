import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findSetting } from '#db/queries/settings.ts';
import { startForgetting } from '#server/jobs/forgetting.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';

describe('forgetting who came when', () => {
  let running: RunningApp;
  beforeEach(async () => {
    running = await openApp();
  });
  afterEach(() => running.close());

  test('what a machine that was off has missed is made up for at the next start', async () => {
    const { means, clock } = running;
    const lastNight = () => findSetting(means.database.db, 'order_forgotten_on');
    await (await startForgetting(means)).stop();
    expect(await lastNight()).toBe('2024-09-17');
    clock.now = new Date('2024-09-19T01:00:00Z');
    await (await startForgetting(means)).stop();
    expect(await lastNight()).toBe('2024-09-19');
    expect(running.logged).toEqual([]);
  });
});
