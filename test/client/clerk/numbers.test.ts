import { expect, test } from 'vitest';
import { numbersFor, roughNumbers } from '#client/clerk/numbers.ts';
import { rangeOf } from '#client/clerk/results/estimates.ts';
import { wordsFor } from '#client/clerk/words.tsx';

const exact = wordsFor('vi');
const rough = { ...exact, ...roughNumbers(numbersFor('vi'), 'khoảng') };

test('a share is told to its digits once nothing more can come in, and as about so many per cent before', () => {
  expect([exact.percent('78.17'), exact.share(0.7817)]).toEqual(['78,17\u00a0%', '78,2\u00a0%']);
  expect([rough.percent('78'), rough.share(0.78, 2)]).toEqual(['khoảng 78\u00a0%', 'khoảng 78\u00a0%']);
});

test('neither an axis nor an interval repeats the word', () => {
  expect(rough.share(0.5, 0)).toBe('50\u00a0%');
  expect(rangeOf({ low: 0.65, high: 0.81 }, rough)).toMatch(/^65 . 81\u00a0%$/);
  expect(rangeOf({ low: 0.6502, high: 0.8094 }, exact)).toMatch(/^65,0 . 80,9\u00a0%$/);
});
