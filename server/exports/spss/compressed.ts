/** Compressed data of an SPSS file: eight codes, then the values that no code stands for. */
export type Compressor = {
  number(value: number): void;
  /** Filled up to whole segments of eight bytes. */
  text(bytes: Buffer): void;
  /** What is complete so far. */
  take(): Buffer;
  /** The rest, with the code that says that all is here. */
  end(): Buffer;
};

const spaces = Buffer.alloc(8, ' ');
/** 1 to 251 stand for whole numbers, less this. */
const bias = 100;
const codes = { endOfFile: 252, asItIs: 253, spaces: 254 } as const;

export function openCompressor(): Compressor {
  let done: Buffer[] = [];
  let waiting: number[] = [];
  let values: Buffer[] = [];
  function put(code: number, value?: Buffer): void {
    waiting.push(code);
    if (value) values.push(value);
    if (waiting.length === 8) close();
  }
  function close(): void {
    done.push(Buffer.from(waiting), ...values);
    waiting = [];
    values = [];
  }
  function take(): Buffer {
    const bytes = Buffer.concat(done);
    done = [];
    return bytes;
  }
  return {
    number(value) {
      if (Number.isInteger(value) && value + bias >= 1 && value + bias <= 251) return put(value + bias);
      const bytes = Buffer.alloc(8);
      bytes.writeDoubleLE(value);
      put(codes.asItIs, bytes);
    },
    text(bytes) {
      for (let at = 0; at < bytes.length; at += 8) {
        const segment = bytes.subarray(at, at + 8);
        if (segment.equals(spaces)) put(codes.spaces);
        else put(codes.asItIs, segment);
      }
    },
    take,
    end() {
      put(codes.endOfFile);
      while (waiting.length > 0) put(0);
      return take();
    },
  };
}
