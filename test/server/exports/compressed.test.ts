import { expect, test } from 'vitest';
import { openCompressor } from '#server/exports/spss/compressed.ts';
import { fc } from '#test/support/chance.ts';

const words = (text: string) => Buffer.from(text.padEnd(16, ' '));

/** As the PSPP Developers Guide says a file is to be read. */
function readBack(bytes: Buffer): (number | string)[] {
  const read: (number | string)[] = [];
  for (let at = 0; at < bytes.length; ) {
    const codes = bytes.subarray(at, at + 8);
    at += 8;
    for (const code of codes) {
      if (code === 252) return at === bytes.length ? read : ['more after the end'];
      if (code === 253) {
        const value = bytes.subarray(at, at + 8);
        at += 8;
        read.push(value.toString('latin1'));
      } else read.push(code === 254 ? ' '.repeat(8) : code - 100);
    }
  }
  return ['no end'];
}

const asDouble = (value: number) => {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes.toString('latin1');
};
const isShort = (value: number) => Number.isInteger(value) && value >= -99 && value <= 151;

test('compressed cases are read back as they were, however often and however late they are taken', () => {
  const value = fc.oneof(fc.integer({ min: -120, max: 160 }), fc.constantFrom('', 'm1@1', 'trial 2026'));
  fc.assert(
    fc.property(fc.array(fc.tuple(value, fc.nat({ max: 9 })), { maxLength: 60 }), (cases) => {
      const compressor = openCompressor(16);
      const [taken, expected]: [Buffer[], (number | string)[]] = [[], []];
      for (const [one, chance] of cases) {
        if (typeof one === 'string') {
          compressor.text(words(one));
          expected.push(words(one).toString().slice(0, 8), words(one).toString().slice(8));
        } else {
          compressor.repeat(one, chance);
          compressor.number(one / 2);
          expected.push(...Array(chance).fill(isShort(one) ? one : asDouble(one)));
          expected.push(isShort(one / 2) ? one / 2 : asDouble(one / 2));
        }
        if (chance > 6) taken.push(compressor.take());
      }
      taken.push(compressor.end());
      expect(readBack(Buffer.concat(taken))).toEqual(expected);
    }),
    { seed: 1 },
  );
});
