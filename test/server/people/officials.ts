import { findAccount, insertAccount, type StoredAccount } from '#db/queries/people/accounts.ts';
import { hashPassword } from '#server/auth/passwords.ts';
import { codeAt, stepAt } from '#server/auth/second-factor/one-time-code.ts';
import type { Role } from '#surveys/campaigns/role.ts';
import type { RunningApp } from '#test/support/app.ts';

export const aPassword = 'một câu ngắn dễ nhớ';
// one hash for all: making it takes long
const aHash = hashPassword(aPassword);

export async function anOfficial(
  { means }: Pick<RunningApp, 'means'>,
  username = 'hoa.nguyen',
  role: Role = 'clerk',
): Promise<StoredAccount> {
  const id = `id of ${username}`;
  const { db } = means.database;
  await insertAccount(db, { id, username, displayName: username, role, passwordHash: await aHash });
  const account = await findAccount(db, id);
  if (!account) throw new Error('the account was not stored');
  return account;
}

/** A browser that keeps its cookies, at an address of its own. */
export function aBrowserAt({ app }: Pick<RunningApp, 'app'>, address = '113.160.1.1') {
  const cookies = new Map<string, string>();
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set('Origin', 'http://localhost');
    headers.set('Cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const reply = await app.request(
      path,
      { ...init, headers },
      { incoming: { socket: { remoteAddress: address } } },
    );
    for (const line of reply.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return reply;
  };
  return {
    cookies,
    get: (path: string) => ask(path),
    post: (path: string, fields: Record<string, string>) =>
      ask(path, { method: 'POST', body: new URLSearchParams(fields) }),
    send: (method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown) =>
      ask(path, {
        method,
        headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    signIn: (username: string, password = aPassword, code?: string) =>
      ask('/sign-in', {
        method: 'POST',
        body: new URLSearchParams({ username, password, ...(code !== undefined && { code }) }),
      }),
    isSignedIn: async () => (await ask('/api/account')).status === 200,
  };
}

/** The letters a page shows are the app's whole secret. */
export function appFrom(html: string) {
  const four = [...(/<p class="letters">(.*?)<\/p>/s.exec(html)?.[1] ?? '').matchAll(/>([A-Z2-7]+)</g)];
  const letters = four.map(([, group]) => group).join('');
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...letters].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  return {
    sealed: /name="secret" value="([^"]+)"/.exec(html)?.[1] ?? '',
    codeAt: (now: Date) => codeAt(stepAt(now), secret),
  };
}

/** "ABCD EFGH JKMN", as the page lists them. */
export function recoveryCodesIn(html: string): string[] {
  return [...html.matchAll(/<li>([A-Z ]{14})<\/li>/g)].map(([, code = '']) => code);
}
