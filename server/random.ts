import { randomFillSync } from 'node:crypto';

/**
 * Random bytes from the system, asked for in portions: on a virtual machine each question costs more than a whole
 * ballot's check. A byte is given out once and wiped where it stood.
 */
export function randomInPortions(portionBytes = 8192): (bytes: number) => Buffer {
  const portion = Buffer.alloc(portionBytes);
  let used = portionBytes;
  return (bytes) => {
    if (bytes > portionBytes) return randomFillSync(Buffer.alloc(bytes));
    if (used + bytes > portionBytes) {
      randomFillSync(portion);
      used = 0;
    }
    const given = Buffer.from(portion.subarray(used, used + bytes));
    portion.fill(0, used, used + bytes);
    used += bytes;
    return given;
  };
}
