const shortestMs = 2_000;
const longestMs = 5 * 60_000;

/** Doubled with every failure up to five minutes, and spread over all of it, so that tablets do not knock together. */
export function pauseAfter(failures: number, chance: number): number {
  return Math.round(chance * Math.min(longestMs, shortestMs * 2 ** Math.min(failures, 20)));
}

/** How often a tablet that has nothing to hand in asks how things stand. */
export const reportEveryMs = 3 * 60_000;

/** In another order each time: what arrives when tells nothing of who was asked when, and none stands in the way. */
export function shuffled<T>(things: readonly T[], chance: () => number): T[] {
  const order = [...things];
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(chance() * (at + 1));
    // both are within the list
    [order[at], order[other]] = [order[other] as T, order[at] as T];
  }
  return order;
}
