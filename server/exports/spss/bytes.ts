/** Whole numbers of four bytes, lowest first. */
export function int32(...numbers: number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * 4);
  for (const [at, number] of numbers.entries()) bytes.writeInt32LE(number, at * 4);
  return bytes;
}

export function double(...numbers: number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * 8);
  for (const [at, number] of numbers.entries()) bytes.writeDoubleLE(number, at * 8);
  return bytes;
}

/** Exactly so many bytes of UTF-8, filled up with spaces; never half a letter. */
export function padded(text: string, length: number): Buffer {
  return Buffer.concat([cut(text, length), Buffer.alloc(length, ' ')]).subarray(0, length);
}

/** At most so many bytes of UTF-8; what was shortened ends in "…". */
export function cut(text: string, most: number): Buffer {
  const bytes = Buffer.from(text.normalize('NFC'));
  if (bytes.length <= most) return bytes;
  const mark = Buffer.from('…');
  let end = Math.max(0, most - mark.length);
  // not in the middle of a letter
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return Buffer.concat([bytes.subarray(0, end), mark]);
}

export function upTo(multiple: number, length: number): number {
  return Math.ceil(length / multiple) * multiple;
}
