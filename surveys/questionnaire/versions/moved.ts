/**
 * The fewest entries that have to be taken out and put elsewhere to turn one order into the other. Only entries that
 * are in both count.
 */
export function movedBetween(before: readonly string[], after: readonly string[]): string[] {
  const kept = after.filter((code) => before.includes(code));
  const places = kept.map((code) => before.indexOf(code));
  const staying = longestRising(places);
  return kept.filter((_, index) => !staying.has(index));
}

/** The indices of one longest rising subsequence. */
function longestRising(values: readonly number[]): Set<number> {
  const lengths: number[] = [];
  const previous: number[] = [];
  let best = -1;
  for (const [index, value] of values.entries()) {
    let [length, from] = [1, -1];
    for (let earlier = 0; earlier < index; earlier += 1) {
      const candidate = (lengths[earlier] ?? 0) + 1;
      if ((values[earlier] ?? 0) < value && candidate > length) [length, from] = [candidate, earlier];
    }
    lengths.push(length);
    previous.push(from);
    if (length > (lengths[best] ?? 0)) best = index;
  }
  const indices = new Set<number>();
  for (let index = best; index >= 0; index = previous[index] ?? -1) indices.add(index);
  return indices;
}
