/** A figure as what it adds up: the weight of each item whose own value the reader cannot see. */
export type Sum = ReadonlyMap<string, number>;

const isZero = (x: number) => Math.abs(x) < 1e-9;

/**
 * Could somebody who is told these sums, by adding and subtracting them, get at what one hidden value is, or at two
 * added up? They can where, without the columns of those one or two, fewer sums are independent than with them: then
 * some combination holds nothing else.
 */
export function exposesFew(sums: readonly Sum[]): boolean {
  const names = [...new Set(sums.flatMap((sum) => [...sum.keys()]))];
  const whole = rank(sums, names);
  const isExposed = (...hidden: string[]) =>
    rank(
      sums,
      names.filter((name) => !hidden.includes(name)),
    ) < whole;
  return names.some(
    (one, at) => isExposed(one) || names.slice(at + 1).some((other) => isExposed(one, other)),
  );
}

/** How many of the sums are independent, looking at these columns alone (Gauss). */
function rank(sums: readonly Sum[], names: readonly string[]): number {
  let rows = sums.map((sum) => names.map((name) => sum.get(name) ?? 0));
  let found = 0;
  for (const column of names.keys()) {
    const at = rows.findIndex((row) => !isZero(row[column] ?? 0));
    const pivot = rows[at];
    if (!pivot) continue;
    found += 1;
    rows = rows
      .filter((_, index) => index !== at)
      .map((row) => {
        const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
        return isZero(factor) ? row : row.map((value, index) => value - factor * (pivot[index] ?? 0));
      });
    if (rows.length === 0) break;
  }
  return found;
}
