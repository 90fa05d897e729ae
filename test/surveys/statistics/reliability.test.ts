import { describe, expect, test } from 'vitest';
import { cronbachAlpha, type Row } from '#surveys/statistics/reliability.ts';

/** Section 6 of the LSAT, 1,000 people (Bock and Lieberman, Psychometrika 35, 1970, 179–197), by answer pattern. */
const lsat: Record<string, number> = {
  '00000': 3,
  '00001': 6,
  '00010': 2,
  '00011': 11,
  '00100': 1,
  '00101': 1,
  '00110': 3,
  '00111': 4,
  '01000': 1,
  '01001': 8,
  '01011': 16,
  '01101': 3,
  '01110': 2,
  '01111': 15,
  '10000': 10,
  '10001': 29,
  '10010': 14,
  '10011': 81,
  '10100': 3,
  '10101': 28,
  '10110': 15,
  '10111': 80,
  '11000': 16,
  '11001': 56,
  '11010': 21,
  '11011': 173,
  '11100': 11,
  '11101': 61,
  '11110': 28,
  '11111': 298,
};
const rows = Object.entries(lsat).flatMap(([pattern, count]) =>
  Array<Row>(count).fill([...pattern].map(Number)),
);

describe('Cronbach’s alpha', () => {
  test('of the LSAT data is 0.295, as the R package ltm prints it', () => {
    const { alpha, ...rest } = cronbachAlpha(rows, 5) ?? { alpha: 0 };
    expect(alpha).toBeCloseTo(0.2949971922159539, 13);
    expect(rest).toEqual({ items: 5, n: 1000, leftOut: 0 });
  });

  test('leaves out whoever left an item blank', () => {
    const blank: Row[] = [
      [5, undefined, 5, 5, 5],
      [undefined, undefined, undefined, undefined, undefined],
    ];
    expect(cronbachAlpha([...rows, ...blank], 5)).toEqual({ ...cronbachAlpha(rows, 5), leftOut: 2 });
  });

  test('is 1 where items always agree, and below 0 where they contradict each other', () => {
    expect(
      cronbachAlpha(
        [
          [1, 1],
          [3, 3],
          [5, 5],
        ],
        2,
      )?.alpha,
    ).toBeCloseTo(1, 14);
    // variances 4 and 13/3, of the total 1/3: 2·(1 − 25)
    expect(
      cronbachAlpha(
        [
          [1, 5],
          [3, 2],
          [5, 1],
        ],
        2,
      )?.alpha,
    ).toBeCloseTo(-48, 12);
  });

  test('there is none of one item, of nobody, or where nobody differs', () => {
    expect(cronbachAlpha([[1], [2]], 1)).toBeUndefined();
    expect(cronbachAlpha([], 3)).toBeUndefined();
    expect(cronbachAlpha([[1, 2]], 2)).toBeUndefined();
    expect(
      cronbachAlpha(
        [
          [1, 5],
          [5, 1],
        ],
        2,
      ),
    ).toBeUndefined();
  });
});
