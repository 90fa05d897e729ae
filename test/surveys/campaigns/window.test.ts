import { afterEach, describe, expect, test } from 'vitest';
import { huyenTung2024 } from '#surveys/campaigns/reference/huyen-tung-2024.ts';
import {
  acceptsAt,
  acceptsLateAt,
  endOfDay,
  startOfDay,
  vietnamDay,
  windowAt,
} from '#surveys/campaigns/window.ts';

const campaign = { ...huyenTung2024, state: 'open' as const, graceMinutes: 30 };
const at = (vietnamTime: string) => new Date(`${vietnamTime}+07:00`);

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

describe.each([
  'America/Phoenix',
  'UTC',
  'Asia/Ho_Chi_Minh',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Kathmandu',
])('a server in %s', (name) => {
  const inZone = <T>(act: () => T): T => {
    process.env.TZ = name;
    return act();
  };

  test.each([
    ['2024-08-31T23:59:59', 'not_yet'],
    ['2024-09-01T00:00:00', 'open'],
    ['2024-09-01T00:00:01', 'open'],
    ['2024-10-31T23:59:59', 'open'],
    ['2024-10-31T23:59:59.999', 'open'],
    ['2024-11-01T00:00:00', 'grace'],
    ['2024-11-01T00:00:01', 'grace'],
    ['2024-11-01T00:29:59', 'grace'],
    ['2024-11-01T00:30:00', 'closed'],
    ['2024-11-01T00:30:01', 'closed'],
  ])('at %s in Vietnam finds the window %s', (time, window) => {
    expect(inZone(() => windowAt(campaign, at(time)))).toBe(window);
  });

  test('calls a day what it is in Vietnam', () => {
    inZone(() => {
      expect(vietnamDay(at('2024-10-31T23:59:59'))).toBe('2024-10-31');
      expect(vietnamDay(at('2024-11-01T00:00:00'))).toBe('2024-11-01');
      expect(vietnamDay(startOfDay('2024-02-29'))).toBe('2024-02-29');
      expect(vietnamDay(endOfDay('2024-02-29'))).toBe('2024-03-01');
    });
  });
});

describe('a response', () => {
  const opened = at('2024-10-31T23:59:59');
  const openedLate = at('2024-11-01T00:00:00');

  test('is accepted while the window is open, whenever its page was opened', () => {
    expect(acceptsAt(campaign, at('2024-10-31T23:59:59'))).toBe(true);
    expect(acceptsAt(campaign, at('2024-08-31T23:59:59'))).toBe(false);
  });

  test('is accepted in the grace only from a page proven to have been opened before closing', () => {
    expect(acceptsAt(campaign, at('2024-11-01T00:29:59'), opened)).toBe(true);
    expect(acceptsAt(campaign, at('2024-11-01T00:29:59'))).toBe(false);
    expect(acceptsAt(campaign, at('2024-11-01T00:29:59'), openedLate)).toBe(false);
    expect(acceptsAt(campaign, at('2024-11-01T00:30:00'), opened)).toBe(false);
  });

  test('has no grace where none was given', () => {
    expect(acceptsAt({ ...campaign, graceMinutes: 0 }, at('2024-11-01T00:00:00'), opened)).toBe(false);
  });
});

describe('what was collected in person', () => {
  const withLateDay = { ...campaign, lateDay: '2024-11-07' };

  test('may be handed in until the late day has ended, and is late only after closing', () => {
    expect(acceptsLateAt(withLateDay, at('2024-10-31T23:59:59'))).toBe(false);
    expect(acceptsLateAt(withLateDay, at('2024-11-01T00:00:00'))).toBe(true);
    expect(acceptsLateAt(withLateDay, at('2024-11-07T23:59:59'))).toBe(true);
    expect(acceptsLateAt(withLateDay, at('2024-11-08T00:00:00'))).toBe(false);
  });

  test('is never late where no late day was set, nor before the campaign has begun', () => {
    expect(acceptsLateAt({ ...campaign, lateDay: undefined }, at('2024-11-01T00:00:00'))).toBe(false);
    expect(acceptsLateAt(withLateDay, at('2024-08-31T12:00:00'))).toBe(false);
  });

  test('may still come after the campaign was closed by hand', () => {
    expect(acceptsLateAt({ ...withLateDay, state: 'closed' }, at('2024-10-20T12:00:00'))).toBe(true);
  });
});

describe('the state of a campaign comes before its days', () => {
  const during = at('2024-09-17T12:00:00');

  test('a draft is not fielded', () => {
    expect(windowAt({ ...campaign, state: 'draft' }, during)).toBe('not_fielded');
  });

  test('a trial is open on its days', () => {
    expect(windowAt({ ...campaign, state: 'trial' }, during)).toBe('open');
  });

  test('a campaign closed early is closed: before its days, during them and in the grace', () => {
    for (const time of ['2024-08-01T12:00:00', '2024-09-17T12:00:00', '2024-11-01T00:10:00']) {
      expect(windowAt({ ...campaign, state: 'closed' }, at(time))).toBe('closed');
      expect(acceptsAt({ ...campaign, state: 'closed' }, at(time), at('2024-09-17T11:00:00'))).toBe(false);
    }
  });
});
