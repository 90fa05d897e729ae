import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findSetting } from '#db/queries/settings.ts';
import { startForgetting } from '#server/jobs/forgetting.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';
import { anInterview, enrolledTablet } from '#test/support/tablet.ts';

describe('forgetting who came when', () => {
  let running: RunningApp;
  beforeEach(async () => {
    running = await openApp();
  });
  afterEach(async () => {
    vi.useRealTimers();
    await running.close();
  });
  const lastNight = () => findSetting(running.means.database.db, 'order_forgotten_on');

  test('what a machine that was off has missed is made up for at the next start', async () => {
    const { means, clock } = running;
    await (await startForgetting(means)).stop();
    expect(await lastNight()).toBe('2024-09-17');
    clock.now = new Date('2024-09-19T01:00:00Z');
    await (await startForgetting(means)).stop();
    expect(await lastNight()).toBe('2024-09-19');
    expect(running.logged).toEqual([]);
  });

  test('comes by itself after each midnight in Vietnam', async () => {
    const { means, clock } = running;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
    const forgetting = await startForgetting(means);
    const wait = async (until: string) => {
      const milliseconds = new Date(until).getTime() - clock.now.getTime();
      clock.now = new Date(until);
      await vi.advanceTimersByTimeAsync(milliseconds);
      return lastNight();
    };
    expect(await wait('2024-09-17T16:59:00Z')).toBe('2024-09-17');
    expect(await wait('2024-09-17T17:11:00Z')).toBe('2024-09-18');
    expect(await wait('2024-09-18T17:11:00Z')).toBe('2024-09-19');
    await forgetting.stop();
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
