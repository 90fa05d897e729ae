import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { insertAccount } from '#db/queries/people/accounts.ts';
import { hashPassword } from '#server/auth/passwords.ts';
import { ownPath } from '#server/routes/sign-in/index.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';

const password = 'một câu ngắn dễ nhớ';
let running: RunningApp;
beforeEach(async () => {
  running = await openApp();
  const passwordHash = await hashPassword(password);
  const account = {
    id: 'hoa',
    username: 'hoa.nguyen',
    displayName: 'Hòa',
    role: 'clerk' as const,
    passwordHash,
  };
  await insertAccount(running.means.database.db, account);
});
afterEach(() => running.close());

function post(path: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
  return running.app.request(path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { Origin: 'http://localhost', ...headers },
  });
}

const cookieOf = (reply: Response) => reply.headers.get('Set-Cookie')?.split(';')[0] ?? '';

describe('signing in', () => {
  it('leads to where the official wanted to go', async () => {
    const fields = { username: ' Hoa.Nguyen ', password, to: '/print/campaigns/trial/posters' };
    const reply = await post('/sign-in', fields);
    expect(reply.status).toBe(303);
    expect(reply.headers.get('Location')).toBe('/print/campaigns/trial/posters');
    const Cookie = cookieOf(reply);
    expect(
      (await running.app.request('/print/campaigns/trial/posters', { headers: { Cookie } })).status,
    ).toBe(200);
  });

  it('with a wrong password keeps the user name and says nothing more', async () => {
    const wrong = await post('/sign-in', { username: 'hoa.nguyen', password: 'sai', to: '/clerk' });
    const unknown = await post('/sign-in', { username: 'ai.do', password: 'sai', to: '/clerk' });
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    const html = await wrong.text();
    expect(html).toContain('Tên đăng nhập hoặc mật khẩu chưa đúng.');
    expect(html).toContain('value="hoa.nguyen"');
    expect(html.replaceAll('hoa.nguyen', 'ai.do')).toBe(await unknown.text());
    expect(wrong.headers.has('Set-Cookie')).toBe(false);
  });

  it('makes a stranger wait after five wrong passwords, and no other name', async () => {
    const account = { id: 'lan', username: 'lan.hoang', displayName: 'Lan', role: 'leader' as const };
    await insertAccount(running.means.database.db, {
      ...account,
      passwordHash: await hashPassword(password),
    });
    const signIn = (username: string, word: string) => post('/sign-in', { username, password: word });
    for (let attempt = 0; attempt < 5; attempt++) await signIn('hoa.nguyen', 'sai');
    const told = await signIn('hoa.nguyen', password);
    expect([told.status, told.headers.get('Retry-After')]).toEqual([429, '60']);
    expect(await told.text()).toContain('Có thể thử lại sau 1 phút.');
    expect((await signIn('lan.hoang', password)).status).toBe(303);
    running.clock.now = new Date(running.clock.now.getTime() + 60_000);
    expect((await signIn('hoa.nguyen', password)).status).toBe(303);
  });

  it('is not possible from a form on another site', async () => {
    const reply = await post(
      '/sign-in',
      { username: 'hoa.nguyen', password },
      { Origin: 'http://evil.example' },
    );
    expect(reply.status).toBe(403);
  });

  it('ends with signing out', async () => {
    const Cookie = cookieOf(await post('/sign-in', { username: 'hoa.nguyen', password }));
    expect((await post('/sign-out', {}, { Cookie })).headers.get('Location')).toBe('/');
    const after = await running.app.request('/print/campaigns/trial/posters', { headers: { Cookie } });
    expect(after.headers.get('Location')).toContain('/sign-in');
  });
});

describe('where signing in leads', () => {
  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '',
    '/a b',
    undefined,
  ])('is never another site: %j', (asked) => expect(ownPath(asked)).toBe('/clerk'));

  it('may be any page of this one', () => {
    expect(ownPath('/clerk/trial/results?group=citizens')).toBe('/clerk/trial/results?group=citizens');
  });
});
