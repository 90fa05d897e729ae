/** What became of a stretch of a list. In a `changed` one either side may be empty, not both. */
export type Stretch<T> = { same: T[] } | { before: T[]; after: T[] };

/** Beyond this many pairs two lists are not compared one by one: whatever lies between their common ends is changed. */
const patience = 4_000_000;

/** The two lists side by side along their longest common subsequence, by what `key` makes of each entry. */
export function aligned<T>(
  before: readonly T[],
  after: readonly T[],
  key: (entry: T) => string,
): Stretch<T>[] {
  const a = before.map(key);
  const b = after.map(key);
  const lengths = commonLengths(a, b);
  const stretches: Stretch<T>[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const same: T[] = [];
    for (; i < a.length && j < b.length && a[i] === b[j]; i += 1, j += 1) {
      // what is shown of what is the same is how it stands now
      same.push(...after.slice(j, j + 1));
    }
    if (same.length > 0) stretches.push({ same });
    const [fromI, fromJ] = [i, j];
    while ((i < a.length || j < b.length) && !(i < a.length && j < b.length && a[i] === b[j])) {
      if (i < a.length && (j >= b.length || lengths(i + 1, j) >= lengths(i, j + 1))) i += 1;
      else j += 1;
    }
    if (i > fromI || j > fromJ)
      stretches.push({ before: before.slice(fromI, i), after: after.slice(fromJ, j) });
  }
  return stretches;
}

/** Of the rests from `i` and from `j`: how long their longest common subsequence is. */
function commonLengths(a: readonly string[], b: readonly string[]): (i: number, j: number) => number {
  if (a.length * b.length > patience) return () => 0;
  const width = b.length + 1;
  const table = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => table[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      table[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return at;
}
