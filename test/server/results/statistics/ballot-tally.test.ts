import { describe, expect, test } from 'vitest';
import { sideOf } from '#server/results/statistics/headline.ts';
import { reliabilities } from '#server/results/statistics/reliability.ts';
import { modes } from '#surveys/campaigns/mode.ts';
import { huyenTung2024 as campaign } from '#surveys/campaigns/reference/huyen-tung-2024.ts';
import { cronbachAlpha } from '#surveys/statistics/reliability.ts';
import { filled } from '../filled.ts';
import { summaryOf } from '../summary-of.ts';
import { ballots, campaignAt, citizens, citizensOf } from './cast.ts';

const responses = filled(campaign, citizens, 200, 11);
const complete = responses.filter(({ disposition }) => disposition === 'complete');

function side() {
  const found = sideOf(campaign, summaryOf(campaign, responses), citizens);
  if (!found) throw new Error('citizens are not in the campaign');
  return found;
}

describe('what is counted ballot by ballot', () => {
  test('over all points is what the tally counts, mode by mode', () => {
    const { ballots: counted, tally } = side();
    const points = counted.points();
    const keys = counted.composites.flatMap((composite) => composite.keys);
    expect(keys.length).toBeGreaterThan(20);
    for (const key of keys)
      for (const mode of modes)
        expect([key, mode, counted.levels(key, points, [mode])]).toEqual([
          key,
          mode,
          tally.counts(key, mode).values,
        ]);
  });

  test('a ballot’s own index is the mean over its factors of the share at 4 or 5', () => {
    const { ballots: counted } = side();
    const [headline] = counted.composites;
    if (!headline) throw new Error('no headline');
    const own = complete.flatMap(({ answers }) => {
      const shares = headline.factors.flatMap(({ keys }) => {
        const levels = keys.map((key) => answers[key]).filter((level) => typeof level === 'number');
        return levels.length > 0 ? [levels.filter((level) => level >= 4).length / levels.length] : [];
      });
      return shares.length > 0 ? [shares.reduce((sum, share) => sum + share, 0) / shares.length] : [];
    });
    const sums = counted.ballots(headline);
    expect(sums.n).toBe(own.length);
    expect(sums.sum).toBeCloseTo(
      own.reduce((sum, one) => sum + one, 0),
      9,
    );
    expect(sums.squares).toBeCloseTo(
      own.reduce((sum, one) => sum + one * one, 0),
      9,
    );
    expect(sums.levels.reduce((sum, count) => sum + count, 0)).toBe(own.length);
  });

  test('alpha of a factor is that of its complete rows', () => {
    for (const { code, alpha } of reliabilities(side())) {
      const keys = side().ballots.composites.find((composite) => composite.code === code)?.keys ?? [];
      const rows = complete.map(({ answers }) =>
        keys.map((key) => {
          const level = answers[key];
          return typeof level === 'number' ? level : undefined;
        }),
      );
      expect([code, alpha]).toEqual([code, cronbachAlpha(rows, keys.length)?.alpha.toFixed(2)]);
    }
  });

  test('alpha is not told of fewer than 30 ballots: that there is none would say of few that all answered alike', () => {
    const campaign_ = campaignAt({ a: null });
    const told = (...parts: ReturnType<typeof ballots>[]) =>
      reliabilities(citizensOf(campaign_, parts.flat())).find(({ code }) => code === 'I');
    for (const few of [told(ballots(29, 4)), told(ballots(15, 5), ballots(14, 2))])
      expect(few).toMatchObject({ alpha: null, n: 29, isConsistent: false });
    expect(told(ballots(30, 4))).toMatchObject({ alpha: null, n: 30 });
    expect(told(ballots(16, 5), ballots(14, 2))).toMatchObject({ alpha: '1.00', n: 30, isConsistent: true });
  });

  test('what is said of alpha fits the two decimals that are told of it', () => {
    const halves = ballots(29, 5).map((one) => ({
      ...one,
      answers: { ...one.answers, I2: 2, I4: 2 },
    }));
    const nearly = citizensOf(campaignAt({ a: null }), [...ballots(1, 5), ...ballots(4, 2), ...halves]);
    // 0.6998
    expect(reliabilities(nearly).find(({ code }) => code === 'I')).toMatchObject({
      alpha: '0.70',
      isConsistent: true,
    });
  });

  test('how many ballots alpha rests on is not told where it would tell that one to four are left out', () => {
    const few = ballots(2, 4).map((one) => ({ ...one, answers: { Q0: 'yes' as const, I1: 4 } }));
    const side_ = citizensOf(campaignAt({ a: null }), [...ballots(16, 5), ...ballots(16, 2), ...few]);
    expect(reliabilities(side_).find(({ code }) => code === 'I')).toMatchObject({ alpha: '1.00', n: null });
  });
});
