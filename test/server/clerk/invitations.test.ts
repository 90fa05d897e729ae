import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findInvitation } from '#db/queries/people/invitations.ts';
import { hashToken } from '#server/auth/sessions.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';

describe('a link that makes an account', () => {
  let running: RunningApp;
  beforeAll(async () => {
    running = await openApp();
  });
  afterAll(() => running.close());

  async function invite(role: string, cookie: { Cookie: string }): Promise<Response> {
    return running.app.request('/api/invitations', {
      method: 'POST',
      headers: { ...cookie, 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' },
      body: JSON.stringify({ role }),
    });
  }

  test('is shown once, kept only as its digest, and runs out after seven days', async () => {
    const response = await invite('interviewer', await running.signedIn('clerk'));
    expect(response.status).toBe(201);
    const { path, expiresAt } = await response.json();
    const token = path.replace('/set-up/', '');
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    const { db } = running.means.database;
    expect(await findInvitation(db, token)).toBeUndefined();
    expect(await findInvitation(db, hashToken(token))).toMatchObject({ role: 'interviewer' });
    expect(Date.parse(expiresAt) - running.clock.now.getTime()).toBe(7 * 24 * 3600_000);
  });

  test('opens the page where the account is made', async () => {
    const { path } = await (await invite('leader', await running.signedIn('clerk'))).json();
    expect((await running.app.request(path)).status).toBe(200);
  });

  test('is for a role that exists', async () => {
    expect((await invite('mayor', await running.signedIn('clerk'))).status).toBe(422);
  });

  test('is made by the clerk alone', async () => {
    expect((await invite('clerk', await running.signedIn('leader'))).status).toBe(403);
    expect((await invite('clerk', await running.signedIn('interviewer'))).status).toBe(403);
  });
});
