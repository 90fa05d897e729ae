/**
 * Compressed data of an SPSS file: eight codes, then the values that no code stands for. Written into one piece of
 * memory after the other: a piece of its own for each value would leave more to be cleared away than is written.
 */
export type Compressor = {
  number(value: number): void;
  /** The same number so many times. */
  repeat(value: number, times: number): void;
  /** Filled up to whole segments of eight bytes. */
  text(bytes: Buffer): void;
  /** How many bytes are waiting. */
  size(): number;
  /** What is complete so far. */
  take(): Buffer;
  /** The rest, with the code that says that all is here. */
  end(): Buffer;
};

const spaces = Buffer.alloc(8, ' ');
/** 1 to 251 stand for whole numbers, less this. */
const bias = 100;
const codes = { endOfFile: 252, asItIs: 253, spaces: 254 } as const;
const perBlock = 8;
/** What one more value may need: a new block's codes, and itself. */
const mostForOne = 2 * perBlock;

export function openCompressor(capacity = 80_000): Compressor {
  let bytes = Buffer.allocUnsafe(capacity);
  /** Where the codes of the block that is being filled begin, how many there are, and where all ends. */
  let [block, inBlock, end] = [0, perBlock, 0];

  function put(code: number): void {
    if (end + mostForOne > bytes.length) bytes = Buffer.concat([bytes], 2 * bytes.length + mostForOne);
    if (inBlock === perBlock) {
      block = end;
      inBlock = 0;
      end += perBlock;
    }
    bytes[block + inBlock] = code;
    inBlock += 1;
  }
  function number(value: number): void {
    const isShort = Number.isInteger(value) && value + bias >= 1 && value + bias <= 251;
    put(isShort ? value + bias : codes.asItIs);
    if (!isShort) end = bytes.writeDoubleLE(value, end);
  }
  function take(): Buffer {
    const complete = inBlock === perBlock ? end : block;
    const taken = bytes.subarray(0, complete);
    const next = Buffer.allocUnsafe(Math.max(capacity, end - complete));
    bytes.copy(next, 0, complete, end);
    bytes = next;
    block -= complete;
    end -= complete;
    return taken;
  }
  return {
    number,
    repeat(value, times) {
      for (let at = 0; at < times; at += 1) number(value);
    },
    text(letters) {
      for (let at = 0; at < letters.length; at += 8) {
        const isBlank = letters.compare(spaces, 0, 8, at, at + 8) === 0;
        put(isBlank ? codes.spaces : codes.asItIs);
        if (!isBlank) end += letters.copy(bytes, end, at, at + 8);
      }
    },
    size: () => end,
    take,
    end() {
      put(codes.endOfFile);
      while (inBlock < perBlock) put(0);
      return take();
    },
  };
}
