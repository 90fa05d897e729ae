import { describe, expect, test } from 'vitest';
import { groupResults } from '#server/results/group-results.ts';
import { campaignIndexInputs } from '#server/results/index-inputs.ts';
import type { Mode } from '#surveys/campaigns/mode.ts';
import { huyenTung2024 as campaign } from '#surveys/campaigns/reference/huyen-tung-2024.ts';
import { GroupCode } from '#surveys/ids.ts';
import type { Answers } from '#surveys/responses/answer.ts';
import { aResponse } from '#test/support/builders.ts';
import { filled } from './filled.ts';
import { summaryOf } from './summary-of.ts';

const citizens = GroupCode.parse('citizens');

function ballots(count: number, answers: Record<string, Answers[keyof Answers]>, mode: Mode = 'web') {
  return Array.from({ length: count }, () =>
    aResponse({ campaign: campaign.id, mode, answers: { Q0: 'yes', Q1: 'yes', ...answers } }),
  );
}

/** Example E of domain.md §8: 2, 7, 21, 54, 30 answers from the worst level up, and six blanks. */
const exampleE = [
  ...ballots(2, { I1: 1 }),
  ...ballots(7, { I1: 2 }),
  ...ballots(21, { I1: 3 }),
  ...ballots(54, { I1: 4 }),
  ...ballots(30, { I1: 5 }),
  ...ballots(6, {}),
];

function results(...responses: Parameters<typeof summaryOf>[1][]) {
  const found = groupResults(campaign, summaryOf(campaign, responses.flat()), citizens);
  if (!found) throw new Error('citizens are not in the campaign');
  return found;
}

const factorOf = (found: ReturnType<typeof results>, code: string) =>
  found.rounds[0]?.factors.find((factor) => factor.code === code);

/** Keeps what leads to the assessed bodies, and none of the marks they were given. */
function withScreening(answers: Answers, before: Answers): Answers {
  const kept = Object.entries(before).filter(([key]) => !key.includes('@'));
  return { ...Object.fromEntries(kept), ...answers };
}

