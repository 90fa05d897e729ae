/**
 * The Merkle tree hash of RFC 6962, section 2.1, over any SHA-256 that is given: leaves and nodes are digested with
 * different first bytes, so that no node can be passed off as a leaf.
 */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

const leafPrefix = 0x00;
const nodePrefix = 0x01;

/** SHA-256(0x00 ‖ data) */
export function leafHash(sha256: Sha256, data: Uint8Array): Uint8Array {
  const input = new Uint8Array(1 + data.length);
  input[0] = leafPrefix;
  input.set(data, 1);
  return sha256(input);
}

/** SHA-256(0x01 ‖ left ‖ right) */
export function nodeHash(sha256: Sha256, left: Uint8Array, right: Uint8Array): Uint8Array {
  const input = new Uint8Array(1 + left.length + right.length);
  input[0] = nodePrefix;
  input.set(left, 1);
  input.set(right, 1 + left.length);
  return sha256(input);
}

/** So many digests are reckoned before somebody else may have a turn: some milliseconds. */
const turn = 2048;

/**
 * From the leaves up to the root. A last one without a neighbour goes up as it is. Pauses after each `turn`: whoever
 * serves others meanwhile goes on in turns.
 */
export function* growLevels(
  sha256: Sha256,
  leaves: readonly Uint8Array[],
): Generator<undefined, (readonly Uint8Array[])[]> {
  const levels = [leaves];
  for (let level = leaves; level.length > 1; ) {
    const above: Uint8Array[] = [];
    for (let at = 0; at < level.length; at += 2) {
      const [left, right] = [level[at], level[at + 1]];
      if (left) above.push(right ? nodeHash(sha256, left, right) : left);
      if (above.length % turn === 0) yield;
    }
    levels.push(above);
    level = above;
  }
  return levels;
}

/** A neighbour on the way up, and on which side of us it stands. */
export type Step = { side: 'left' | 'right'; hash: Uint8Array };

/** Hashes side by side, however they are kept. */
export type Level = { at(index: number): Uint8Array | undefined };

/** The audit path of section 2.1.1 for the leaf at `index`, from the bottom; `levels` as they grew. */
export function inclusionPath(levels: readonly Level[], index: number): Step[] {
  return levels.slice(0, -1).flatMap((level, height): Step[] => {
    const at = Math.floor(index / 2 ** height);
    const side = at % 2 === 0 ? 'right' : 'left';
    const hash = level.at(side === 'right' ? at + 1 : at - 1);
    return hash ? [{ side, hash }] : [];
  });
}
