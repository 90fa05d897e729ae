/** So many wrong passwords for one user name, and it is not tried again for a minute. */
const allowedInARow = 5;
const pauseMs = 60_000;
/** More names than this only somebody who guesses comes up with. */
const rememberedNames = 10_000;

type Failures = { wrong: number; lastAt: number };

export type Attempts = {
  /** Must this user name wait? */
  isPaused(username: string, now: Date): boolean;
  failed(username: string, now: Date): void;
  succeeded(username: string): void;
};

/**
 * Kept in memory and by user name, so that nobody's address is held. What is tried in the minute after a fifth wrong
 * password is neither checked nor counted; somebody who guesses on and on can still make the owner wait.
 */
export function openAttempts(): Attempts {
  const records = new Map<string, Failures>();
  const recent = (username: string, now: Date) => {
    const record = records.get(username);
    return record && now.getTime() - record.lastAt < pauseMs ? record : undefined;
  };
  return {
    isPaused: (username, now) => (recent(username, now)?.wrong ?? 0) >= allowedInARow,
    failed(username, now) {
      const wrong = (recent(username, now)?.wrong ?? 0) + 1;
      records.delete(username);
      records.set(username, { wrong, lastAt: now.getTime() });
      const oldest = records.keys().next().value;
      if (records.size > rememberedNames && oldest !== undefined) records.delete(oldest);
    },
    succeeded: (username) => void records.delete(username),
  };
}
