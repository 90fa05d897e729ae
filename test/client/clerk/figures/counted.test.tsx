import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { drawDays, stepUpTo } from '#client/clerk/fieldwork/draw-days.tsx';
import type { Draw } from '#client/clerk/figures/drawn.tsx';
import { fileInk } from '#client/clerk/figures/ink.ts';
import { drawBands } from '#client/clerk/quality/draw-bands.tsx';
import { attributes, malformations, wordsOf } from '../../html.ts';

const widths = [1000, 640, 360, 300];
const write = (n: number) => String(n);

function drawn(draw: Draw, width: number) {
  const { height, content } = draw(width, fileInk, 'one');
  const svg = render(<g>{content}</g>);
  const rects = [...svg.matchAll(/<rect [^>]*>/g)].map(([tag]) => {
    const number = (name: string) => Number(attributes(tag, name)[0]);
    return { x: number('x'), y: number('y'), width: number('width'), height: number('height') };
  });
  return { svg, height, rects };
}

describe('ballots of every day', () => {
  const days = (counts: readonly number[]) =>
    drawDays({
      bars: counts.map((n, at) => ({ key: `${at}`, label: `${at + 1}/10`, n, said: `${at + 1}: ${n}` })),
      axis: 'Phiếu mỗi ngày',
      write,
    });

  test.each(widths)('stand as high as their number and within the figure, %d wide', (width) => {
    const counts = [4, 0, 8, 2];
    const { svg, height, rects } = drawn(days(counts), width);
    expect(malformations(svg)).toEqual([]);
    const unit = (rects[2]?.height ?? 0) / 8;
    expect(unit).toBeGreaterThan(0);
    for (const [at, one] of rects.entries()) {
      expect(one.height).toBeCloseTo((counts[at] ?? 0) * unit, 6);
      expect(one.x).toBeGreaterThanOrEqual(0);
      expect(one.x + one.width).toBeLessThanOrEqual(width);
      expect(one.y + one.height).toBeLessThan(height);
      expect(one.y).toBeGreaterThan(20);
    }
  });

  test('are all drawn over months, and only as many named as can be read', () => {
    const { svg, rects } = drawn(days(Array.from({ length: 90 }, (_, at) => at)), 360);
    expect(rects).toHaveLength(90);
    const named = [...wordsOf(svg).matchAll(/\d+\/10/g)].length;
    expect(named).toBeGreaterThan(3);
    expect(named).toBeLessThan(12);
  });

  test('have a line at zero where none came', () => {
    const { svg, rects } = drawn(days([0, 0]), 640);
    expect(rects.map(({ height }) => height)).toEqual([0, 0]);
    expect(svg).not.toContain('NaN');
  });

  test.each([
    [1, 1],
    [5, 1],
    [6, 2],
    [10, 2],
    [23, 5],
    [260, 100],
    [1200, 500],
  ])('up to %d are marked in steps of %d', (most, step) => {
    expect(stepUpTo(most)).toBe(step);
  });
});

describe('ballots that carry a flag, place by place', () => {
  const draw = drawBands({
    rows: [
      {
        key: 'a',
        label: 'Tổ Khuổi Lặng',
        n: 40,
        band: { from: 10, to: 14 },
        said: '10–14',
        beside: 'n = 40',
      },
      { key: 'b', label: 'Tổ Tổng Nẻng', n: 20, band: { from: 5, to: 9 }, said: '5–9', beside: 'n = 20' },
    ],
  });

  test.each(widths)('are bars from the surest to the most possible, within all ballots, %d wide', (width) => {
    const { svg, height, rects } = drawn(draw, width);
    expect(malformations(svg)).toEqual([]);
    const [all, may, surely, otherAll, otherMay, otherSurely] = rects.map((one) => one.width);
    const unit = (all ?? 0) / 40;
    expect(unit).toBeGreaterThan(0);
    for (const [bar, n] of [
      [may, 14],
      [surely, 10],
      [otherAll, 20],
      [otherMay, 9],
      [otherSurely, 5],
    ] as const)
      expect(bar).toBeCloseTo(unit * n, 6);
    for (const one of rects) {
      expect(one.x + one.width).toBeLessThanOrEqual(width);
      expect(one.y + one.height).toBeLessThan(height);
    }
    for (const told of ['Tổ Khuổi Lặng', '10–14', 'n = 40', '5–9']) expect(wordsOf(svg)).toContain(told);
  });
});
