import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findSetting } from '#db/queries/settings.ts';
import { startForgetting } from '#server/jobs/forgetting.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';
import { anInterview, enrolledTablet } from '#test/support/tablet.ts';

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

  test('what tablets have brought is written anew at every stop, and before it every five minutes', async () => {
    const { means } = running;
    const log = join(means.config.dataDir, 'lang-nghe.sqlite-wal');
    const forgetting = await startForgetting(means);
    const tablet = await enrolledTablet(running);
    await tablet.sends(await tablet.seal(anInterview(), 1), 1);
    expect(statSync(log).size).toBeGreaterThan(0);
    await forgetting.stop();
    expect(statSync(log).size).toBe(0);
  });
});
