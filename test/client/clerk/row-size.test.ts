import { describe, expect, test } from 'vitest';
import { barHeight, rowSizeOf } from '#client/clerk/results/row-size.ts';

const short = 'Sạch sẽ';
const long = Array.from({ length: 14 }, () => 'niêm yết').join(' ');

describe('rows of a chart', () => {
  test('above a bar there is room for as many lines as the longest wording takes', () => {
    const { labels, labelOffset, height, above } = rowSizeOf([short, long], 320);
    const lines = labels[1]?.length ?? 0;
    expect(lines).toBe(3);
    expect(labels[0]).toEqual(['', '', short]);
    // the last line ends above the bar, whose middle the offset counts from
    expect(labelOffset + (lines * 17.6) / 2).toBeLessThan(-barHeight / 2);
    // and the first begins below the bar before
    const row = (height - above - 44) / 2;
    expect(row - barHeight / 2).toBeGreaterThan(-labelOffset + (lines * 17.6) / 2);
  });

  test('beside a bar short wordings keep the usual height', () => {
    expect(rowSizeOf([short, short], 900)).toMatchObject({ isNarrow: false, height: 144, labelOffset: 0 });
    expect(rowSizeOf([long], 900).height).toBeGreaterThan(rowSizeOf([short], 900).height);
  });
});
