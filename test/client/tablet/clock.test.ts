import { describe, expect, test } from 'vitest';
import { clockOf, dayAt, isClockWrong, looked, serverTimeAt } from '#client/tablet/clock.ts';
import { fieldingOf } from '#client/tablet/desk/standing.ts';
import { trialCampaign } from '#surveys/campaigns/reference/trial.ts';

const hourMs = 3600_000;
const dayMs = 24 * hourMs;
const server = Date.parse('2024-09-17T08:45:00Z');
/** This tablet lives two years ahead. */
const local = Date.parse('2026-11-22T20:00:00Z');

describe('the day on a tablet', () => {
  const clock = clockOf(server, local);

  test('is the server’s, however wrong the tablet’s own clock was all along', () => {
    expect(dayAt(clock, local + 2 * hourMs)).toBe('2024-09-17');
    expect(dayAt(clock, local + 3 * dayMs)).toBe('2024-09-20');
    expect(serverTimeAt(clock, local + hourMs).toISOString()).toBe('2024-09-17T09:45:00.000Z');
  });

  test('is not told once the clock was set back, or far ahead', () => {
    expect(dayAt(clock, local - hourMs)).toBeNull();
    expect(dayAt(clock, local + 365 * dayMs)).toBeNull();
    expect(isClockWrong(clock, local - 60_000)).toBe(false);
  });

  test('is not told after a jump that was seen, until the server tells the time again', () => {
    const working = looked(clock, local + 30_000, 30_000);
    expect(dayAt(working, local + 30_000)).toBe('2024-09-17');
    const jumped = looked(working, local + 2 * dayMs, 30_000);
    expect(dayAt(jumped, local + 2 * dayMs)).toBeNull();
    expect(dayAt(clockOf(server + hourMs, local + 2 * dayMs), local + 2 * dayMs)).toBe('2024-09-17');
  });

  test('a night with the screen off is no jump', () => {
    const morning = looked(clock, local + 14 * hourMs, undefined);
    expect(dayAt(morning, local + 14 * hourMs)).toBe('2024-09-18');
  });

  test('a clock that was ahead and is set back again is noticed, too', () => {
    const ahead = looked(clock, local + 5 * dayMs, undefined);
    expect(dayAt(ahead, local + hourMs)).toBeNull();
  });
});

describe('whether one may ask now', () => {
  const campaign = trialCampaign('2024-09-17');
  const at = (day: string, with_ = campaign, daysSinceTheServer = 2) => {
    const now = Date.parse(`${day}T03:00:00Z`);
    const told = now - daysSinceTheServer * dayMs;
    return fieldingOf(with_, clockOf(told, told), now);
  };

  test('is decided by the campaign’s days, until the late day in other words', () => {
    expect(at('2024-09-16')).toEqual({ is: 'not_yet', byClock: true });
    expect(at('2024-09-17')).toEqual({ is: 'open' });
    expect(at('2025-09-17')).toEqual({ is: 'late', byClock: true });
    expect(at('2025-09-24')).toEqual({ is: 'over', byClock: true });
  });

  test('is certain where the server has told the time within a day', () => {
    expect(at('2024-09-16', campaign, 0)).toEqual({ is: 'not_yet', byClock: false });
    expect(at('2025-09-17', campaign, 0)).toEqual({ is: 'late', byClock: false });
  });

  test('a clock that was set forbids nothing; a campaign that the clerk has closed is closed', () => {
    const set = clockOf(server, local);
    expect(fieldingOf(campaign, set, local + 700 * dayMs)).toEqual({ is: 'open' });
    expect(fieldingOf({ ...campaign, state: 'closed' }, set, local + 700 * dayMs)).toMatchObject({
      byClock: false,
    });
    expect(at('2024-09-20', { ...campaign, state: 'draft' })).toEqual({ is: 'not_fielded', byClock: false });
  });
});
