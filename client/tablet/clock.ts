import { vietnamDay } from '#surveys/campaigns/window.ts';

/**
 * What is known of the server's time. `serverMs`: its clock when it last told, at this tablet's `localMs`. `seenMs`:
 * the highest this tablet's own clock has been since. `hasJumped`: it was seen to jump since.
 */
export type KnownClock = { serverMs: number; localMs: number; seenMs: number; hasJumped: boolean };

const minuteMs = 60_000;
const toleranceMs = 2 * minuteMs;
/** Nobody works longer without reaching the server once; a clock that says so was set. */
const longestAwayMs = 45 * 24 * 60 * minuteMs;
/** More than a machine sleeps with its screen on. */
const jumpMs = 60 * minuteMs;

export function clockOf(serverMs: number, localMs: number): KnownClock {
  return { serverMs, localMs, seenMs: localMs, hasJumped: false };
}

/** The time by the server's clock, as far as this tablet can know it. */
export function serverTimeAt({ serverMs, localMs }: KnownClock, now: number): Date {
  return new Date(serverMs + now - localMs);
}

/** Was the tablet's clock set since the server last told the time? Then no day is taken from it. */
export function isClockWrong({ localMs, seenMs, hasJumped }: KnownClock, now: number): boolean {
  return hasJumped || now < seenMs - toleranceMs || now > localMs + longestAwayMs;
}

/** The day in Vietnam so many minutes ago, or null where the clock was set. */
export function dayAt(clock: KnownClock, now: number, minutesAgo = 0): string | null {
  return isClockWrong(clock, now) ? null : vietnamDay(serverTimeAt(clock, now - minutesAgo * minuteMs));
}

/** Has the server told the time within a day, and nobody set the clock since? Then the clock is believed. */
export function isClockConfirmed(clock: KnownClock, now: number): boolean {
  return !isClockWrong(clock, now) && now - clock.localMs < 24 * 60 * minuteMs;
}

/**
 * What is known after another look at it.
 *
 * @param passedMs since the look before, by a clock that cannot be set; undefined where the screen was off in between.
 */
export function looked(clock: KnownClock, now: number, passedMs: number | undefined): KnownClock {
  const jumped = passedMs !== undefined && Math.abs(now - clock.seenMs - passedMs) > jumpMs;
  return {
    ...clock,
    hasJumped: clock.hasJumped || jumped || now < clock.seenMs - toleranceMs,
    seenMs: Math.max(clock.seenMs, now),
  };
}
