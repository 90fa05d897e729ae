import { createHmac } from 'node:crypto';
import { openThrottle } from './throttle.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** Who tries. `browser`: the mark of a browser this very account has signed in with before; `address`: a network. */
export type Trier = { username: string; browser: string | undefined; address: string };

export type Attempts = {
  /** Counts a try at a password. @returns how many seconds must pass first; 0: it may be checked. */
  begin(who: Trier, now: Date): number;
  succeeded(who: Trier): void;
  /** The same for a code, by whoever has given the right password. */
  beginCode(who: Trier, now: Date): number;
  codeSucceeded(who: Trier): void;
};

/** Checking a password takes some 30 ms of one core: strangers together get at most so many a second. */
const strangersPerSecond = 20;
const strangersAtOnce = 100;

/**
 * Who guesses passwords delays whoever comes as they do: strangers. A browser that has signed in to the account before
 * counts by itself and waits for nobody else. Strangers are counted by user name and network together, so that a
 * stranger elsewhere is let in meanwhile. After a hundred wrong passwords for one name from wherever, a network that
 * comes new to that name waits one minute first, and then has its turn. Names that do not exist are counted alike.
 *
 * All in memory, and forgotten with it; networks only as keyed digests.
 *
 * @param key random, so that what is remembered of networks cannot be turned back
 */
export function openAttempts(key: Buffer): Attempts {
  const knownBrowsers = openThrottle({
    free: 10,
    firstMs: 30 * second,
    longestMs: 15 * minute,
    forgetMs: hour,
  });
  const strangers = openThrottle({ free: 5, firstMs: minute, longestMs: 15 * minute, forgetMs: hour });
  const networks = openThrottle({ free: 30, firstMs: minute, longestMs: 15 * minute, forgetMs: hour });
  const names = openThrottle({ free: Number.POSITIVE_INFINITY, firstMs: 0, longestMs: 0, forgetMs: hour });
  const codes = openThrottle({ free: 5, firstMs: minute, longestMs: 4 * hour, forgetMs: 24 * hour });
  const guardedFrom = 100;
  const bucket = openBucket(strangersPerSecond, strangersAtOnce);

  const digest = (text: string) => createHmac('sha256', key).update(text).digest('base64url').slice(0, 22);
  const networkOf = ({ address }: Trier) => digest(`network ${address}`);
  const strangerOf = (who: Trier) => digest(`stranger ${who.username} ${who.address}`);
  const nameOf = ({ username }: Trier) => digest(`name ${username}`);
  const knownOf = ({ username, browser }: Trier) => digest(`browser ${username} ${browser}`);

  return {
    begin(who, now) {
      if (who.browser !== undefined) {
        const wait = knownBrowsers.waitMs(knownOf(who), now);
        if (wait === 0) knownBrowsers.count(knownOf(who), now);
        return inSeconds(wait);
      }
      const stranger = strangerOf(who);
      const isNew = strangers.wrong(stranger, now) === 0;
      if (isNew && names.wrong(nameOf(who), now) >= guardedFrom) strangers.pauseAtOnce(stranger, now);
      const wait = Math.max(strangers.waitMs(stranger, now), networks.waitMs(networkOf(who), now));
      if (wait > 0) return inSeconds(wait);
      if (!bucket.take(now)) return 1;
      strangers.count(stranger, now);
      networks.count(networkOf(who), now);
      names.count(nameOf(who), now);
      return 0;
    },
    succeeded(who) {
      if (who.browser !== undefined) return knownBrowsers.forget(knownOf(who));
      strangers.forget(strangerOf(who));
      networks.uncount(networkOf(who));
      names.uncount(nameOf(who));
    },
    beginCode(who, now) {
      const wait = codes.waitMs(codeKey(who), now);
      if (wait === 0) codes.count(codeKey(who), now);
      return inSeconds(wait);
    },
    codeSucceeded: (who) => codes.forget(codeKey(who)),
  };

  /** Strangers from wherever share one count: they have the password, and six figures are soon tried. */
  function codeKey(who: Trier): string {
    return who.browser === undefined ? nameOf(who) : knownOf(who);
  }
}

function inSeconds(ms: number): number {
  return Math.ceil(ms / second);
}

/** Fills up by so many a second, never above its size. */
function openBucket(perSecond: number, size: number) {
  let level = size;
  let seen: number | undefined;
  return {
    take(now: Date): boolean {
      const passed = Math.max(0, now.getTime() - (seen ?? now.getTime()));
      seen = now.getTime();
      level = Math.min(size, level + (passed / second) * perSecond);
      if (level < 1) return false;
      level -= 1;
      return true;
    },
  };
}
