import type { ShareTold } from '../estimates.ts';

const most = 5;

type WithShare<T> = { item: T; share: ShareTold };

/** Both best first. No statement is in both, and nothing is ranked where there are fewer than four. */
export type Extremes<T> = { strongest: WithShare<T>[]; weakest: WithShare<T>[] };

export function extremesOf<T extends { favourableShare: ShareTold | null }>(
  items: readonly T[],
): Extremes<T> {
  const order = items
    .flatMap((item) => (item.favourableShare ? [{ item, share: item.favourableShare }] : []))
    .sort((a, b) => b.share.share - a.share.share);
  const size = Math.min(most, Math.floor(order.length / 2));
  if (size < 2) return { strongest: [], weakest: [] };
  return { strongest: order.slice(0, size), weakest: order.slice(-size) };
}
