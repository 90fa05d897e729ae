import { inclusionPath, type Level, type Step } from '#surveys/seal/merkle.ts';
import { compareBytes } from '#surveys/seal/sealed-set.ts';

const size = 32;

/** A sealed tree in a few large pieces of memory: 64 bytes for each leaf. */
export type PackedTree = {
  root: string;
  /** The path of a leaf to the root; undefined where it is not in the tree. */
  pathOf(leaf: Uint8Array): Step[] | undefined;
};

type PackedLevel = Level & { count: number };

export function packTree(levels: readonly (readonly Uint8Array[])[]): PackedTree {
  const packed = levels.map((level): PackedLevel => {
    const bytes = Buffer.concat(level);
    const count = level.length;
    return {
      count,
      at: (index) => (index < count ? bytes.subarray(index * size, (index + 1) * size) : undefined),
    };
  });
  const [bottom] = packed;
  const root = Buffer.from(packed.at(-1)?.at(0) ?? []).toString('hex');
  return {
    root,
    pathOf(leaf) {
      const index = bottom && indexOf(bottom, leaf);
      return index === undefined ? undefined : inclusionPath(packed, index);
    },
  };
}

/** Leaves stand in the order of their bytes. */
function indexOf(level: PackedLevel, leaf: Uint8Array): number | undefined {
  let [from, to] = [0, level.count];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const order = compareBytes(level.at(middle) ?? leaf, leaf);
    if (order === 0) return middle;
    if (order < 0) from = middle + 1;
    else to = middle;
  }
  return undefined;
}
