import { describe, expect, test } from 'vitest';
import { ItemCode, TargetCode } from '#surveys/ids.ts';
import type { ConditionInput } from '#surveys/questionnaire/condition.ts';
import { inspect } from '#surveys/questionnaire/inspect.ts';
import { extremesOf } from '#surveys/questionnaire/rehearsal/extremes.ts';
import { rehearse } from '#surveys/questionnaire/rehearsal/rehearse.ts';
import { type Route, routeOf, sameForEveryTarget } from '#surveys/questionnaire/rehearsal/route.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';
import { chanceFrom } from '#surveys/simulation/chance.ts';
import { fc } from '#test/support/chance.ts';
import { ratingOf, reference, sectionOf, severalOf, small, textOf, words, yesOrNo } from '../small.ts';

const targets = ['NOIVU', 'TAICHINH'].map((code) => TargetCode.parse(code));
const rehearsed = (questionnaire: Parameters<typeof rehearse>[0]) =>
  rehearse(questionnaire, targets, chanceFrom('a seed'));
const codesOn = (route: Route | undefined) =>
  route?.legs.flatMap(({ items }) => items.map(({ code }) => String(code))) ?? [];

describe('a respondent who is rehearsed', () => {
  test.each([...questionnaires.values()])('gets through $id, and every item is asked of somebody', (one) => {
    const { shortest, typical, longest, never, onlyAfterBlanks, isExact } = rehearsed(one);
    expect(never).toEqual([]);
    expect(onlyAfterBlanks).toEqual([]);
    expect(isExact).toBe(true);
    const seconds = [shortest, typical, longest].map((route) => route?.seconds ?? Number.NaN);
    expect(seconds.toSorted((a, b) => a - b)).toEqual(seconds);
    expect(seconds[0]).toBeGreaterThan(30);
  });

  test('of the citizens takes the short way without business at the ward, and is turned away from another ward', () => {
    const { shortest, longest, turnedAway } = rehearsed(reference('m1@1'));
    expect(codesOn(shortest)).not.toContain('Q2');
    expect(codesOn(longest)).toEqual(expect.arrayContaining(['Q1', 'Q2', 'II', 'IX', 'X']));
    expect(turnedAway?.isScreenedOut).toBe(true);
    expect(turnedAway?.items).toBeLessThan(5);
  });

  test('is asked about each body', () => {
    const one = rehearse(reference('m6@1'), targets.slice(0, 1), chanceFrom('1')).longest;
    const both = rehearsed(reference('m6@1')).longest;
    expect(both?.items).toBe(2 * (one?.items ?? 0));
  });

  test('never gets to what nobody is asked; what only a blank leads to is told apart', () => {
    const questionnaire = small([
      sectionOf('a', [yesOrNo('A1'), severalOf('A2', ['x', 'y'])]),
      sectionOf('b', [
        textOf('B1', {
          when: {
            all: [
              { item: 'A1', oneOf: ['yes'] },
              { item: 'A1', oneOf: ['no'] },
            ],
          },
        }),
        textOf('B2', { when: { not: { item: 'A2', oneOf: ['x', 'y'] } } }),
        textOf('B3', {
          when: {
            all: [
              { item: 'A2', oneOf: ['x'] },
              { item: 'A2', oneOf: ['y'] },
            ],
          },
        }),
      ]),
    ]);
    expect(rehearsed(questionnaire)).toMatchObject({ never: ['B1'], onlyAfterBlanks: ['B2'] });
  });

  test('is timed by what there is to read and to mark', () => {
    const long = { wording: words('một hai ba bốn năm sáu bảy tám chín') };
    const [short, longer] = [
      small([sectionOf('a', [yesOrNo('A1')])]),
      small([sectionOf('a', [yesOrNo('A1', long)])]),
    ].map((one) => rehearsed(one).typical?.seconds ?? 0);
    // nine words instead of one, at 180 a minute
    expect((longer ?? 0) - (short ?? 0)).toBeCloseTo((8 * 60) / 180);
  });
});

/** What can be marked; every answer to all of it is tried against the walk itself. */
const marks: Record<string, string[][]> = {
  A1: [['yes'], ['no']],
  A2: [['yes'], ['no']],
  A3: [['x'], ['y'], ['z'], ['x', 'y'], ['x', 'z'], ['y', 'z']],
};
const look = (item: string): fc.Arbitrary<ConditionInput> =>
  fc.subarray([...new Set(marks[item]?.flat())], { minLength: 1 }).map((oneOf) => ({ item, oneOf }));
