import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen } from '#server/listen.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';
import { aContentCitizen, respondent } from '#test/support/respondent.ts';

let running: RunningApp;
let open: Awaited<ReturnType<typeof listen>>;
beforeAll(async () => {
  running = await openApp();
  open = await listen(running.app.fetch, running.means.config);
});
afterAll(async () => {
  await new Promise((resolve) => open.server.close(resolve));
  await running.close();
});

const ask = (path: string, init: RequestInit = {}) =>
  fetch(`http://127.0.0.1:${open.port}${path}`, { redirect: 'manual', ...init });

describe('every answer', () => {
  const kinds = async () => [
    await ask('/'),
    await ask(`/k/${await running.codeOf()}`),
    await ask('/k/ABCDEF'),
    await ask('/no-such-page'),
    await ask('/clerk'),
    await ask('/api/campaigns'),
    await ask('/tablet'),
    await ask('/tablet/api/enrolments', { method: 'POST', body: '{}' }),
    await ask(`/k/${await running.codeOf()}`, { method: 'POST', body: 'x' }),
    await ask('/healthz', { method: 'HEAD' }),
  ];

  test('forbids scripts, styles and frames that are not ours, and tells no other site who asked', async () => {
    for (const { headers } of await kinds()) {
      const policy = headers.get('Content-Security-Policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("worker-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe');
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('X-Frame-Options')).toBe('DENY');
      expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    }
  });

  test('is kept by nobody, unless it says otherwise itself', async () => {
    for (const { headers } of await kinds()) expect(headers.get('Cache-Control')).toBe('no-store');
    const script = running.means.assets.js('respondent');
    expect((await ask(script)).headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    expect((await ask('/tablet/')).headers.get('Cache-Control')).toBe('no-cache');
  });

  test('asks for https from then on where people use https, and not elsewhere', async () => {
    expect((await ask('/')).headers.has('Strict-Transport-Security')).toBe(false);
    const config = { ...running.means.config, publicUrl: 'https://khaosat.example.vn' };
    const other = await listen(running.app.fetch, config);
    const { headers } = await fetch(`http://127.0.0.1:${other.port}/`);
    expect(headers.get('Strict-Transport-Security')).toBe('max-age=31536000');
    await new Promise((resolve) => other.server.close(resolve));
  });
});

test('nobody who answers gets a cookie, whatever they open and send', async () => {
  const code = await running.codeOf();
  const citizen = await respondent(running, code);
  const send = (fields: [string, string][]) =>
    ask(`/k/${code}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams([...Object.entries(citizen.envelope), ...fields]).toString(),
    });
  const answers = [
    await ask('/'),
    await ask(`/k/${code}?lang=en`),
    await ask('/k/ABCDEF'),
    await send([['II1', '9']]),
    await send(aContentCitizen),
    await ask('/receipt'),
    await ask('/ledger'),
    await ask('/no-such-page'),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 422, 200, 200, 200, 404]);
  for (const { headers } of answers) expect(headers.getSetCookie()).toEqual([]);
});

test('a port that is taken is said so', async () => {
  const taken = { ...running.means.config, port: open.port };
  await expect(listen(running.app.fetch, taken)).rejects.toThrow('EADDRINUSE');
});

test('requests that arrive in one moment are all answered, and each with its own answer', async () => {
  const paths = ['/healthz', '/', '/k/ABCDEF', '/no-such-page', '/tablet/'];
  const read = async (path: string) => {
    const answer = await ask(path);
    return { status: answer.status, body: await answer.text() };
  };
  const alone = new Map<string, object>();
  for (const path of paths) alone.set(path, await read(path));
  expect(new Set([...alone.values()].map((answer) => JSON.stringify(answer))).size).toBe(paths.length);
  const asked = Array.from({ length: 100 }, (_, number) => paths[number % paths.length] ?? '');
  const answers = await Promise.all(asked.map(read));
  expect(answers).toEqual(asked.map((path) => alone.get(path)));
});

test('whoever goes away before being answered holds up nobody', async () => {
  const left = Array.from({ length: 20 }, () => {
    const socket = connect(open.port, '127.0.0.1', () => {
      socket.write('GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n', () => socket.destroy());
    });
    return new Promise((resolve) => socket.once('close', resolve));
  });
  await Promise.all(left);
  expect((await ask('/healthz')).status).toBe(200);
  expect(running.logged).toEqual([]);
});
