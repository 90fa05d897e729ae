import { describe, expect, test } from 'vitest';
import { endOfIntake, sealsDue } from '#surveys/seal/due.ts';

const campaign = { firstDay: '2024-09-01', lastDay: '2024-09-05', lateDay: '2024-09-08', graceMinutes: 30 };
/** As clocks in Vietnam show it. */
const at = (time: string) => new Date(`2024-09-${time}+07:00`);
const day = (n: number) => ({ kind: 'day' as const, day: `2024-09-0${n}` });

describe('what is due to be sealed', () => {
  test('is a day once it has been over for ten minutes', () => {
    expect(sealsDue(campaign, day(1), '', at('03T00:09:59'))).toEqual({ days: [], isFinal: false });
    expect(sealsDue(campaign, day(1), '', at('03T00:10:00'))).toEqual({
      days: ['2024-09-02'],
      isFinal: false,
    });
  });

  test('is every day that a machine has slept through, from the first one on', () => {
    const { days } = sealsDue(campaign, undefined, '2024-09-02', at('05T12:00:00'));
    expect(days).toEqual(['2024-09-01', '2024-09-02', '2024-09-03', '2024-09-04']);
    expect(sealsDue(campaign, undefined, '2024-08-30', at('01T12:00:00')).days).toEqual([
      '2024-08-30',
      '2024-08-31',
    ]);
  });

  test('is the whole when nothing can come in any more: neither from a page, nor late from a tablet', () => {
    expect(endOfIntake(campaign)).toEqual(at('09T00:00:00'));
    expect(sealsDue(campaign, day(7), '', at('09T00:09:00'))).toEqual({ days: [], isFinal: false });
    expect(sealsDue(campaign, day(7), '', at('09T00:10:00'))).toEqual({
      days: ['2024-09-08'],
      isFinal: true,
    });
  });

  test('waits for the grace after the last midnight, whose responses belong to the next day', () => {
    const short = { ...campaign, lateDay: '2024-09-05' };
    expect(sealsDue(short, day(5), '', at('06T00:39:59'))).toEqual({ days: [], isFinal: false });
    expect(sealsDue(short, day(5), '', at('06T00:40:00'))).toEqual({ days: ['2024-09-06'], isFinal: true });
  });

  test('is the whole alone where a campaign was closed by hand when its last days were sealed already', () => {
    const closed = {
      ...campaign,
      lateDay: '2024-09-06',
      closing: { at: at('08T09:00:00').toISOString(), reason: 'x' },
    };
    expect(sealsDue(closed, day(7), '', at('08T10:00:00'))).toEqual({ days: [], isFinal: true });
  });

  test('is nothing after that, unless the late day is set anew', () => {
    const final = { kind: 'final' as const, day: '2024-09-08' };
    expect(sealsDue(campaign, final, '', at('20T12:00:00'))).toEqual({ days: [], isFinal: false });
    const again = { ...campaign, lateDay: '2024-09-12' };
    expect(sealsDue(again, final, '', at('10T12:00:00'))).toEqual({ days: ['2024-09-09'], isFinal: false });
    expect(sealsDue(again, day(9), '', at('20T12:00:00')).isFinal).toBe(true);
  });
});
