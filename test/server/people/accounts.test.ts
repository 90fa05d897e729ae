import { beforeEach, describe, expect, test } from 'vitest';
import { listActs } from '#db/queries/acts.ts';
import { findAccountByUsername, listAccounts } from '#db/queries/people/accounts.ts';
import { changeAccount } from '#server/fieldwork/accounts/change-account.ts';
import { inviteFirstClerk } from '#server/fieldwork/accounts/invite-first-clerk.ts';
import { aBrowserAt, anOfficial, aPassword } from '#test/server/people/officials.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';

let running: RunningApp;
let clerk: ReturnType<typeof aBrowserAt>;
beforeEach(async () => {
  running = await openApp();
  await anOfficial(running);
  clerk = aBrowserAt(running);
  await clerk.signIn('hoa.nguyen');
  return () => running.close();
});

const actsDone = async () => (await listActs(running.means.database.db)).map(({ kind }) => kind);
const codeOf = async (reply: Response) => (await reply.json()).problem;

describe('the clerk and the accounts', () => {
  test('invites, sees who has not come yet, and withdraws the invitation', async () => {
    const made = await clerk.send('POST', '/api/invitations', { role: 'leader', forWhom: ' Chị Lan ' });
    const { path } = await made.json();
    const { invitations } = await (await clerk.get('/api/accounts')).json();
    expect(invitations).toMatchObject([{ role: 'leader', forWhom: 'Chị Lan', invitedBy: 'hoa.nguyen' }]);
    expect(await (await aBrowserAt(running).get(path)).text()).toContain('value="Chị Lan"');
    const withdraw = () => clerk.send('DELETE', `/api/invitations/${invitations[0].id}`);
    expect([(await withdraw()).status, (await withdraw()).status]).toEqual([200, 404]);
    expect((await aBrowserAt(running).get(path)).status).toBe(410);
    expect(await actsDone()).toEqual(['account.invited', 'account.invitation_withdrawn']);
  });

  test('deactivates somebody, who is signed out at once and cannot sign in until reactivated', async () => {
    await anOfficial(running, 'lan.hoang', 'interviewer');
    const lan = aBrowserAt(running);
    await lan.signIn('lan.hoang');
    const put = (revision: number, change: object) =>
      clerk.send('PUT', '/api/accounts/lan.hoang', { revision, ...change });
    expect((await put(1, { state: 'deactivated' })).status).toBe(200);
    expect(await lan.isSignedIn()).toBe(false);
    expect((await lan.signIn('lan.hoang')).status).toBe(401);
    expect(await codeOf(await put(1, { state: 'active' }))).toBe('changed_meanwhile');
    expect((await put(2, { state: 'active' })).status).toBe(200);
    expect((await lan.signIn('lan.hoang')).status).toBe(303);
  });

  test('gives another role, which holds from the next click', async () => {
    await anOfficial(running, 'lan.hoang', 'interviewer');
    const lan = aBrowserAt(running);
    await lan.signIn('lan.hoang');
    expect((await lan.get('/api/acts')).status).toBe(403);
    await clerk.send('PUT', '/api/accounts/lan.hoang', { revision: 1, role: 'observer' });
    expect((await lan.get('/api/acts')).status).toBe(200);
    const [last] = (await listActs(running.means.database.db)).slice(-1);
    expect(last).toMatchObject({
      kind: 'account.role_changed',
      by: 'hoa.nguyen',
      about: { account: 'lan.hoang', from: 'interviewer', to: 'observer' },
    });
  });

  test('cannot take the last clerk away, by role or by state, and learns why', async () => {
    for (const change of [{ state: 'deactivated' }, { role: 'leader' }]) {
      const reply = await clerk.send('PUT', '/api/accounts/hoa.nguyen', { revision: 1, ...change });
      expect([reply.status, await codeOf(reply)]).toEqual([409, 'last_clerk']);
    }
    expect(await actsDone()).toEqual([]);
    expect(await inviteFirstClerk(running.means)).toBeUndefined();
  });

  test('makes a one-time link to a new password: it ends every session and asks for the second factor still', async () => {
    await anOfficial(running, 'lan.hoang', 'leader');
    const lan = aBrowserAt(running);
    await lan.signIn('lan.hoang');
    const made = await clerk.send('POST', '/api/accounts/lan.hoang/password-link');
    const { path } = await made.json();
    expect((await lan.signIn('lan.hoang')).status).toBe(303);
    const fresh = aBrowserAt(running);
    expect(await (await fresh.get(path)).text()).toContain('lan.hoang');
    const short = await fresh.post(path, { password: 'ngắn', passwordAgain: 'ngắn' });
    expect(short.status).toBe(422);
    const fields = { password: 'một câu hoàn toàn mới', passwordAgain: 'một câu hoàn toàn mới' };
    expect((await fresh.post(path, fields)).status).toBe(303);
    expect([await fresh.isSignedIn(), await lan.isSignedIn()]).toEqual([true, false]);
    expect((await fresh.post(path, fields)).status).toBe(410);
    expect((await aBrowserAt(running).signIn('lan.hoang', aPassword)).status).toBe(401);
    expect(await actsDone()).toEqual(['account.password_link_made', 'account.password_chosen']);
  });

  test('may ask a second factor of a role only after having one where it is the own role', async () => {
    await anOfficial(running, 'lan.hoang', 'leader');
    const lan = aBrowserAt(running);
    await lan.signIn('lan.hoang');
    const ask = (roles: string[]) => clerk.send('PUT', '/api/second-factor-roles', { roles });
    expect(await codeOf(await ask(['clerk', 'leader']))).toBe('own_second_factor_first');
    expect(await lan.isSignedIn()).toBe(true);
    expect((await ask(['leader'])).status).toBe(200);
    expect([await lan.isSignedIn(), await clerk.isSignedIn()]).toEqual([false, true]);
    expect((await lan.signIn('lan.hoang')).headers.get('Location')).toContain('/sign-in/second-factor');
  });
});

