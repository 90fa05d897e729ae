import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { leafHash, type Sha256 } from '#surveys/seal/merkle.ts';
import { compareBytes, growSealedTree, leavesFor } from '#surveys/seal/sealed-set.ts';
import { atOnce } from '#test/support/at-once.ts';

const sha256: Sha256 = (bytes) => createHash('sha256').update(bytes).digest();
const leaf = (name: string) => leafHash(sha256, Buffer.from(name));
const padding = (index: number) => sha256(Buffer.from(`padding ${index}`));
const tree = (names: readonly string[]) => atOnce(growSealedTree(sha256, names.map(leaf), padding));
const rootOf = (names: readonly string[]) => Buffer.from(tree(names).at(-1)?.[0] ?? []).toString('hex');

describe('the tree over sealed responses', () => {
  test('is as high for no response as for sixteen, and a day more for seventeen', () => {
    expect([0, 1, 16, 17, 33, 100_000].map(leavesFor)).toEqual([16, 16, 16, 32, 64, 131_072]);
    expect([0, 1, 5, 16].map((n) => tree(Array.from({ length: n }, (_, at) => `${at}`)).length)).toEqual([
      5, 5, 5, 5,
    ]);
  });

  test('is the same whatever the order in which responses came', () => {
    expect(rootOf(['a', 'b', 'c'])).toBe(rootOf(['c', 'a', 'b']));
    const bottom = tree(['a', 'b', 'c'])[0] ?? [];
    expect(bottom.every((one, at) => at === 0 || compareBytes(bottom[at - 1] ?? one, one) < 0)).toBe(true);
  });

  test('is another one with a response more, less, or altered', () => {
    const roots = [['a', 'b'], ['a', 'b', 'c'], ['a'], ['a', 'x'], []].map(rootOf);
    expect(new Set(roots).size).toBe(roots.length);
  });
});
