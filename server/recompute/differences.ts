/** Where two values differ: `inFile` is what the file says, `recomputed` what its data give. */
export type Difference = { at: string; inFile: unknown; recomputed: unknown };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Down to every number, text and missing member; `at` is a path such as `figures.criteria[3].outcome.score`. */
export function differences(inFile: unknown, recomputed: unknown, at: string): Difference[] {
  if (!isObject(inFile) || !isObject(recomputed) || Array.isArray(inFile) !== Array.isArray(recomputed)) {
    return Object.is(inFile, recomputed) ? [] : [{ at, inFile, recomputed }];
  }
  const names = new Set([...Object.keys(inFile), ...Object.keys(recomputed)]);
  return [...names].flatMap((name) =>
    differences(inFile[name], recomputed[name], Array.isArray(inFile) ? `${at}[${name}]` : `${at}.${name}`),
  );
}

/** How many numbers, texts and truth values there are to compare. */
export function valuesIn(value: unknown): number {
  return isObject(value) ? Object.values(value).reduce((sum: number, one) => sum + valuesIn(one), 0) : 1;
}
