import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  growLevels,
  inclusionPath,
  leafHash,
  nodeHash,
  type Sha256,
  type Step,
} from '#surveys/seal/merkle.ts';
import { atOnce } from '#test/support/at-once.ts';

const sha256: Sha256 = (bytes) => createHash('sha256').update(bytes).digest();
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/** The inputs and roots that implementations of RFC 6962 have tested themselves with since Certificate Transparency's own. */
const inputs = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const leaves = inputs.map((input) => leafHash(sha256, Buffer.from(input, 'hex')));

const levelsOver = (some: readonly Uint8Array[]) => atOnce(growLevels(sha256, some));

/** What the root must be if this leaf is below it (section 2.1.1). */
function rootOfPath(leaf: Uint8Array, path: readonly Step[]): Uint8Array {
  return path.reduce(
    (below, { side, hash }) =>
      side === 'left' ? nodeHash(sha256, hash, below) : nodeHash(sha256, below, hash),
    leaf,
  );
}

describe('the tree of RFC 6962', () => {
  test.each(roots.map((root, size) => ({ root, size })))(
    'has the known root over $size leaves',
    ({ root, size }) => {
      expect(hex(levelsOver(leaves.slice(0, size)).at(-1)?.[0] ?? sha256(Buffer.of()))).toBe(root);
    },
  );

  test('has the known paths to the first and the sixth of eight leaves', () => {
    const path = (index: number) => inclusionPath(levelsOver(leaves), index).map(({ hash }) => hex(hash));
    expect(path(0)).toEqual([
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ]);
    expect(path(5)).toEqual([
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ]);
  });

  test('every path leads to the root, and no other leaf goes the same way', () => {
    for (let size = 1; size <= leaves.length; size += 1) {
      const levels = levelsOver(leaves.slice(0, size));
      for (let index = 0; index < size; index += 1) {
        const path = inclusionPath(levels, index);
        const reached = leaves.map((leaf) => hex(rootOfPath(leaf, path)) === roots[size]);
        expect(reached.flatMap((isIn, at) => (isIn ? [at] : []))).toEqual([index]);
      }
    }
  });
});
