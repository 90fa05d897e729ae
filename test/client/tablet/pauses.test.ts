import { expect, test } from 'vitest';
import { pauseAfter, shuffled } from '#client/tablet/outbox/pauses.ts';

test('pauses double up to five minutes, and are spread over all of that', () => {
  expect([1, 2, 3, 6, 8, 500].map((failures) => pauseAfter(failures, 1) / 1000)).toEqual([
    4, 8, 16, 128, 300, 300,
  ]);
  expect(pauseAfter(500, 0)).toBe(0);
  expect(pauseAfter(500, 0.5)).toBe(150_000);
});

test('another order holds the same things', () => {
  const things = Array.from({ length: 50 }, (_, at) => at);
  const order = shuffled(things, Math.random);
  expect(order).not.toEqual(things);
  expect(order.toSorted((a, b) => a - b)).toEqual(things);
});
