import { createHash } from 'node:crypto';
import * as fc from 'fast-check';

/** What chance decides in tests comes from here: the same in every run, another with TEST_SEED=2, 3 … */
const seed = Number(process.env.TEST_SEED ?? 1);

fc.configureGlobal({ seed });

export { fc };

let drawn = 0;

/** Bytes that nobody can tell from drawn ones: the same in every run of a test file, never the same twice in it. */
export function seededBytes(bytes: number): Buffer {
  const block = () => createHash('sha256').update(`${seed} ${drawn++}`).digest();
  const blocks = Array.from({ length: Math.ceil(bytes / 32) }, block);
  return Buffer.concat(blocks).subarray(0, bytes);
}
