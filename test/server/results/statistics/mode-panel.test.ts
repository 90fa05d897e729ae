import { describe, expect, test } from 'vitest';
import { modePanel } from '#server/results/statistics/mode-panel.ts';
import type { Mode } from '#surveys/campaigns/mode.ts';
import { ballots, campaignAt, citizensOf, content } from './cast.ts';

const threePoints = campaignAt({ a: 1000, b: 1000, c: 2000 });
const panelOf = (...responses: ReturnType<typeof ballots>[]) =>
  modePanel(citizensOf(threePoints, responses.flat()));
const percents = (panel: ReturnType<typeof panelOf>) =>
  panel.modes.map(({ mode, raw, adjusted }) => [mode, raw?.percent ?? null, adjusted?.percent ?? null]);

/** At every point both modes agree (0.9, 0.5, 0.2); the web reached mostly a, paper mostly c. */
const sameOpinionElsewhere = [
  content(27, 30, { point: 'a', mode: 'web' }),
  content(10, 20, { point: 'b', mode: 'web' }),
  content(2, 10, { point: 'c', mode: 'web' }),
  content(9, 10, { point: 'a', mode: 'paper' }),
  content(10, 20, { point: 'b', mode: 'paper' }),
  content(6, 30, { point: 'c', mode: 'paper' }),
];

describe('modes side by side', () => {
  test('39 of 60 on the web and 25 of 60 on paper are both 53.3 % once they are spread over the points alike', () => {
    const panel = panelOf(...sameOpinionElsewhere);
    expect(panel.standing).toBe('adjusted');
    expect(panel.strata).toBe(3);
    expect(panel.pooled?.percent).toBe('53.3');
    expect(percents(panel)).toEqual([
      ['web', '65.0', '53.3'],
      ['paper', '41.7', '53.3'],
    ]);
  });

  test('the test of mode by level is Pearson’s of the ballots: 120·(39·35 − 21·25)² / (60·60·64·56) = 6.5625', () => {
    const { test } = panelOf(...sameOpinionElsewhere);
    expect(test).toEqual({ pValue: '0.010', cramersV: '0.2', isRough: false });
  });

  test('the interval is Wilson’s of 39 in 60', () => {
    const [web] = panelOf(...sameOpinionElsewhere).modes;
    // (0.65 + z²/120) / (1 + z²/60) ± …, computed by hand: 52.4 to 75.8
    expect(web?.raw).toMatchObject({ low: '52.4', high: '75.8', conclusion: 'enough' });
  });

  test('a ballot counts for its own mean level, rounded: with few on a level the test is called rough', () => {
    const panel = panelOf(
      content(20, 30, { mode: 'web' }),
      content(4, 30, { mode: 'paper' }),
      ballots(1, 1, { mode: 'paper' }),
      ballots(1, 3, { mode: 'web' }),
    );
    expect(panel.test).toMatchObject({ pValue: '<0.001', isRough: true });
  });

  test('modes with fewer than 30 ballots are not tested: how they spread would say how single ones stand', () => {
    const few = panelOf(content(20, 29, { mode: 'web' }), content(4, 30, { mode: 'paper' }));
    expect(few.modes.map(({ raw }) => raw?.percent)).toEqual(['69.0', '13.3']);
    expect(few.test).toBeNull();
    const many = [content(20, 30, { mode: 'web' }), content(4, 30, { mode: 'paper' })];
    const also = panelOf(...many, content(10, 20, { mode: 'tablet_self' }));
    expect(also.modes).toHaveLength(3);
    expect(also.test).toEqual(panelOf(...many).test);
  });

  test('without three classes of points with five answers of each mode nothing is adjusted, and it says why', () => {
    const twoPoints = sameOpinionElsewhere.map((part) => part.filter(({ point }) => point !== 'b'));
    expect(panelOf(...twoPoints)).toMatchObject({ standing: 'few_points', strata: null });
    expect(percents(panelOf(...twoPoints)).map(([, , adjusted]) => adjusted)).toEqual([null, null]);
    expect(panelOf(content(10, 20, { mode: 'web' }), content(10, 20, { mode: 'paper' })).standing).toBe(
      'one_point',
    );
  });

  test('neighbouring points with few ballots are taken together', () => {
    const six = campaignAt({ a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 });
    const responses = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((point) =>
      (['web', 'paper'] as const).flatMap((mode) => content(2, 4, { point, mode })),
    );
    expect(modePanel(citizensOf(six, responses))).toMatchObject({ standing: 'adjusted', strata: 3 });
  });

  test('one mode alone, and no ballot at all, are said to be so', () => {
    expect(panelOf(content(10, 20))).toMatchObject({ standing: 'one_mode', test: null });
    expect(panelOf()).toMatchObject({ standing: 'no_answers', pooled: null, modes: [] });
  });

  const told = (parts: [Mode, number, number][]) =>
    percents(panelOf(...parts.map(([mode, good, all]) => content(good, all, { mode })))).map(
      ([, raw]) => raw,
    );

  test('a mode with fewer than ten ballots is not told, nor the smallest other one with it', () => {
    expect(
      told([
        ['web', 20, 40],
        ['tablet_self', 10, 20],
        ['paper', 4, 9],
      ]),
    ).toEqual(['50.0', null, null]);
    expect(
      told([
        ['web', 20, 40],
        ['paper', 4, 9],
      ]),
    ).toEqual([null, null]);
  });

  test('two untold modes need ten ballots together', () => {
    expect(
      told([
        ['web', 20, 40],
        ['tablet_self', 10, 20],
        ['tablet_assisted', 2, 4],
        ['paper', 2, 5],
      ]),
    ).toEqual(['50.0', null, null, null]);
    expect(
      told([
        ['web', 20, 40],
        ['tablet_self', 10, 20],
        ['tablet_assisted', 3, 6],
        ['paper', 2, 5],
      ]),
    ).toEqual(['50.0', '50.0', null, null]);
  });

  test('a mode in which all are content, or nearly, is not told', () => {
    expect(
      told([
        ['web', 20, 40],
        ['tablet_self', 10, 20],
        ['paper', 15, 15],
      ]),
    ).toEqual(['50.0', null, null]);
    expect(
      told([
        ['web', 20, 40],
        ['tablet_self', 10, 20],
        ['paper', 0, 15],
      ]),
    ).toEqual(['50.0', null, null]);
  });

  test('where the whole is not told, no mode is', () => {
    const few = panelOf(content(1, 2, { mode: 'web' }), content(1, 2, { mode: 'paper' }));
    expect(few).toMatchObject({ n: 4, pooled: null, standing: 'whole_untold', test: null });
    expect(few.modes.map(({ raw }) => raw)).toEqual([null, null]);
  });
});
