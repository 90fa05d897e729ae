import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { openAttempts, type Trier } from '#server/auth/sign-in/attempts.ts';
import { coarse } from '#server/auth/sign-in/network.ts';

const start = Date.parse('2024-09-17T08:45:00Z');
const at = (seconds: number) => new Date(start + seconds * 1000);
const stranger = (address: string, username = 'hoa.nguyen'): Trier => ({
  username,
  browser: undefined,
  address,
});
const owner: Trier = { username: 'hoa.nguyen', browser: 'her own', address: '113.160.1.1' };

describe('somebody who guesses', () => {
  test('ten thousand times, from one place, does not delay the owner’s browser, nor another network', () => {
    const attempts = openAttempts(randomBytes(32));
    let checked = 0;
    for (let guess = 0; guess < 10_000; guess++) {
      if (attempts.begin(stranger('203.0.113.9'), at(guess * 0.36)) === 0) checked += 1;
    }
    // an hour of guessing: five at once, then after one, two, four … minutes
    expect(checked).toBeLessThan(15);
    expect(attempts.begin(owner, at(3600))).toBe(0);
    expect(attempts.begin(stranger('113.160.1.1'), at(3600))).toBe(0);
  });

  test('from ten thousand networks does not delay the owner’s browser; elsewhere she waits one minute', () => {
    const attempts = openAttempts(randomBytes(32));
    let checked = 0;
    for (let guess = 0; guess < 10_000; guess++) {
      if (attempts.begin(stranger(`198.51.${guess >> 8}.${guess & 255}`), at(guess / 10)) === 0) checked += 1;
    }
    expect(checked).toBeLessThanOrEqual(100);
    const now = 1000;
    expect(attempts.begin(owner, at(now))).toBe(0);
    expect(attempts.begin(stranger('113.160.1.1'), at(now))).toBe(60);
    expect(attempts.begin(stranger('113.160.1.1'), at(now + 60))).toBe(0);
  });

  test('waits twice as long after each further wrong password, a quarter of an hour at most', () => {
    const attempts = openAttempts(randomBytes(32));
    const waits: number[] = [];
    let now = 0;
    for (let guess = 0; guess < 12; guess++) {
      const wait = attempts.begin(stranger('203.0.113.9'), at(now));
      if (wait === 0) continue;
      waits.push(wait);
      now += wait;
      expect(attempts.begin(stranger('203.0.113.9'), at(now))).toBe(0);
    }
    expect(waits).toEqual([60, 120, 240, 480, 900, 900, 900]);
  });

  test('many names from one network is stopped as well, and a name elsewhere is not', () => {
    const attempts = openAttempts(randomBytes(32));
    const names = Array.from({ length: 200 }, (_, n) => `name${n}`);
    const checked = names.filter((name) => attempts.begin(stranger('203.0.113.9', name), at(0)) === 0);
    expect(checked).toHaveLength(30);
    expect(attempts.begin(stranger('203.0.113.10', 'name199'), at(0))).toBe(0);
  });

  test('all strangers together get so many checks a second, and known browsers are not among them', () => {
    const attempts = openAttempts(randomBytes(32));
    const triers = Array.from({ length: 1000 }, (_, n) => stranger(`10.0.${n >> 8}.${n & 255}`, `name${n}`));
    expect(triers.filter((who) => attempts.begin(who, at(0)) === 0)).toHaveLength(100);
    expect(attempts.begin(owner, at(0))).toBe(0);
  });

  test('knowing the password and guessing codes delays strangers alone, for hours in the end', () => {
    const attempts = openAttempts(randomBytes(32));
    let checked = 0;
    for (let minute = 0; minute < 24 * 60; minute++) {
      while (attempts.beginCode(stranger(`203.0.113.${minute % 250}`), at(minute * 60)) === 0) checked += 1;
    }
    // three codes in a million are right at any time: in a day one such guesser in ten thousand succeeds
    expect(checked).toBeLessThan(25);
    expect(attempts.beginCode(owner, at(24 * 3600))).toBe(0);
  });

  test('and a right password is no guess: whoever signs in often is never made to wait', () => {
    const attempts = openAttempts(randomBytes(32));
    for (let day = 0; day < 400; day++) {
      const who = stranger('113.160.1.1', `official${day % 40}`);
      expect(attempts.begin(who, at(day))).toBe(0);
      attempts.succeeded(who);
    }
  });
});

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['2001:0db8:0001:2::9', '2001:db8:1'],
  ['2001:db8:1:ffff:1:2:3:4', '2001:db8:1'],
  ['2001:db8::1', '2001:db8:0'],
  ['::1', '0:0:0'],
])('the network of %s is %s', (address, network) => expect(coarse(address)).toBe(network));
