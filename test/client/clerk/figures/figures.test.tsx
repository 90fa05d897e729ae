import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { figureAsFile } from '#client/clerk/figures/as-file.tsx';
import { axisAround } from '#client/clerk/figures/axis.tsx';
import type { Draw } from '#client/clerk/figures/drawn.tsx';
import { fileInk } from '#client/clerk/figures/ink.ts';
import { textWidth, wrapped } from '#client/clerk/figures/text-size.ts';
import { drawWhiskers, type WhiskerRow } from '#client/clerk/figures/whiskers.tsx';
import { divergingBar } from '#client/clerk/results/items/diverging.ts';
import { drawLevels } from '#client/clerk/results/items/draw-levels.tsx';
import { attributes, malformations, wordsOf } from '../../html.ts';

const write = (percent: number) => `${percent.toFixed(0)} %`;

function svgOf(draw: Draw, width: number): { svg: string; height: number } {
  const { height, content } = draw(width, fileInk, 'one');
  return { svg: render(<g>{content}</g>), height };
}

/** The values of an attribute of every such element, in their order. */
const numbersOf = (svg: string, element: string, name: string) =>
  [...svg.matchAll(new RegExp(`<${element} [^>]*>`, 'g'))]
    .flatMap(([tag]) => attributes(tag, name))
    .map(Number);

const counts = [10, 10, 20, 40, 20];
const levels = ['Rất tệ', 'Tệ', 'Vừa', 'Tốt', 'Rất tốt'];
const bar = (key: string, given: readonly number[]) => ({
  key,
  label: `Câu ${key}`,
  pieces: divergingBar(
    given.map((count, at) => ({ from: at + 1, to: at + 1, count })),
    5,
    false,
  ),
  said: '60,0 %',
  beside: '50,2 – 69,1 %; n = 100',
});
const bars = (...rows: ReturnType<typeof bar>[]) =>
  drawLevels({
    rows,
    levels,
    joined: (from, to) => `${from} – ${to}`,
    write,
    reach: { left: 75, right: 75 },
  });

