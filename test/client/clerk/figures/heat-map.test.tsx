import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { fileInk } from '#client/clerk/figures/ink.ts';
import { drawHeat, fileShades } from '#client/clerk/results/heat-map/draw-heat.tsx';
import { heatOf, lowestCell, shadeOf } from '#client/clerk/results/heat-map/heat-cells.ts';
import { wordsFor } from '#client/clerk/words.tsx';
import { groupResults } from '#server/results/group-results.ts';
import { huyenTung2024 as campaign } from '#surveys/campaigns/reference/huyen-tung-2024.ts';
import { GroupCode } from '#surveys/ids.ts';
import { filled } from '../../../server/results/filled.ts';
import { summaryOf } from '../../../server/results/summary-of.ts';
import { wordsOf } from '../../html.ts';

const leaders = GroupCode.parse('leaders');
const vi = wordsFor('vi');

function heatAfter(ballots: number) {
  const results = groupResults(campaign, summaryOf(campaign, filled(campaign, leaders, ballots, 7)), leaders);
  if (!results) throw new Error('no leaders in the campaign');
  const sent: typeof results = JSON.parse(JSON.stringify(results));
  return { heat: heatOf(sent.rounds), rounds: sent.rounds };
}

/** How light a colour is, 0 to 1 (WCAG 2.2, relative luminance). */
function luminance(colour: string): number {
  const part = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}

const contrast = (a: string, b: string) => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

describe('the heat map', () => {
  const { heat, rounds } = heatAfter(60);

  test('has a row for each assessed body and a column for each statement, with the group’s own figures', () => {
    expect(heat.rows.map(({ code }) => code)).toEqual(campaign.targets.map(({ code }) => code));
    expect(heat.columns.map(({ item }) => item)).toEqual([
      'S1',
      'S2',
      'S3',
      'S4',
      'S5',
      'S6',
      'S7',
      'S8',
      'S9',
    ]);
    const told = rounds[0]?.factors[0]?.items.map(({ favourableShare }) => favourableShare?.share);
    expect(heat.rows[0]?.cells.map((cell) => cell.told?.share)).toEqual(told);
    expect(told?.some((share) => share !== undefined)).toBe(true);
  });

  test('a body that few know says “ít phiếu”, and one whose share would tell on somebody “không nêu”', () => {
    const few = heatAfter(4 + 3).heat;
    const whys = new Set(
      few.rows.flatMap(({ cells }) => cells.map((cell) => (cell.told ? 'told' : cell.why))),
    );
    expect(whys.has('few')).toBe(true);
    for (const row of few.rows) if (!row.n) expect(row.cells.every(({ told }) => told === null)).toBe(true);
    expect(lowestCell({ ...few, rows: few.rows.filter(({ n }) => !n) })).toBeUndefined();
  });

  test('the lowest cell is the lowest', () => {
    const shares = heat.rows.flatMap(({ cells }) => cells.flatMap(({ told }) => (told ? [told.share] : [])));
    expect(lowestCell(heat)?.share).toBe(Math.min(...shares));
  });

  test('shades go by what is written in the cell', () => {
    expect([0.4994, 0.4995, 0.59949, 0.9, 1].map(shadeOf)).toEqual([0, 1, 1, 5, 5]);
  });

  test('shades darken step by step, apart in grey, and every number on them can be read', () => {
    for (const [at, shade] of fileShades.slice(1).entries())
      expect(contrast(fileShades[at] ?? '', shade)).toBeGreaterThan(1.15);
    for (const [at, shade] of fileShades.entries())
      expect(contrast(shade, at >= 4 ? '#ffffff' : fileInk.text)).toBeGreaterThan(4.5);
  });

  test('as a picture it has every body, every number and every statement', () => {
    const { content } = drawHeat(heat, vi)(1000, fileInk, 'one');
    const words = wordsOf(render(<g>{content}</g>));
    const [row] = heat.rows;
    for (const { told } of row?.cells ?? [])
      if (told) expect(words).toContain(vi.decimal((told.share * 100).toFixed(1)));
    expect(words).toContain('Hệ thống phần mềm');
    for (const { code, name } of campaign.targets)
      expect([code, words.replaceAll(' ', '').includes(name.vi.replaceAll(' ', ''))]).toEqual([code, true]);
  });
});
