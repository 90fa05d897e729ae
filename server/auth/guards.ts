import type { Context, MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { matchedRoutes } from 'hono/route';
import type { CounterScreen } from '#db/queries/admission/counter-screens.ts';
import type { StoredDevice } from '#db/queries/devices.ts';
import { deleteSession, findSessionAccount, updateSessionUsed } from '#db/queries/people/sessions.ts';
import type { Account } from '#surveys/campaigns/role.ts';
import { vietnamDay } from '#surveys/campaigns/window.ts';
import type { Means } from '../means.ts';
import { Problem } from '../problem.ts';
import { deviceOf } from './devices.ts';
import { mayRole, type Permission } from './permissions.ts';
import { screenOf } from './screens.ts';
import { hashToken, sessionCookieName } from './sessions.ts';
import { openIdleTimes } from './sign-in/idle.ts';

/** Who is signed in, and by which session. */
export type Official = Account & { session: string };
export type Env = { Variables: { account: Official } };
export type TabletEnv = { Variables: { device: StoredDevice } };
export type ScreenEnv = { Variables: { screen: CounterScreen } };

/** Says that a route needs no session. Search for this word to find every open door. */
export const open: MiddlewareHandler = (_c, next) => next();

const asksFor = new WeakMap<object, Permission>();

/** Says what a route needs. A route that says neither this nor `open` is closed to everybody. */
export function may(permission: Permission): MiddlewareHandler<Env> {
  const door: MiddlewareHandler<Env> = (_c, next) => next();
  asksFor.set(door, permission);
  return door;
}

/** Says that a route is for tablets that were enrolled, whatever their state. */
export const enrolledTablet: MiddlewareHandler<TabletEnv> = (_c, next) => next();

/** Says that a route is for a screen at the counter that was enrolled and not revoked. */
export const enrolledScreen: MiddlewareHandler<ScreenEnv> = (_c, next) => next();

/** Stands before every route. Where several match, the one that asks for more decides. */
export function closedByDefault(
  means: Pick<Means, 'config' | 'database' | 'now'>,
): MiddlewareHandler<Env & TabletEnv & ScreenEnv> {
  const idleTimes = openIdleTimes();

  /** Whose session this is, as long as it is not left to itself. A day of use is all that is written down. */
  async function officialOf(token: string): Promise<Official | undefined> {
    const { db } = means.database;
    const now = means.now();
    const found = await findSessionAccount(db, hashToken(token), now);
    if (!found) return undefined;
    const { lastUsedOn, ...official } = found;
    if (!idleTimes.isAwake(official.session, now)) {
      await deleteSession(db, hashToken(token));
      return undefined;
    }
    const today = vietnamDay(now);
    if (lastUsedOn !== today) await updateSessionUsed(db, official.session, today);
    return official;
  }

  return async (c, next) => {
    const doors = matchedRoutes(c).map((route) => route.handler);
    if (doors.some((door) => door === enrolledTablet)) {
      c.set('device', await deviceOf(c, means));
      return next();
    }
    if (doors.some((door) => door === enrolledScreen)) {
      c.set('screen', await screenOf(c, means));
      return next();
    }
    const permission = doors.map((door) => asksFor.get(door)).find((asked) => asked !== undefined);
    if (!permission && doors.some((door) => door === open)) return next();
    if (!permission) throw new Problem('not_found');
    const token = getCookie(c, sessionCookieName(means.config));
    const account = token && (await officialOf(token));
    if (!account) {
      if (wantsPage(c)) return c.redirect(`/sign-in?to=${encodeURIComponent(c.req.path)}`, 303);
      throw new Problem('sign_in_first');
    }
    if (!mayRole(account.role, permission)) throw new Problem('not_permitted');
    c.set('account', account);
    return next();
  };
}

function wantsPage(c: Context): boolean {
  return c.req.method === 'GET' && !c.req.path.startsWith('/api/');
}
