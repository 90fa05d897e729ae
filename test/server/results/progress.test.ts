import { describe, expect, test } from 'vitest';
import type { FieldCount } from '#server/results/field-counts.ts';
import { progressOf } from '#server/results/progress.ts';
import { huyenTung2024 as campaign } from '#surveys/campaigns/reference/huyen-tung-2024.ts';
import { CollectionPointId, GroupCode } from '#surveys/ids.ts';

function so(
  many: Partial<Omit<FieldCount, 'group' | 'point'>> & { group?: string; point?: string },
): FieldCount {
  return {
    mode: 'web',
    day: '2024-09-17',
    disposition: 'complete',
    isLate: false,
    n: 1,
    ...many,
    group: GroupCode.parse(many.group ?? 'citizens'),
    point: CollectionPointId.parse(many.point ?? 'khuoi-lang'),
  };
}

describe('how far fieldwork is', () => {
  test('complete responses count towards the quota, others are only named', () => {
    const { all, groups } = progressOf(campaign, [
      so({ n: 5 }),
      so({ n: 3, disposition: 'partial' }),
      so({ n: 2, disposition: 'screened_out' }),
    ]);
    const quota = campaign.quotas.reduce((sum, { n }) => sum + n, 0);
    expect(all).toEqual({ complete: 5, partial: 3, screened_out: 2, void: 0, quota });
    expect(groups.find(({ code }) => code === 'citizens')).toMatchObject({ complete: 5, quota: 108 });
  });

  test('too many citizens do not make up for a missing head of a neighbourhood', () => {
    const { points } = progressOf(campaign, [so({ n: 20 }), so({ n: 1, group: 'front' })]);
    expect(points.find(({ id }) => id === 'khuoi-lang')).toMatchObject({ complete: 21, quota: 8, wanted: 1 });
  });

  test('a day without ballots stands between the others, across a month', () => {
    const { days } = progressOf(campaign, [so({ day: '2024-09-30' }), so({ day: '2024-10-02', n: 4 })]);
    expect(days.map(({ day, complete }) => [day, complete])).toEqual([
      ['2024-09-30', 1],
      ['2024-10-01', 0],
      ['2024-10-02', 4],
    ]);
  });

  test('every mode is named, also those that nobody used', () => {
    const { modes } = progressOf(campaign, [so({ n: 7, mode: 'paper' })]);
    expect(modes.map(({ mode, complete }) => [mode, complete])).toEqual([
      ['web', 0],
      ['tablet_self', 0],
      ['tablet_assisted', 0],
      ['paper', 7],
    ]);
  });

  test('what came after closing counts, and is named by its mode', () => {
    const { modes } = progressOf(campaign, [
      so({ n: 7, mode: 'tablet_self' }),
      so({ n: 2, mode: 'tablet_self', isLate: true }),
      so({ n: 1, mode: 'tablet_self', isLate: true, disposition: 'partial' }),
    ]);
    expect(modes.find(({ mode }) => mode === 'tablet_self')).toMatchObject({ complete: 9, late: 3 });
    expect(modes.find(({ mode }) => mode === 'paper')).toMatchObject({ late: 0 });
  });
});