describe('one’s own account', () => {
  test('lists where it is signed in by kind of browser and day, and nothing else', async () => {
    const reply = await clerk.get('/api/account/safety');
    const { sessions } = await reply.json();
    expect(sessions).toEqual([
      {
        id: expect.stringMatching(/^[\w-]{22}$/),
        browser: 'other other',
        startedOn: '2024-09-17',
        lastUsedOn: '2024-09-17',
        isThis: true,
      },
    ]);
  });

  test('ends another session, or all others, and never somebody else’s', async () => {
    await anOfficial(running, 'lan.hoang', 'leader');
    const [second, third, lan] = [aBrowserAt(running), aBrowserAt(running), aBrowserAt(running)];
    await second.signIn('hoa.nguyen');
    await third.signIn('hoa.nguyen');
    await lan.signIn('lan.hoang');
    const sessionOf = async (browser: typeof lan): Promise<string> => {
      const { sessions } = await (await browser.get('/api/account/safety')).json();
      return sessions.find(({ isThis }: { isThis: boolean }) => isThis).id;
    };
    const end = async (id: string) => (await clerk.send('DELETE', `/api/account/sessions/${id}`)).status;
    expect(await end(await sessionOf(lan))).toBe(404);
    expect(await end(await sessionOf(second))).toBe(200);
    expect([await second.isSignedIn(), await third.isSignedIn(), await lan.isSignedIn()]).toEqual([
      false,
      true,
      true,
    ]);
    await clerk.send('DELETE', '/api/account/sessions');
    expect([await clerk.isSignedIn(), await third.isSignedIn(), await lan.isSignedIn()]).toEqual([
      true,
      false,
      true,
    ]);
  });

  test('a new password asks for the present one and ends every other session; this browser stays known', async () => {
    const other = aBrowserAt(running);
    await other.signIn('hoa.nguyen');
    const change = (current: string) =>
      clerk.send('PUT', '/api/account/password', { current, next: 'một câu hoàn toàn mới' });
    expect(await codeOf(await change('sai'))).toBe('wrong_password');
    expect((await change(aPassword)).status).toBe(200);
    expect([await clerk.isSignedIn(), await other.isSignedIn()]).toEqual([true, false]);
    for (let n = 0; n < 8; n++) await aBrowserAt(running).signIn('hoa.nguyen', 'sai');
    expect((await clerk.signIn('hoa.nguyen', 'một câu hoàn toàn mới')).status).toBe(303);
  });

  test('a session ends after two hours without use, and after twelve in any case', async () => {
    const pass = (minutes: number) => {
      running.clock.now = new Date(running.clock.now.getTime() + minutes * 60_000);
    };
    expect(await clerk.isSignedIn()).toBe(true);
    for (let hour = 0; hour < 11; hour++) {
      pass(60);
      expect(await clerk.isSignedIn()).toBe(true);
    }
    pass(61);
    expect(await clerk.isSignedIn()).toBe(false);
    await clerk.signIn('hoa.nguyen');
    expect(await clerk.isSignedIn()).toBe(true);
    pass(121);
    expect(await clerk.isSignedIn()).toBe(false);
  });

  test('another name is shown, under the same user name', async () => {
    await clerk.send('PUT', '/api/account/name', { displayName: 'Nguyễn Thị Hòa' });
    const account = await findAccountByUsername(running.means.database.db, 'hoa.nguyen');
    expect(account?.displayName).toBe('Nguyễn Thị Hòa');
    expect((await clerk.send('PUT', '/api/account/name', { displayName: '  ' })).status).toBe(422);
  });
});

for (const engine of ['sqlite', 'postgres'] as const) {
  test(`two clerks who deactivate each other at once leave one (${engine})`, async () => {
    const app = await openApp({ engine });
    try {
      await anOfficial(app, 'mot');
      await anOfficial(app, 'hai');
      const change = { state: 'deactivated' as const };
      const done = await Promise.allSettled([
        changeAccount(app.means, { username: 'mot' }, 'hai', { revision: 1, change }),
        changeAccount(app.means, { username: 'hai' }, 'mot', { revision: 1, change }),
      ]);
      expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const active = (await listAccounts(app.means.database.db)).filter(({ state }) => state === 'active');
      expect(active).toHaveLength(1);
    } finally {
      await app.close();
    }
  });
}
