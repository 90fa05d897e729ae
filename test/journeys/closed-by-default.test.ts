import { inspectRoutes } from 'hono/dev';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApp, type RunningApp } from '#test/support/app.ts';

/** Every door that stands open, by name. Whoever opens another one writes it here. */
const openDoors = [
  'GET /',
  'GET /assets/:name',
  'GET /healthz',
  'GET /K/:code',
  'GET /k',
  'GET /k/:code',
  'GET /k/:code/:pass',
  'POST /k/:code',
  'POST /k/:code/:pass',
  'GET /ledger',
  'GET /ledger/:campaign',
  'GET /ledger/:campaign/file',
  'GET /receipt',
  'POST /receipt',
  'POST /receipt/proof',
  'GET /counter',
  'POST /counter/api/enrolments',
  'GET /new-password/:token',
  'POST /new-password/:token',
  'GET /sign-in/code',
  'POST /sign-in/code',
  'GET /sign-in/second-factor',
  'POST /sign-in/second-factor',
  'GET /set-up/:token',
  'POST /set-up/:token',
  'GET /sign-in',
  'POST /sign-in',
  'POST /sign-out',
  'GET /tablet',
  'GET /tablet/*',
  'POST /tablet/api/enrolments',
];

describe('closed by default', () => {
  let running: RunningApp;
  beforeAll(async () => {
    running = await openApp();
  });
  afterAll(() => running.close());

  const routes = () => [
    ...new Set(
      inspectRoutes(running.app)
        .filter((route) => !route.isMiddleware && route.method !== 'ALL')
        .map(({ method, path }) => `${method} ${path.replace(/\{.*?\}+\)?$/, '')}`),
    ),
  ];

  test('without a session every route but the open ones asks to sign in', async () => {
    const all = routes();
    expect(all.length).toBeGreaterThan(15);
    expect(openDoors.filter((door) => !all.includes(door))).toEqual([]);
    const entered: string[] = [];
    for (const route of all.filter((door) => !openDoors.includes(door))) {
      const [method, path = ''] = route.split(' ');
      const address = path.replace(/:(\w+)/g, 'trial').replace('*', 'x');
      const answer = await running.app.request(address, { method, headers: { Origin: 'http://localhost' } });
      const isAsked = answer.status === 401 || answer.headers.get('Location')?.startsWith('/sign-in');
      if (!isAsked) entered.push(`${route} → ${answer.status}`);
    }
    expect(entered).toEqual([]);
  });

  test('a form of an official that comes from another site is refused', async () => {
    const cookie = await running.signedIn('clerk');
    const answer = await running.app.request('/sign-out', {
      method: 'POST',
      headers: {
        ...cookie,
        Origin: 'https://elsewhere.example',
        'Content-Type': 'application/x-www-form-urlencoded',
      },
    });
    expect(answer.status).toBe(403);
  });

  test('nor is anything else taken that another site sends, whatever its kind', async () => {
    const cookie = await running.signedIn('clerk');
    const foreign: Record<string, string>[] = [
      { Origin: 'https://elsewhere.example' },
      { 'Sec-Fetch-Site': 'cross-site' },
      {},
    ];
    for (const headers of foreign) {
      const answer = await running.app.request('/api/invitations', {
        method: 'POST',
        headers: { ...cookie, ...headers, 'Content-Type': 'application/json' },
        body: '{"role":"clerk"}',
      });
      expect([answer.status, (await answer.json()).problem]).toEqual([403, 'foreign_form']);
    }
  });

  test('nothing of a request is written to the log', async () => {
    await running.app.request('/k/ABCDEF');
    await running.app.request('/no-such-page');
    expect(running.logged).toEqual([]);
  });
});
