import { describe, expect, test } from 'vitest';
import { huyenTung2024 } from '#surveys/campaigns/reference/huyen-tung-2024.ts';
import { deviceMayBecome } from '#surveys/tablets/device.ts';
import { intakeAt } from '#surveys/tablets/intake.ts';
import { rangesOf } from '#surveys/tablets/ranges.ts';

const campaign = {
  ...huyenTung2024,
  state: 'open' as const,
  firstDay: '2024-09-01',
  lastDay: '2024-10-31',
  lateDay: '2024-11-07',
};
const told = (now: string, madeOn: string | null, of = campaign) => {
  const intake = intakeAt(of, madeOn, new Date(now));
  return intake.ok ? (intake.isLate ? 'late' : 'in time') : intake.reason;
};

describe('when an interview may be handed in', () => {
  test.each([
    ['2024-08-31T16:59:59Z', '2024-08-31', 'not_yet_open'],
    ['2024-08-31T17:00:00Z', '2024-09-01', 'in time'],
    ['2024-10-31T16:59:59Z', null, 'in time'],
    ['2024-10-31T17:00:00Z', '2024-10-31', 'late'],
    ['2024-11-01T02:00:00Z', null, 'late'],
    ['2024-11-01T02:00:00Z', '2024-11-01', 'made_after_closing'],
    ['2024-11-07T16:59:59Z', '2024-10-31', 'late'],
    ['2024-11-07T17:00:00Z', '2024-10-31', 'too_late'],
    ['2024-11-07T17:00:00Z', '2024-11-01', 'made_after_closing'],
  ])('at %s what was made on %s is %s', (now, madeOn, expected) => expect(told(now, madeOn)).toBe(expected));

  test('a draft takes nothing; a campaign without a late day takes nothing late', () => {
    expect(told('2024-09-10T02:00:00Z', '2024-09-10', { ...campaign, state: 'draft' as never })).toBe(
      'not_yet_open',
    );
    const { lateDay: _, ...strict } = campaign;
    expect(intakeAt(strict, null, new Date('2024-11-01T02:00:00Z'))).toEqual({
      ok: false,
      reason: 'too_late',
    });
  });
});

describe('what a tablet may become', () => {
  test('locked and back; revoked for ever', () => {
    expect([deviceMayBecome('active', 'locked'), deviceMayBecome('locked', 'active')]).toEqual([true, true]);
    expect(deviceMayBecome('locked', 'revoked')).toBe(true);
    expect([deviceMayBecome('revoked', 'active'), deviceMayBecome('revoked', 'locked')]).toEqual([
      false,
      false,
    ]);
  });
});

describe('serials in ranges', () => {
  test('neighbours stand together', () => {
    expect(rangesOf([1, 2, 3, 7, 9, 10])).toEqual([
      [1, 3],
      [7, 7],
      [9, 10],
    ]);
    expect(rangesOf([])).toEqual([]);
  });
});
