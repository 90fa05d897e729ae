import { beforeEach, describe, expect, test } from 'vitest';
import {
  aBrowserAt,
  anOfficial,
  aPassword,
  appFrom,
  recoveryCodesIn,
} from '#test/server/people/officials.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';

let running: RunningApp;
beforeEach(async () => {
  running = await openApp();
  await anOfficial(running);
  return () => running.close();
});

const later = (seconds: number) => {
  running.clock.now = new Date(running.clock.now.getTime() + seconds * 1000);
};

async function guessOnAndOn(times: number, address: (n: number) => string) {
  for (let n = 0; n < times; n++) {
    const reply = await aBrowserAt(running, address(n)).signIn('hoa.nguyen', `sai ${n}`);
    expect([401, 429]).toContain(reply.status);
    await reply.text();
  }
}

describe('ten thousand guesses', () => {
  test('do not delay the browser the owner has signed in with before', { timeout: 180_000 }, async () => {
    const own = aBrowserAt(running);
    await own.signIn('hoa.nguyen');
    await own.post('/sign-out', {});
    // from where the owner sits herself, too
    await guessOnAndOn(10_000, (n) => (n % 2 === 0 ? '113.160.1.1' : '203.0.113.9'));
    expect((await own.signIn('hoa.nguyen')).status).toBe(303);
    expect(await own.isSignedIn()).toBe(true);
  });

  test('from a hundred networks let the owner in from a new one after a minute', {
    timeout: 180_000,
  }, async () => {
    await guessOnAndOn(150, (n) => `198.51.100.${n}`);
    later(60);
    const fresh = aBrowserAt(running, '14.160.2.2');
    const first = await fresh.signIn('hoa.nguyen');
    expect([first.status, first.headers.get('Retry-After')]).toEqual([429, '60']);
    later(60);
    expect((await fresh.signIn('hoa.nguyen')).status).toBe(303);
  });

  test('on the owner’s own network let her in on a new browser at once, with the second factor', async () => {
    const own = aBrowserAt(running);
    await own.signIn('hoa.nguyen');
    const app = appFrom(await (await own.get('/second-factor')).text());
    const code = app.codeAt(running.clock.now);
    const on = await own.post('/second-factor', {
      act: 'turn_on',
      secret: app.sealed,
      code,
      password: aPassword,
    });
    const [recovery = ''] = recoveryCodesIn(await on.text());
    later(60);
    await guessOnAndOn(20, () => '113.160.1.1');
    const fresh = aBrowserAt(running);
    const told = await fresh.signIn('hoa.nguyen');
    expect([told.status, await told.text()]).toEqual([429, expect.stringContaining('name="code"')]);
    expect((await fresh.signIn('hoa.nguyen', 'sai', app.codeAt(running.clock.now))).status).toBe(429);
    expect((await fresh.signIn('hoa.nguyen', aPassword, app.codeAt(running.clock.now))).status).toBe(303);
    expect(await fresh.isSignedIn()).toBe(true);
    expect((await aBrowserAt(running).signIn('hoa.nguyen', aPassword, recovery)).status).toBe(303);
  });
});

describe('what a guesser learns', () => {
  test('nothing of whether an account exists, is deactivated, or has a second factor', async () => {
    await anOfficial(running, 'lan.hoang');
    const told = async (username: string) => {
      const replies: string[] = [];
      for (let n = 0; n < 7; n++) {
        const code = n > 5 ? { code: '123456' } : {};
        const browser = aBrowserAt(running, `203.0.113.${username.length}`);
        const reply = await browser.signIn(username, 'sai', 'code' in code ? code.code : undefined);
        replies.push(`${reply.status} ${(await reply.text()).replaceAll(username, 'ai.do')}`);
      }
      return replies;
    };
    expect(await told('hoa.nguyen')).toEqual(await told('khong.co.ai'));
  });

  test('a cookie that was made up, or belongs to another account, makes no browser known', async () => {
    const other = aBrowserAt(running, '203.0.113.9');
    await anOfficial(running, 'lan.hoang');
    await other.signIn('lan.hoang');
    const known = other.cookies.get('browser') ?? '';
    expect(known).toMatch(/^[\w-]{22}\.[\w-]{22}$/);
    await guessOnAndOn(6, () => '203.0.113.9');
    expect((await other.signIn('hoa.nguyen')).status).toBe(429);
    other.cookies.set('browser', `${known}.${'A'.repeat(22)}`);
    expect((await other.signIn('hoa.nguyen')).status).toBe(429);
    expect((await other.signIn('lan.hoang')).status).toBe(303);
  });
});