describe('bars of levels', () => {
  // the clickable pieces are 24 high; swatches and patches are not
  const piecesOf = (svg: string) =>
    [...svg.matchAll(/<rect [^>]*height="24"[^>]*>/g)].map(([tag]) => ({
      x: Number(attributes(tag, 'x')[0]),
      width: Number(attributes(tag, 'width')[0]),
    }));

  test.each([1000, 640, 360])('are as long as all answers together, %d wide', (width) => {
    const pieces = piecesOf(svgOf(bars(bar('a', counts)), width).svg);
    expect(pieces).toHaveLength(5);
    const [first, last] = [pieces.at(0), pieces.at(-1)];
    const sum = pieces.reduce((total, piece) => total + piece.width, 0);
    expect(sum).toBeCloseTo((last?.x ?? 0) + (last?.width ?? 0) - (first?.x ?? 0), 6);
    for (const [at, piece] of pieces.entries()) {
      expect(piece.width / sum).toBeCloseTo((counts[at] ?? 0) / 100, 6);
    }
  });

  test('have the line of zero through the middle of the middle level, on every row', () => {
    const { svg } = svgOf(bars(bar('a', counts), bar('b', [0, 0, 50, 25, 25])), 1000);
    const middles = piecesOf(svg).filter((_, at) => at === 2 || at === 5);
    const zero = Number(svg.match(new RegExp(`<path d="M([0-9.]+) [^"]*" stroke="${fileInk.muted}"`))?.[1]);
    for (const { x, width } of middles) expect(x + width / 2).toBeCloseTo(zero, 6);
  });

  test('stay within the figure and above its end', () => {
    for (const width of [1000, 360]) {
      const { svg, height } = svgOf(bars(bar('a', counts), bar('b', [60, 0, 0, 0, 40])), width);
      for (const { x, width: long } of piecesOf(svg)) {
        expect(x).toBeGreaterThanOrEqual(-0.001);
        expect(x + long).toBeLessThanOrEqual(width + 0.001);
      }
      expect(Math.max(...numbersOf(svg, 'text', 'y'))).toBeLessThanOrEqual(height);
    }
  });

  test('every kind of piece has a pattern of its own, and below the middle it is hatched', () => {
    const { svg } = svgOf(bars(bar('a', counts)), 1000);
    const patterns = svg.split('<pattern').slice(1);
    expect(patterns).toHaveLength(5);
    expect(patterns.map((pattern) => pattern.includes('opacity'))).toEqual([true, true, false, false, false]);
    for (const [, name = ''] of svg.matchAll(/url\(#([^)]+)\)/g))
      expect(attributes(svg, 'id')).toContain(name);
  });

  test('the share and its interval stand beside the bar, wide or narrow', () => {
    for (const width of [1000, 360])
      expect(wordsOf(svgOf(bars(bar('a', counts)), width).svg)).toMatch(/60,0 %.*50,2 – 69,1 %; n = 100/);
  });
});

describe('dots with intervals', () => {
  const row = (key: string, share: number, isEnough = true): WhiskerRow => ({
    key,
    label: `Nội dung ${key}`,
    point: { share, low: share - 0.05, high: share + 0.05, isEnough, said: write(share * 100), range: '±5' },
  });
  const rows = [row('a', 0.9), row('b', 0.6, false), { key: 'c', label: 'Nội dung c', blank: 'không nêu' }];

  test('stand where their share is, hollow where nothing may be concluded', () => {
    const { svg } = svgOf(drawWhiskers({ rows, write }), 900);
    const [high = 0, low = 0] = numbersOf(svg, 'circle', 'cx');
    expect(numbersOf(svg, 'circle', 'cx')).toHaveLength(2);
    const axis = [...svg.matchAll(/<path d="M([0-9.]+) /g)].map(([, x]) => Number(x));
    expect(high).toBeGreaterThan(low);
    expect(Math.max(...axis)).toBeGreaterThan(high);
    expect([...svg.matchAll(/<circle [^>]*fill="([^"]+)"/g)].map(([, fill]) => fill)).toEqual([
      fileInk.accent,
      fileInk.background,
    ]);
    expect(wordsOf(svg)).toContain('không nêu');
  });

  test('lie on an axis of whole tens, at least forty points wide', () => {
    expect(axisAround([83.1, 88.9], 0, 400)).toMatchObject({
      from: 60,
      to: 100,
      ticks: [60, 70, 80, 90, 100],
    });
    expect(axisAround([3, 98], 0, 400)).toMatchObject({ from: 0, to: 100, ticks: [0, 20, 40, 60, 80, 100] });
    expect(axisAround([], 0, 400)).toMatchObject({ from: 0, to: 100 });
    expect(axisAround([2, 9], 0, 400)).toMatchObject({ from: 0, to: 40 });
    expect(axisAround([70, 90], 100, 300).at(70)).toBe(150);
  });
});

describe('a figure as a file', () => {
  const words = { title: 'Thủ tục & “kết quả”', caption: 'n = 114.', source: 'Nguồn: đợt 2024. TẠM TÍNH' };
  const file = render(figureAsFile(words, bars(bar('a', counts))));

  test('is well formed, and carries title, caption, source and every number', () => {
    expect(malformations(file)).toEqual([]);
    expect(file).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="1000"/);
    for (const told of ['Thủ tục & “kết quả”', 'n = 114.', 'TẠM TÍNH', '40 %', '60,0 %', 'Câu a'])
      expect(wordsOf(file)).toContain(told);
  });

  test('needs nothing from elsewhere: no style sheet, no variable, no link', () => {
    expect(file).not.toMatch(/var\(--|class=|style=|href=|<image/);
  });
});

describe('text in a figure', () => {
  test('is broken between words, no line wider than there is room', () => {
    const text = 'Thủ tục được niêm yết công khai, đầy đủ tại nơi tiếp nhận và trả kết quả';
    const lines = wrapped(text, 200, 13);
    expect(lines.join(' ')).toBe(text);
    for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(200);
    expect(wrapped(text, 200, 13, 2)).toEqual([lines[0], `${lines[1]}…`]);
  });
});
