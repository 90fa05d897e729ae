import { describe, expect, test } from 'vitest';
import { blurredCount, noiseFrom } from '#surveys/statistics/blur.ts';

/** P(z) of the two-sided geometric distribution with α = ½. */
const chanceOf = (noise: number) => 0.5 ** Math.abs(noise) / 3;
const reach = 60;

/** How likely each count is told of a true one, exact but for what lies beyond the reach. */
function toldOf(count: number): Map<number, number> {
  const chances = new Map<number, number>();
  for (let noise = -reach; noise <= reach; noise += 1) {
    const told = blurredCount(count, noise);
    chances.set(told, (chances.get(told) ?? 0) + chanceOf(noise));
  }
  return chances;
}

describe('counts while more can come in', () => {
  test('are multiples of five and never below none', () => {
    expect([0, 1, 2, 3, 7, 8, 12].map((count) => blurredCount(count, 0))).toEqual([0, 0, 0, 5, 5, 10, 10]);
    expect(blurredCount(2, -9)).toBe(0);
  });

  test('noise is drawn as the distribution says', () => {
    expect(noiseFrom(0x8000_0000, 0x8000_0000)).toBe(0);
    expect(noiseFrom(0x1000_0000, 0x8000_0000)).toBe(3);
    expect(noiseFrom(0xffff_ffff, 0x4000_0000)).toBe(-1);
    // the leading zeros of an even 32-bit number are j with probability ½^(j + 1)
    const leading = (j: number) => 0.5 ** (j + 1);
    for (const noise of [-3, -1, 0, 1, 2, 5]) {
      let sum = 0;
      for (let second = 0; second <= reach; second += 1)
        if (second + noise >= 0) sum += leading(second + noise) * leading(second);
      expect(sum).toBeCloseTo(chanceOf(noise), 6);
    }
  });

  test('any count up to 20 can be behind anything that is told of another, so that nothing is ever determined', () => {
    const all = Array.from({ length: 21 }, (_, count) => toldOf(count));
    for (const told of [0, 5, 10, 15, 20])
      for (const chances of all) expect(chances.get(told) ?? 0).toBeGreaterThan(0);
  });

  test('one answer more or less makes what is told at most twice as likely', () => {
    for (let count = 0; count < 20; count += 1) {
      const [before, after] = [toldOf(count), toldOf(count + 1)];
      for (const told of [0, 5, 10, 15, 20]) {
        const ratio = (after.get(told) ?? 0) / (before.get(told) ?? 1);
        expect(ratio).toBeLessThanOrEqual(2 + 1e-9);
        expect(ratio).toBeGreaterThanOrEqual(0.5 - 1e-9);
      }
    }
  });
});
