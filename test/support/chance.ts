import { createHash } from 'node:crypto';
import * as fc from 'fast-check';

/** What chance decides in tests comes from here: the same in every run, another with TEST_SEED=2, 3 … */
const seed = Number(process.env.TEST_SEED ?? 1);

fc.configureGlobal({ seed });

export { fc };

/** Bytes that nobody can tell from drawn ones, and that are the same in every run. */
export function seededBytes(): (bytes: number) => Buffer {
  let drawn = 0;
  const block = () => createHash('sha256').update(`${seed} ${drawn++}`).digest();
  return (bytes) => {
    const blocks = Array.from({ length: Math.ceil(bytes / 32) }, block);
    return Buffer.concat(blocks).subarray(0, bytes);
  };
}
