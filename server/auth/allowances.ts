import { createHmac } from 'node:crypto';

/** So many at once, and as many again over so many minutes. */
export type AllowanceOptions = { size: number; perMinutes: number; key: Buffer };

export type Allowances = {
  /** Takes one. @returns 0, or after how many seconds there is one again. */
  take(name: string, now: Date): number;
  /** How many names are remembered. */
  remembered(): number;
};

type Allowance = { left: number; at: number };

/**
 * How much each address has left. Names are remembered as keyed hashes, in memory only, under a key that dies with
 * the process; whoever has not come for the whole time is forgotten.
 */
export function openAllowances({ size, perMinutes, key }: AllowanceOptions): Allowances {
  const known = new Map<string, Allowance>();
  const wholeMs = perMinutes * 60_000;
  const perMs = size / wholeMs;

  /** The map is in the order of the last visit: the oldest stand first. */
  function forgetOld(at: number): void {
    for (const [hash, allowance] of known) {
      if (at - allowance.at < wholeMs) return;
      known.delete(hash);
    }
  }

  return {
    take(name, now) {
      const at = now.getTime();
      forgetOld(at);
      const hash = createHmac('sha256', key).update(name).digest('base64url');
      const before = known.get(hash) ?? { left: size, at };
      const left = Math.min(size, before.left + Math.max(0, at - before.at) * perMs);
      known.delete(hash);
      known.set(hash, { left: left < 1 ? left : left - 1, at });
      // a whole minute, so that a hall of phones does not knock every second
      return left >= 1 ? 0 : Math.max(60, Math.ceil((1 - left) / perMs / 1000));
    },
    remembered: () => known.size,
  };
}
