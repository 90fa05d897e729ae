/** Do both say the same? A property that is undefined is none. For plain data without dates or functions. */
export function saysTheSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [some, others] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return [...new Set([...some.keys(), ...others.keys()])].every((name) =>
    saysTheSame(some.get(name), others.get(name)),
  );
}
