import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '#surveys/campaigns/role.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';
import { closeTheTrial } from '#test/support/closing.ts';

const pages = [
  '/api/account',
  '/api/campaigns',
  '/api/campaigns/trial/progress',
  '/api/campaigns/trial/tablets',
  '/api/campaigns/trial/results/citizens',
  '/api/campaigns/trial/index-inputs',
  '/api/campaigns/trial/comments',
  '/api/campaigns/trial/links',
  '/api/accounts',
];

const mayOpen: Record<Role, string[]> = {
  clerk: pages,
  leader: pages.slice(0, 7),
  observer: pages.slice(0, 6),
  interviewer: pages.slice(0, 4),
};

describe('who may see what at the desk', () => {
  let running: RunningApp;
  beforeAll(async () => {
    running = await openApp();
    await closeTheTrial(running);
  });
  afterAll(() => running.close());

  const roles: Role[] = ['clerk', 'leader', 'interviewer', 'observer'];
  test.each(roles)('a %s sees what the role allows and is told so where it does not', async (role) => {
    const headers = await running.signedIn(role);
    for (const page of pages) {
      const response = await running.app.request(page, { headers });
      expect(`${page} ${response.status}`).toBe(`${page} ${mayOpen[role].includes(page) ? 200 : 403}`);
    }
  });

  test('nobody sees anything without signing in', async () => {
    for (const page of pages) expect((await running.app.request(page)).status).toBe(401);
  });

  test('the account says what it may do, so that the desk shows nothing else', async () => {
    const headers = await running.signedIn('interviewer');
    const response = await running.app.request('/api/account', { headers });
    expect(await response.json()).toMatchObject({
      role: 'interviewer',
      permissions: ['own.account', 'progress.read', 'paper.key'],
    });
  });

  test('an address that names no campaign or group is not there', async () => {
    const headers = await running.signedIn('clerk');
    const strangers = [
      'nobody/progress',
      'NOT%20ONE/progress',
      'trial/results/nobody',
      'trial/results/..%2Fx',
    ];
    for (const stranger of strangers) {
      const response = await running.app.request(`/api/campaigns/${stranger}`, { headers });
      expect(`${stranger} ${response.status}`).toBe(`${stranger} 404`);
    }
  });

  test('a problem is told in the language of the desk', async () => {
    const headers = await running.signedIn('interviewer');
    const response = await running.app.request('/api/accounts?lang=en', { headers });
    expect(await response.json()).toMatchObject({
      problem: 'not_permitted',
      detail: 'This account may not see that page.',
    });
  });

  test('the desk itself is a page without anything inline, and sends whoever is signed out to sign in', async () => {
    const headers = await running.signedIn('leader');
    const response = await running.app.request('/clerk/campaigns/trial/progress', { headers });
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).not.toMatch(/<style|style=|<script(?![^>]*\ssrc=)|\son\w+=/);
    const stranger = await running.app.request('/clerk/campaigns/trial/progress');
    expect(stranger.status).toBe(303);
    expect(stranger.headers.get('Location')).toBe('/sign-in?to=%2Fclerk%2Fcampaigns%2Ftrial%2Fprogress');
  });
});
