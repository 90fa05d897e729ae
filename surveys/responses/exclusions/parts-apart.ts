/**
 * Whoever stands in the same exclusions, of these and of all others, can be told apart from the rest: each figure before
 * and after one is made or taken back is a figure of these parts, by subtraction.
 */
export function partsApart<T extends { id: string }>(
  whole: readonly T[],
  exclusions: readonly ReadonlySet<string>[],
): T[][] {
  const parts = Map.groupBy(whole, ({ id }) => exclusions.map((one) => Number(one.has(id))).join(''));
  return [...parts.values()];
}
