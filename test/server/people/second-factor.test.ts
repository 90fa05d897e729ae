import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import { listActs } from '#db/queries/acts.ts';
import { storeRolesRequired } from '#server/auth/second-factor/required-roles.ts';
import { rescueAccount } from '#server/fieldwork/accounts/rescue-account.ts';
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

/** Signs in, switches the second factor on, and has the app and the printed codes in hand. */
async function withSecondFactor() {
  const browser = aBrowserAt(running);
  await browser.signIn('hoa.nguyen');
  const app = appFrom(await (await browser.get('/second-factor')).text());
  const code = app.codeAt(running.clock.now);
  const fields = { act: 'turn_on', secret: app.sealed, code, password: aPassword };
  const shown = await browser.post('/second-factor', fields);
  return { browser, app, code, codes: recoveryCodesIn(await shown.text()) };
}

describe('a second factor', () => {
  test('is switched on with the password and a first code, and shows ten recovery codes once', async () => {
    const browser = aBrowserAt(running);
    await browser.signIn('hoa.nguyen');
    const app = appFrom(await (await browser.get('/second-factor')).text());
    const fields = { act: 'turn_on', secret: app.sealed, code: app.codeAt(running.clock.now) };
    const wrong = await browser.post('/second-factor', { ...fields, password: 'sai' });
    expect([wrong.status, await wrong.text()]).toEqual([
      422,
      expect.stringContaining('Mật khẩu hiện tại chưa đúng.'),
    ]);
    const mistyped = await browser.post('/second-factor', { ...fields, code: '000000', password: aPassword });
    expect([mistyped.status, appFrom(await mistyped.text()).sealed]).toEqual([422, app.sealed]);
    const done = await browser.post('/second-factor', { ...fields, password: aPassword });
    expect(recoveryCodesIn(await done.text())).toHaveLength(10);
    expect(recoveryCodesIn(await (await browser.get('/second-factor')).text())).toHaveLength(0);
  });

  test('stays as it is when the form comes again: the printed codes still work', async () => {
    const browser = aBrowserAt(running);
    await browser.signIn('hoa.nguyen');
    const app = appFrom(await (await browser.get('/second-factor')).text());
    const code = app.codeAt(running.clock.now);
    const fields = { act: 'turn_on', secret: app.sealed, code, password: aPassword };
    const [done, again] = await Promise.all([
      browser.post('/second-factor', fields),
      browser.post('/second-factor', fields),
    ]);
    const pages = await Promise.all([done, again].map((answer) => answer.text()));
    expect([done.status, again.status].toSorted()).toEqual([200, 409]);
    expect(pages.map((page) => recoveryCodesIn(page).length).toSorted((a, b) => a - b)).toEqual([0, 10]);
    expect(pages.join()).toContain('Các mã dự phòng đã in vẫn dùng được.');
    const [printed = ''] = pages.flatMap(recoveryCodesIn);
    const elsewhere = aBrowserAt(running);
    await elsewhere.signIn('hoa.nguyen');
    await elsewhere.post('/sign-in/code', { code: printed, to: '/clerk' });
    expect((await elsewhere.get('/second-factor')).status).toBe(200);
  });

  test('is asked for after the password; until then nothing opens', async () => {
    const { app } = await withSecondFactor();
    later(60);
    const browser = aBrowserAt(running, '14.160.2.2');
    const half = await browser.signIn('hoa.nguyen');
    expect(half.headers.get('Location')).toBe('/sign-in/code?to=%2Fclerk');
    expect(await browser.isSignedIn()).toBe(false);
    const wrong = await browser.post('/sign-in/code', { code: '000000', to: '/clerk' });
    expect([wrong.status, await browser.isSignedIn()]).toEqual([401, false]);
    const done = await browser.post('/sign-in/code', { code: app.codeAt(running.clock.now), to: '/clerk' });
    expect([done.status, await browser.isSignedIn()]).toEqual([303, true]);
    expect([...browser.cookies.keys()].sort()).toEqual(['browser', 'session']);
  });

  test('takes no code a second time, not even in the half minute it is shown', async () => {
    const { code } = await withSecondFactor();
    const browser = aBrowserAt(running, '14.160.2.2');
    await browser.signIn('hoa.nguyen');
    const again = await browser.post('/sign-in/code', { code });
    expect([again.status, await browser.isSignedIn()]).toEqual([401, false]);
  });

  test('the same code sent twice at once opens once', async () => {
    const { app } = await withSecondFactor();
    later(60);
    const code = app.codeAt(running.clock.now);
    const both = [aBrowserAt(running), aBrowserAt(running)];
    for (const browser of both) await browser.signIn('hoa.nguyen');
    const replies = await Promise.all(both.map((browser) => browser.post('/sign-in/code', { code })));
    expect(replies.map(({ status }) => status).sort()).toEqual([303, 401]);
  });

  test('a recovery code opens once in its place, and the log says how many are left', async () => {
    const { codes } = await withSecondFactor();
    const [code = ''] = codes;
    const signInWith = async () => {
      const browser = aBrowserAt(running, '14.160.2.2');
      await browser.signIn('hoa.nguyen');
      return (await browser.post('/sign-in/code', { code: code.toLowerCase() })).status;
    };
    expect([await signInWith(), await signInWith()]).toEqual([303, 401]);
    const last = (await listActs(running.means.database.db)).at(-1);
    expect(last).toMatchObject({ kind: 'account.recovery_code_used', about: { left: 9 }, by: 'hoa.nguyen' });
    expect(JSON.stringify(last)).not.toContain(code.replaceAll(' ', ''));
  });

  test('the half session runs out after ten minutes, and with the password it was made by', async () => {
    const { app } = await withSecondFactor();
    const browser = aBrowserAt(running, '14.160.2.2');
    await browser.signIn('hoa.nguyen');
    later(601);
    const late = await browser.post('/sign-in/code', { code: app.codeAt(running.clock.now) });
    expect(late.headers.get('Location')).toContain('/sign-in?to=');
    expect(await browser.isSignedIn()).toBe(false);
  });

  test('neither its secret nor a recovery code lies in the database', async () => {
    const { app, codes } = await withSecondFactor();
    const { database } = running.means;
    if (database.engine === 'sqlite') await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(database.db);
    const file = readFileSync(join(running.means.config.dataDir, 'lang-nghe.sqlite')).toString('latin1');
    expect(file).toContain('hoa.nguyen');
    expect(file).toContain(app.sealed);
    const opened = running.means.vault.unseal(app.sealed, 'second factor of id of hoa.nguyen');
    expect(opened).toMatch(/^[\w-]{27}$/);
    for (const secret of [opened ?? '', ...codes, ...codes.map((code) => code.replaceAll(' ', ''))]) {
      expect(file).not.toContain(secret);
    }
  });

  test('is switched off with the password, unless the role asks for it', async () => {
    const { browser } = await withSecondFactor();
    const { db } = running.means.database;
    await storeRolesRequired(db, ['clerk']);
    const off = { act: 'turn_off', password: aPassword };
    expect((await browser.post('/second-factor', off)).status).toBe(409);
    await storeRolesRequired(db, []);
    expect((await browser.post('/second-factor', off)).status).toBe(303);
    expect((await aBrowserAt(running).signIn('hoa.nguyen')).headers.get('Location')).toBe('/clerk');
  });
});

