import { growLevels, type Sha256 } from './merkle.ts';

/** Fewer leaves than this has no tree, so that its height does not tell how few responses there were. */
export const fewestLeaves = 16;

/** How many leaves the tree over `n` responses has: the next power of two, at least `fewestLeaves`. */
export function leavesFor(n: number): number {
  let size = fewestLeaves;
  while (size < n) size *= 2;
  return size;
}

/**
 * The tree over a set of responses: their hashed leaves and as much padding as is needed, sorted together as bytes,
 * so that neither order nor number can be read from it. Its last level is the root. Pauses like `growLevels`.
 *
 * @param padding the hash that fills the place of a response, for 0, 1, …; nobody without the key can tell it from one
 */
export function* growSealedTree(
  sha256: Sha256,
  leaves: readonly Uint8Array[],
  padding: (index: number) => Uint8Array,
): Generator<undefined, (readonly Uint8Array[])[]> {
  const missing = leavesFor(leaves.length) - leaves.length;
  const all = [...leaves, ...Array.from({ length: missing }, (_, index) => padding(index))];
  yield;
  all.sort(compareBytes);
  yield;
  return yield* growLevels(sha256, all);
}

export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
