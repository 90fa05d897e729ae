import { webcrypto } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashedPin, isEasyPin, isRightPin, waitAfter } from '#client/tablet/pin/kept-pin.ts';

const crypto = webcrypto as unknown as Crypto; // the same standard; the compiler knows two of them

test('only a salted hash of the PIN is kept, and only the PIN opens it', async () => {
  const kept = await hashedPin(crypto, '246813');
  expect(JSON.stringify(kept)).not.toContain('246813');
  expect(kept.rounds).toBeGreaterThanOrEqual(300_000);
  expect(await isRightPin(crypto, '246813', kept)).toBe(true);
  expect(await isRightPin(crypto, '246831', kept)).toBe(false);
  expect((await hashedPin(crypto, '246813')).hash).not.toBe(kept.hash);
});

test('each mistyped PIN costs more time than the one before, up to a quarter of an hour', () => {
  const waits = Array.from({ length: 12 }, (_, wrong) => waitAfter(wrong) / 1000);
  expect(waits).toEqual([0, 0, 0, 15, 30, 60, 120, 240, 480, 900, 900, 900]);
});

test('a PIN that a neighbour would try first is refused', () => {
  for (const easy of ['000000', '111111', '123456', '654321', '890123']) expect(isEasyPin(easy)).toBe(true);
  for (const good of ['246813', '112233', '135790']) expect(isEasyPin(good)).toBe(false);
});
