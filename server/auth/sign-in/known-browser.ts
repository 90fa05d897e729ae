import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { StoredAccount } from '#db/queries/people/accounts.ts';
import type { Config } from '../../config.ts';
import type { Means } from '../../means.ts';
import { isSecure } from '../sessions.ts';

/** As long as browsers keep one. */
const rememberedDays = 400;
/** More officials than this do not share one machine. */
const mostAccounts = 12;

/** Only the pages of signing in are sent it. */
const path = '/sign-in';

function cookieName(config: Config): string {
  return isSecure(config) ? '__Secure-browser' : 'browser';
}

type Subject = Pick<StoredAccount, 'id' | 'passwordHash'>;

/** Worthless once the password has changed. */
function markFor(vault: Means['vault'], browser: string, { id, passwordHash }: Subject): string {
  return vault.mark(`${browser} ${passwordHash}`, `browser of ${id}`).slice(0, 22);
}

/**
 * The cookie of a browser: a name by chance, and a mark for each account that has signed in with it. Somebody who
 * reads the database can make none of them.
 */
function readBrowser(c: Context, config: Config): { browser: string; marks: string[] } | undefined {
  const [browser = '', ...marks] = getCookie(c, cookieName(config))?.split('.') ?? [];
  return /^[\w-]{22}$/.test(browser) ? { browser, marks } : undefined;
}

/** @returns the browser's name, where this account has signed in with it before. */
export function knownBrowser(
  c: Context,
  { config, vault }: Pick<Means, 'config' | 'vault'>,
  account: Subject | undefined,
): string | undefined {
  const read = readBrowser(c, config);
  return read && account && read.marks.includes(markFor(vault, read.browser, account))
    ? read.browser
    : undefined;
}

export function rememberBrowser(
  c: Context,
  { config, vault, random }: Pick<Means, 'config' | 'vault' | 'random'>,
  account: Subject,
): void {
  const { browser, marks } = readBrowser(c, config) ?? {
    browser: random(16).toString('base64url'),
    marks: [],
  };
  const mark = markFor(vault, browser, account);
  const kept = [mark, ...marks.filter((one) => one !== mark)].slice(0, mostAccounts);
  setCookie(c, cookieName(config), [browser, ...kept].join('.'), {
    path,
    httpOnly: true,
    sameSite: 'Lax',
    secure: isSecure(config),
    maxAge: rememberedDays * 24 * 3600,
  });
}
