import { inspectRoutes } from 'hono/dev';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { roles } from '#surveys/campaigns/role.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';

/** What anybody may change who is signed in: their own account. */
const ownDoors = /^(\/api\/account\/|\/second-factor$)/;
/** Doors without a session, the respondent's, and the tablets'. */
const otherDoors =
  /^\/(k|K|receipt|assets|healthz|set-up|new-password|sign-in|sign-out|tablet|counter)(\/|$)|^\/$/;
/** The leader's own: opening a seal early, with a reason that stays. */
const leaderDoor = 'POST /api/campaigns/:campaign/unsealing';

describe('who may write', () => {
  let running: RunningApp;
  beforeAll(async () => {
    running = await openApp();
  });
  afterAll(() => running.close());

  /** Every door that changes something and asks for a role, with the answer this role gets. */
  async function refusedAs(role: (typeof roles)[number]): Promise<{ open: string[]; closed: string[] }> {
    const cookie = await running.signedIn(role);
    const headers = { ...cookie, Origin: 'http://localhost', 'Content-Type': 'application/json' };
    const doors = inspectRoutes(running.app)
      .filter(({ isMiddleware, method }) => !isMiddleware && !['ALL', 'GET', 'HEAD'].includes(method))
      .map(({ method, path }) => ({ method, path: path.replace(/\{.*?\}+\)?$/, '') }))
      .filter(({ path }) => !otherDoors.test(path) && !ownDoors.test(path));
    const open: string[] = [];
    const closed: string[] = [];
    for (const { method, path } of doors) {
      const reply = await running.app.request(path.replace(/:(\w+)/g, 'trial'), {
        method,
        headers,
        body: '{}',
      });
      (reply.status === 403 ? closed : open).push(`${method} ${path}`);
    }
    return { open: [...new Set(open)], closed: [...new Set(closed)] };
  }

  test.each(['leader', 'observer'] as const)(
    'a %s changes nothing of what is asked or answered',
    async (role) => {
      const { open, closed } = await refusedAs(role);
      expect(open).toEqual(role === 'leader' ? [leaderDoor] : []);
      expect(closed.length).toBeGreaterThan(8);
    },
  );

  test('an interviewer keys paper and changes nothing else', async () => {
    const { open } = await refusedAs('interviewer');
    expect(open.every((door) => door.includes('/api/paper/'))).toBe(true);
    expect(open.length).toBeGreaterThan(0);
  });

  test('every role reads its own account, and none but clerk, leader and observer the log', async () => {
    for (const role of roles) {
      const headers = await running.signedIn(role);
      expect((await running.app.request('/api/account/safety', { headers })).status).toBe(200);
      const log = (await running.app.request('/api/acts', { headers })).status;
      expect([role, log]).toEqual([role, role === 'interviewer' ? 403 : 200]);
    }
  });
});
