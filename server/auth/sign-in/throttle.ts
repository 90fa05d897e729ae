export type ThrottleRule = {
  /** So many in a row cost nothing. */
  free: number;
  /** What the next one costs; each further one twice as much, up to `longestMs`. */
  firstMs: number;
  longestMs: number;
  /** Whoever was quiet for so long begins anew. */
  forgetMs: number;
};

/** More than this only somebody who guesses comes up with; then the one that was quiet longest is forgotten. */
const rememberedKeys = 20_000;

type Failures = { wrong: number; until: number; lastAt: number };

/** Counts failures by any key, in memory only. A try is counted before it is checked: many at once must not slip through. */
export function openThrottle({ free, firstMs, longestMs, forgetMs }: ThrottleRule) {
  const records = new Map<string, Failures>();
  const recordOf = (key: string, now: Date): Failures | undefined => {
    const record = records.get(key);
    return record && now.getTime() - record.lastAt < forgetMs ? record : undefined;
  };
  const keep = (key: string, record: Failures) => {
    records.delete(key);
    records.set(key, record);
    const oldest = records.keys().next().value;
    if (records.size > rememberedKeys && oldest !== undefined) records.delete(oldest);
  };
  const count = (key: string, now: Date, wrongBefore: number) => {
    const wrong = wrongBefore + 1;
    const pause = wrong < free ? 0 : Math.min(firstMs * 2 ** Math.min(wrong - free, 30), longestMs);
    keep(key, { wrong, until: now.getTime() + pause, lastAt: now.getTime() });
  };
  return {
    /** How long this key must wait; 0: it may try. */
    waitMs: (key: string, now: Date): number => Math.max(0, (recordOf(key, now)?.until ?? 0) - now.getTime()),
    wrong: (key: string, now: Date): number => recordOf(key, now)?.wrong ?? 0,
    count: (key: string, now: Date): void => count(key, now, recordOf(key, now)?.wrong ?? 0),
    /** As after the last free failure: the first wait begins now. */
    pauseAtOnce: (key: string, now: Date): void => count(key, now, free - 1),
    /** What was counted turned out to be right. */
    uncount(key: string): void {
      const record = records.get(key);
      if (record && record.wrong > 0) records.set(key, { ...record, wrong: record.wrong - 1, until: 0 });
    },
    forget: (key: string): void => void records.delete(key),
  };
}