describe('what a group answered', () => {
  test('the share satisfied is 84 of 114 with Wilson’s interval, and blanks are no answers', () => {
    const item = factorOf(results(exampleE), 'I')?.items[0];
    expect(item?.n).toBe(114);
    expect(item?.favourableShare?.share).toBeCloseTo(0.7368, 4);
    // Wilson, 84 of 114, computed by hand: centre 0.7291, half width 0.0799
    expect(item?.favourableShare?.interval.low).toBeCloseTo(0.6491, 3);
    expect(item?.favourableShare?.interval.high).toBeCloseTo(0.809, 3);
    expect(item?.missing).toMatchObject({ not_answered: 6, no_opinion: 0 });
  });

  test('a level that two people marked is joined with its neighbour', () => {
    const segments = factorOf(results(exampleE), 'I')?.items[0]?.segments;
    expect(segments).toEqual([
      { from: 1, to: 2, count: 9 },
      { from: 3, to: 3, count: 21 },
      { from: 4, to: 4, count: 54 },
      { from: 5, to: 5, count: 30 },
    ]);
  });

  test('of four complete responses nothing is told but their number', () => {
    const found = results(ballots(4, { I1: 5, VI1: 4 }));
    expect(found.counted).toBe(4);
    expect(found.rounds).toEqual([]);
    expect(found.modes).toEqual([{ mode: 'web', n: 4, indexPercent: null }]);
  });

  test('an item that four people answered says nothing, not even its n', () => {
    const found = results(ballots(20, { I1: 4 }), ballots(4, { I1: 4, I2: 5 }));
    expect(factorOf(found, 'I')?.items[1]).toMatchObject({
      n: null,
      segments: [],
      favourableShare: null,
      missing: null,
    });
  });

  test('a factor does not give away the only item whose share is withheld', () => {
    const found = results(
      ballots(40, { I1: 4, I2: 4, I3: 4, I4: 4 }),
      ballots(2, { I1: 4, I2: 4, I3: 4, I4: 1 }),
    );
    const factor = factorOf(found, 'I');
    expect(factor?.items.map(({ favourableShare }) => favourableShare === null)).toEqual([
      false,
      false,
      false,
      true,
    ]);
    expect(factor?.indexPercent).toBeNull();
  });

  test('the index of five factors counts each the same and leaves the optional ones out', () => {
    const found = results(ballots(30, { I1: 5, II1: 1, VI1: 1, VIII1: 1 }));
    expect(found.rounds[0]?.indexPercent).toBe('50.00');
    expect(factorOf(found, 'VI1')?.isHeadline).toBe(false);
    expect(factorOf(found, 'VIII')).toMatchObject({ isOptional: true, isHeadline: false });
  });

  test('“Không có” is the good end of the scale on harassment', () => {
    const found = results(ballots(15, { VII1: 1 }), ballots(5, { VII1: 3 }));
    expect(factorOf(found, 'VII')).toMatchObject({ favourable: 'NEG', indexPercent: '75.00' });
  });

  test('each mode stands beside the pooled figure', () => {
    const found = results(
      ballots(15, { I1: 5 }, 'tablet_assisted'),
      ballots(5, { I1: 1 }, 'tablet_assisted'),
      ballots(5, { I1: 5 }, 'paper'),
      ballots(15, { I1: 1 }, 'paper'),
    );
    expect(found.rounds[0]?.indexPercent).toBe('50.00');
    expect(found.modes).toEqual([
      { mode: 'tablet_assisted', n: 20, indexPercent: '75.0' },
      { mode: 'paper', n: 20, indexPercent: '25.0' },
    ]);
  });

  test('a mode of two ballots cannot be reckoned from the others', () => {
    const found = results(
      ballots(20, { I1: 5 }),
      ballots(10, { I1: 2 }),
      ballots(8, { I1: 4 }, 'tablet_self'),
      ballots(5, { I1: 2 }, 'tablet_self'),
      ballots(2, { I1: 4 }, 'paper'),
    );
    expect(found.modes.map(({ indexPercent }) => indexPercent)).toEqual(['66.7', null, null]);
  });

  test('the share of a mode is withheld with that of the whole', () => {
    const found = results(ballots(30, { I1: 5 }), ballots(2, { I1: 1 }));
    expect(found.rounds[0]?.indexPercent).toBeNull();
    expect(found.modes).toEqual([{ mode: 'web', n: 32, indexPercent: null }]);
  });

  test('what one to four people answered gives no share, neither of a factor nor of the whole', () => {
    for (const few of [1, 2, 3, 4]) {
      const found = results(ballots(30, { I1: 4 }), ballots(few, { II1: 5, II2: 5 }));
      expect(factorOf(found, 'I')?.indexPercent).toBe('100.00');
      expect(factorOf(found, 'II')?.indexPercent).toBeNull();
      expect(found.rounds[0]?.indexPercent).toBeNull();
      expect(found.modes.map(({ indexPercent }) => indexPercent)).toEqual([null]);
    }
  });

  test('a body that one leader works with has no share and no index, and is not ranked', () => {
    const [known, rare] = campaign.targets.map(({ code }) => code);
    const [group] = [GroupCode.parse('leaders')];
    const assessed = (target: string | undefined, level: number) =>
      Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`S${at + 1}@${target}`, level]));
    const leaders = Array.from({ length: 12 }, (_, at) => {
      const [blank] = filled(campaign, group, 1, 3);
      if (!blank) throw new Error('no leader');
      const answers: Answers = { ...assessed(known, at < 6 ? 4 : 3), ...(at === 0 ? assessed(rare, 5) : {}) };
      return { ...blank, disposition: 'complete' as const, answers: withScreening(answers, blank.answers) };
    });
    const found = groupResults(campaign, summaryOf(campaign, leaders), group);
    const roundOf = (code: string | undefined) => found?.rounds.find(({ target }) => target?.code === code);
    expect(roundOf(known)?.indexPercent).toBe('50.00');
    expect(roundOf(rare)?.indexPercent).toBeNull();
    expect(roundOf(rare)?.factors[0]?.indexPercent).toBeNull();
    const { targets } = campaignIndexInputs(campaign, summaryOf(campaign, leaders));
    const outcomeOf = (code: string | undefined) => targets?.find(({ target }) => target === code)?.outcome;
    expect(outcomeOf(known)).toEqual({ code: 'scored', indexPercent: '70.00' });
    expect(outcomeOf(rare)).not.toHaveProperty('indexPercent');
  });

  test('assessed bodies have a round each, in the order of the campaign', () => {
    const leaders = GroupCode.parse('leaders');
    const found = groupResults(campaign, summaryOf(campaign, filled(campaign, leaders, 30, 7)), leaders);
    expect(found?.rounds.map(({ target }) => target?.code)).toEqual(campaign.targets.map(({ code }) => code));
    expect(found?.rounds[0]?.factors.map(({ code }) => code)).toEqual(['S']);
  });

  test('several choices are shares of people, not of marks', () => {
    const found = results(
      ballots(18, { IX: ['information', 'attitude'] }),
      ballots(12, { IX: ['attitude'] }),
    );
    const choice = found.rounds[0]?.choices.find(({ key }) => key === 'IX');
    expect(choice).toMatchObject({ several: true, n: 30 });
    expect(choice?.options.slice(0, 4).map(({ count }) => count)).toEqual([18, 0, 0, 30]);
    // 18 of 30: R 4.2, prop.test(18, 30, correct = FALSE)$conf.int
    const { share, interval } = choice?.options[0]?.told ?? {};
    expect(share).toBe(0.6);
    expect(interval?.low).toBeCloseTo(0.4232036, 6);
    expect(interval?.high).toBeCloseTo(0.7540937, 6);
  });

  test('of fewer than thirty it is not told that all agree, in a rating, a choice or an average', () => {
    const alike = { I1: 5, I2: 5, I3: 5, I4: 5, Q1: 'no', IX: ['attitude'] };
    const few = results(ballots(29, alike));
    expect(factorOf(few, 'I')?.items[0]).toMatchObject({
      n: 29,
      segments: [{ from: 1, to: 5, count: 29 }],
      favourableShare: null,
      mean: null,
    });
    expect(factorOf(few, 'I')?.indexPercent).toBeNull();
    expect(few.rounds[0]?.indexPercent).toBeNull();
    for (const { options } of few.rounds[0]?.choices ?? [])
      expect(options.filter(({ count }) => count === 29 || count === 0)).toEqual([]);
    const enough = factorOf(results(ballots(30, alike)), 'I');
    expect(enough).toMatchObject({ indexPercent: '100.00' });
    expect(enough?.items[0]?.mean?.level).toBe('5.00');
  });

  test('a group that is not in the campaign has no results', () => {
    expect(groupResults(campaign, summaryOf(campaign, []), GroupCode.parse('nobody'))).toBeUndefined();
  });
});
