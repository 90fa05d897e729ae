import { describe, expect, test } from 'vitest';
import { modePanel } from '#server/results/statistics/mode-panel.ts';
import { weightsOf } from '#server/results/statistics/weights.ts';
import type { Mode } from '#surveys/campaigns/mode.ts';
import { campaignAt, citizensOf, content } from './cast.ts';

const campaign = campaignAt({ a: 1000, b: 1000, c: 2000 });
const everywhere = (mode: Mode, n: number) =>
  ['a', 'b', 'c'].flatMap((point) => content(n / 2, n, { point, mode }));
const counted = [...everywhere('web', 20), ...everywhere('tablet_self', 20), ...everywhere('paper', 20)];

/** The group without so many ballots of each mode, which were left out for a reason. */
function without(...left: [Mode, number][]) {
  const out = left.flatMap(([mode, n]) => content(n / 2, n, { point: 'a', mode }));
  const { ballots } = citizensOf(campaign, [...counted, ...out]);
  return { ...citizensOf(campaign, counted), everybody: ballots };
}

const told = (side: ReturnType<typeof without>) =>
  modePanel(side).modes.flatMap(({ mode, raw }) => (raw ? [mode] : []));

describe('figures with and without ballots that were left out', () => {
  test('a mode that lost one to nine ballots is not told, nor so many others that these could be subtracted', () => {
    expect(told(without(['web', 20]))).toEqual(['web', 'tablet_self', 'paper']);
    expect(told(without(['paper', 2]))).toEqual([]);
    expect(told(without(['paper', 2], ['tablet_self', 20]))).toEqual(['web']);
  });

  test('nothing is adjusted or weighted while anything of the group is left out', () => {
    const side = without(['web', 20]);
    expect(modePanel(side)).toMatchObject({ standing: 'left_out', strata: null });
    expect(modePanel(side).modes.map(({ adjusted }) => adjusted)).toEqual([null, null, null]);
    const weights = weightsOf(side);
    expect(weights.standing).toBe('left_out');
    expect(weights.figures.map(({ adjusted }) => adjusted)).toEqual(weights.figures.map(() => null));
    expect(modePanel(citizensOf(campaign, counted)).standing).toBe('adjusted');
  });
});
