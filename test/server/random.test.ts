import { expect, test } from 'vitest';
import { randomInPortions } from '#server/random.ts';

test('random bytes are as many as asked for and never given out twice', () => {
  const random = randomInPortions(64);
  const given = Array.from({ length: 500 }, () => random(16).toString('hex'));
  expect(given.every((bytes) => bytes.length === 32)).toBe(true);
  expect(new Set(given).size).toBe(500);
  expect(random(100).equals(Buffer.alloc(100))).toBe(false);
  expect(random(100)).toHaveLength(100);
});
