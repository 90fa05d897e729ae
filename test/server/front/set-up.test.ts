import { beforeEach, describe, expect, it } from 'vitest';
import { findAccountByUsername, listAccounts } from '#db/queries/people/accounts.ts';
import { insertInvitation } from '#db/queries/people/invitations.ts';
import { hashToken } from '#server/auth/sessions.ts';
import type { Role } from '#surveys/campaigns/role.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';

const day = 24 * 3600_000;
const filled = {
  username: 'hoa.nguyen',
  displayName: 'Nguyễn Thị Hòa',
  password: 'một câu ngắn dễ nhớ',
  passwordAgain: 'một câu ngắn dễ nhớ',
};

let running: RunningApp;
beforeEach(async () => {
  running = await openApp();
  return () => running.close();
});

async function invite(token: string, role: Role, validMs = day): Promise<string> {
  const expiresAt = new Date(running.clock.now.getTime() + validMs);
  await insertInvitation(running.means.database.db, {
    id: token,
    tokenHash: hashToken(token),
    role,
    expiresAt,
    invitedBy: 'lan',
    forWhom: 'Nguyễn Thị Hòa',
  });
  return `/set-up/${token}`;
}

function post(path: string, fields: Record<string, string>) {
  const headers = { Origin: 'http://localhost' };
  return running.app.request(path, { method: 'POST', body: new URLSearchParams(fields), headers });
}

describe('a set-up link', () => {
  it('makes an account with the role it was given out for, and signs its owner in', async () => {
    const path = await invite('once', 'leader');
    expect(await (await running.app.request(path)).text()).toContain('lãnh đạo');
    const reply = await post(path, { ...filled, username: 'Hoa.Nguyen' });
    expect(reply.status).toBe(303);
    expect(reply.headers.get('Location')).toBe('/clerk');
    expect(reply.headers.get('Set-Cookie')).toMatch(/HttpOnly/);
    const account = await findAccountByUsername(running.means.database.db, 'hoa.nguyen');
    expect(account).toMatchObject({ role: 'leader', displayName: 'Nguyễn Thị Hòa' });
    expect(account?.passwordHash).not.toContain(filled.password);
  });

  it('works once, even when it is used twice at the same time', async () => {
    const path = await invite('twice', 'clerk');
    const replies = await Promise.all([
      post(path, filled),
      post(path, { ...filled, username: 'nguoi.khac' }),
    ]);
    expect(replies.map(({ status }) => status).sort()).toEqual([303, 410]);
    expect(await listAccounts(running.means.database.db)).toHaveLength(1);
    expect((await running.app.request(path)).status).toBe(410);
  });

  it('runs out', async () => {
    const path = await invite('late', 'clerk', -1);
    expect((await running.app.request(path)).status).toBe(410);
    const reply = await post(path, filled);
    expect(reply.status).toBe(410);
    expect(await reply.text()).toContain('Đường liên kết này đã dùng hoặc đã hết hạn.');
  });

  it('keeps everything but the passwords when something has to be put right', async () => {
    const path = await invite('faults', 'clerk');
    const reply = await post(path, { ...filled, username: 'Hòa', password: 'ngắn', passwordAgain: 'khác' });
    expect(reply.status).toBe(422);
    const html = await reply.text();
    for (const words of [
      'Xin xem lại 3 chỗ',
      'href="#username"',
      'Mật khẩu cần ít nhất 10 ký tự.',
      'Hai lần nhập mật khẩu không giống nhau.',
      'value="Nguyễn Thị Hòa"',
    ]) {
      expect(html).toContain(words);
    }
    expect(html).not.toContain('ngắn"');
    expect((await post(path, filled)).status).toBe(303);
  });

  it('stays good where the user name is taken', async () => {
    await post(await invite('first', 'clerk'), filled);
    const path = await invite('second', 'interviewer');
    const reply = await post(path, filled);
    expect(reply.status).toBe(409);
    expect(await reply.text()).toContain('Tên đăng nhập này đã có người dùng.');
    expect((await post(path, { ...filled, username: 'lan.hoang' })).status).toBe(303);
  });
});
