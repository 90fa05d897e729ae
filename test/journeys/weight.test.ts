import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApp, type RunningApp } from '#test/support/app.ts';

/** One initial congestion window. */
const budgetBytes = 14_000;

describe('what a respondent downloads', () => {
  let running: RunningApp;
  beforeAll(async () => {
    running = await openApp();
  });
  afterAll(() => running.close());

  const weigh = async (path: string) => {
    const answer = await running.app.request(path, { headers: { 'Accept-Encoding': 'br' } });
    expect([answer.status, answer.headers.get('Content-Encoding')]).toEqual([200, 'br']);
    return (await answer.arrayBuffer()).byteLength;
  };

  test.each(['citizens', 'organisations', 'officials', 'delegates', 'front', 'leaders', 'quick'])(
    'for %s is at most 14 kB in at most four requests, as it is really served',
    async (group) => {
      const path = `/k/${await running.codeOf({ group, point: 'one-stop' })}`;
      for (const language of ['', '?lang=en']) {
        const html = await (await running.app.request(path + language)).text();
        const linked = [...html.matchAll(/(?:src|<link[^>]*href)="(\/[^"]+)"/g)].map(
          (match) => match[1] ?? '',
        );
        expect(linked.length).toBeGreaterThan(1);
        expect(linked.length).toBeLessThanOrEqual(3);
        const weights = await Promise.all([path + language, ...linked].map(weigh));
        const total = weights.reduce((sum, bytes) => sum + bytes, 0);
        expect(total).toBeLessThanOrEqual(budgetBytes);
      }
    },
  );
});
