/**
 * P values of several tests, each raised so that together they are wrong at most as often as one would be: the
 * smallest × how many, the next × one less, and so on, never falling, at most 1. In the order given.
 *
 * S. Holm, Scandinavian Journal of Statistics 6 (1979) 65–70.
 */
export function holmAdjusted(pValues: readonly number[]): number[] {
  const order = pValues.map((_, at) => at).sort((a, b) => (pValues[a] ?? 0) - (pValues[b] ?? 0));
  const adjusted = pValues.map(() => 0);
  let reached = 0;
  order.forEach((at, rank) => {
    reached = Math.max(reached, Math.min(1, (pValues[at] ?? 0) * (pValues.length - rank)));
    adjusted[at] = reached;
  });
  return adjusted;
}
