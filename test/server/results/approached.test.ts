import { describe, expect, test } from 'vitest';
import type { FieldCount } from '#server/results/field-counts.ts';
import { approachedIn } from '#server/results/fieldwork/approached.ts';
import { huyenTung2024 as campaign } from '#surveys/campaigns/reference/huyen-tung-2024.ts';
import { CollectionPointId, GroupCode } from '#surveys/ids.ts';
import type { ContactOutcome } from '#surveys/tablets/contacts.ts';

const place = { group: GroupCode.parse('citizens'), point: CollectionPointId.parse('khuoi-lang') };
const came = (n: number, of: Partial<FieldCount> = {}): FieldCount => ({
  ...place,
  mode: 'tablet_self',
  day: '2024-09-17',
  disposition: 'complete',
  isLate: false,
  n,
  ...of,
});
const met = (outcome: ContactOutcome, n: number) => ({ ...place, outcome, n });
const counted = { isCounted: true };

describe('who was approached in person', () => {
  test('is counted by what became of them; links, paper and who is not eligible stay out', () => {
    const counts = [
      came(6, { mode: 'tablet_assisted' }),
      came(1, { disposition: 'partial' }),
      came(9, { disposition: 'screened_out' }),
      came(50, { mode: 'web' }),
      came(50, { mode: 'paper' }),
    ];
    const contacts = [met('refused', 2), met('broken_off', 1), met('absent', 2)];
    const { all, places } = approachedIn(campaign, counts, contacts, counted);
    const expected = { complete: 6, partial: 1, refused: 2, brokenOff: 1, absent: 2 };
    expect(all).toMatchObject({ ...expected, rr1: 0.5, rr2: expect.closeTo(7 / 12, 12) });
    expect(places).toEqual([
      { ...place, pointName: expect.objectContaining({ vi: 'Tổ Khuổi Lặng' }), ...all },
    ]);
  });

  test('a place where everybody refused has a rate of 0; where nobody was there is no rate', () => {
    expect(approachedIn(campaign, [], [met('refused', 3)], counted).all).toMatchObject({ rr1: 0, rr2: 0 });
    expect(approachedIn(campaign, [], [], counted)).toEqual({ all: undefined, places: [] });
  });

  test('without a tablet there is nobody who counted refusals, and no rate', () => {
    expect(approachedIn(campaign, [came(6)], [], { isCounted: false })).toEqual({
      all: undefined,
      places: [],
    });
  });
});