const conditionOn = (...items: string[]): fc.Arbitrary<ConditionInput> => {
  const leaf = fc.oneof(...items.map(look));
  return fc.oneof(
    leaf,
    leaf.map((not) => ({ not })),
    fc.array(leaf, { minLength: 2, maxLength: 3 }).map((all) => ({ all })),
    fc.array(leaf, { minLength: 2, maxLength: 3 }).map((any) => ({ any })),
  );
};
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const when = (condition: ConditionInput | undefined) => (condition ? { when: condition } : {});

test('the shortest and the longest way are those among all there are', () => {
  const generated = fc.record({
    a2: maybe(conditionOn('A1')),
    a3: maybe(conditionOn('A1', 'A2')),
    b: maybe(conditionOn('A1', 'A2', 'A3')),
    b1: maybe(conditionOn('A1', 'A2', 'A3')),
    c: maybe(conditionOn('A2', 'A3')),
    eligibility: maybe(conditionOn('A1', 'A2')),
    repeats: fc.boolean(),
  });
  fc.assert(
    fc.property(generated, ({ a2, a3, b, b1, c, eligibility, repeats }) => {
      const questionnaire = small(
        [
          sectionOf('a', [
            yesOrNo('A1'),
            yesOrNo('A2', when(a2)),
            severalOf('A3', ['x', 'y', 'z'], { max: 2, ...when(a3) }),
          ]),
          sectionOf('b', [ratingOf('B1', when(b1)), textOf('B2')], when(b)),
          sectionOf('c', [yesOrNo('C1', when(c)), ratingOf('C2')], repeats ? { repeat: 'target' } : {}),
        ],
        eligibility ? { eligibility } : {},
      );
      const routes: Route[] = [];
      for (const first of marks.A1 ?? []) {
        for (const second of marks.A2 ?? []) {
          for (const third of marks.A3 ?? []) {
            const answers = new Map(
              [
                ['A1', first],
                ['A2', second],
                ['A3', third],
              ].map(([code, answer]) => [ItemCode.parse(code), [...(answer ?? [])]]),
            );
            routes.push(routeOf(questionnaire, targets, sameForEveryTarget(questionnaire, answers, targets)));
          }
        }
      }
      const through = routes.filter(({ isScreenedOut }) => !isScreenedOut).map(({ seconds }) => seconds);
      const away = routes.filter(({ isScreenedOut }) => isScreenedOut).map(({ seconds }) => seconds);
      const found = rehearsed(questionnaire);
      expect(found.isExact).toBe(true);
      expect(found.shortest?.seconds ?? Infinity).toBeCloseTo(Math.min(...through));
      expect(found.longest?.seconds ?? -Infinity).toBeCloseTo(Math.max(...through));
      expect(found.turnedAway?.seconds ?? Infinity).toBeCloseTo(Math.min(...away));
      const asked = new Set(routes.flatMap(codesOn));
      expect(new Set([...extremesOf(questionnaire, targets.length).asked].map(String))).toEqual(asked);
      const unreachable = inspect(questionnaire).filter(({ code }) => code === 'unreachable');
      expect(found.never.length > 0).toBe(unreachable.length > 0);
    }),
    { numRuns: 300 },
  );
});

test('600 items that look at each other are rehearsed in a moment, and what was not followed is admitted', () => {
  const items = Array.from({ length: 600 }, (_, index) =>
    yesOrNo(
      `A${index}`,
      index < 3
        ? {}
        : { when: { any: [1, 2, 3].map((back) => ({ item: `A${index - back}`, oneOf: ['yes'] })) } },
    ),
  );
  const { isExact, shortest, longest } = rehearsed(small([sectionOf('a', items)]));
  expect(isExact).toBe(true);
  expect(longest?.items).toBe(600);
  expect(shortest?.items).toBe(3);

  const wide = Array.from({ length: 24 }, (_, index) => yesOrNo(`A${index}`));
  const end = Array.from({ length: 24 }, (_, index) =>
    textOf(`B${index}`, { when: { item: `A${index}`, oneOf: ['yes'] } }),
  );
  const crossed = rehearsed(small([sectionOf('a', wide), sectionOf('b', end)]));
  expect(crossed.isExact).toBe(false);
  expect(crossed.onlyAfterBlanks).toEqual([]);
});