test('whoever may start the server brings a shut-out clerk back, and the log says so', async () => {
  await withSecondFactor();
  expect(await rescueAccount(running.means, 'khong.co.ai')).toBeUndefined();
  const { token } = (await rescueAccount(running.means, 'hoa.nguyen')) ?? {};
  const browser = aBrowserAt(running);
  const fields = { password: 'một câu hoàn toàn mới', passwordAgain: 'một câu hoàn toàn mới' };
  expect((await browser.post(`/new-password/${token}`, fields)).headers.get('Location')).toBe('/clerk');
  const acts = (await listActs(running.means.database.db)).map(({ kind, by }) => `${by} ${kind}`);
  expect(acts.slice(-3)).toEqual([
    '(terminal) account.second_factor_reset',
    '(terminal) account.password_link_made',
    'hoa.nguyen account.password_chosen',
  ]);
});

describe('where a role asks for a second factor', () => {
  test('signing in leads to setting it up, and only then in', async () => {
    await storeRolesRequired(running.means.database.db, ['clerk']);
    const browser = aBrowserAt(running);
    const reply = await browser.signIn('hoa.nguyen');
    expect(reply.headers.get('Location')).toBe('/sign-in/second-factor?to=%2Fclerk');
    expect(await browser.isSignedIn()).toBe(false);
    expect((await browser.get('/sign-in/code')).headers.get('Location')).toContain('/sign-in?to=');
    const app = appFrom(await (await browser.get('/sign-in/second-factor')).text());
    const code = app.codeAt(running.clock.now);
    const done = await browser.post('/sign-in/second-factor', { secret: app.sealed, code, to: '/clerk' });
    expect(recoveryCodesIn(await done.text())).toHaveLength(10);
    expect(await browser.isSignedIn()).toBe(true);
  });

  test('a secret of somebody else’s page is not taken', async () => {
    await anOfficial(running, 'lan.hoang');
    await storeRolesRequired(running.means.database.db, ['clerk']);
    const [hoa, lan] = [aBrowserAt(running), aBrowserAt(running)];
    await hoa.signIn('hoa.nguyen');
    await lan.signIn('lan.hoang');
    const app = appFrom(await (await hoa.get('/sign-in/second-factor')).text());
    const code = app.codeAt(running.clock.now);
    const reply = await lan.post('/sign-in/second-factor', { secret: app.sealed, code });
    expect([reply.status, await lan.isSignedIn()]).toEqual([401, false]);
  });
});
