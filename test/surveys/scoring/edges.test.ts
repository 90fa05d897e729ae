import { describe, expect, test } from 'vitest';
import { type AnswerKey, answerKey, GroupCode, ItemCode } from '#surveys/ids.ts';
import { ballotCounter } from '#surveys/scoring/ballot-counts.ts';
import {
  type Composition,
  compose,
  type GroupPart,
  groupIndex,
  type ItemCounts,
  isBallotRule,
  misfitsOf,
  reachOf,
} from '#surveys/scoring/composition.ts';
import { levelWorth } from '#surveys/scoring/level-worth.ts';
import { one, parseDecimal, rational, zero } from '#surveys/scoring/rational.ts';
import {
  BetweenGroupsRuleUse,
  GroupRuleUse,
  ItemRuleUse,
  PointsRuleUse,
  TotalRuleUse,
  WithinGroupRuleUse,
} from '#surveys/scoring/rule-use.ts';
import { rules } from '#surveys/scoring/rules/index.ts';
import { ScaleMismatch } from '#surveys/scoring/rules/kind.ts';
import { sheet } from './worked-numbers.ts';

// What mutation testing found untested: each line here fails if the program is changed in one place (docs/recipes.md).

const key = (code: string): AnswerKey => answerKey(ItemCode.parse(code));
const satisfied = (code: string, levels: readonly number[]): ItemCounts => ({
  key: key(code),
  rule: { code: 'TOP2' },
  levels,
});
const part = (over: Partial<GroupPart>): GroupPart => ({
  group: GroupCode.parse('citizens'),
  weight: '1',
  minimumN: 5,
  factors: [[satisfied('A1', [1, 1, 1, 1, 1])]],
  ...over,
});
const usual: Composition = { maximum: '2', within: { code: 'ITEMAVG' }, between: { code: 'GROUPW' } };

describe('a criterion at its edges', () => {
  test('a rule on a scale it is not made for is named, with the items, and nothing is scored', () => {
    const wrong: ItemCounts = { key: key('A2'), rule: { code: 'NEG' }, levels: [1, 2, 3, 4, 5] };
    const neverAsked: ItemCounts = { ...wrong, key: key('A3'), levels: [] };
    const factors = [[satisfied('A1', [0, 0, 0, 9, 0]), wrong], [neverAsked]];
    expect(misfitsOf(factors)).toEqual(['A2']);
    expect(compose([part({ factors })], usual)).toEqual({ code: 'rule_does_not_fit', items: ['A2'] });
  });

  test('the minimum is reached with exactly so many answers, and nobody is enough where none is wanted', () => {
    expect(compose([part({})], usual)).toMatchObject({ code: 'scored', leftOut: [] });
    const four = [[satisfied('A1', [0, 1, 1, 1, 1])]];
    const citizens = { group: 'citizens', n: 4, minimumN: 5, items: ['A1'] };
    expect(compose([part({ factors: four })], usual)).toEqual({
      code: 'not_enough_responses',
      lacking: [citizens],
    });
    const nobody = part({ minimumN: 0, factors: [[satisfied('A1', [0, 0, 0, 0, 0])]] });
    expect(compose([nobody], usual)).toMatchObject({ code: 'not_enough_responses' });
  });

  test('a group that is left out has no index and no weight, the others share it, and it is named', () => {
    const few = part({
      group: GroupCode.parse('officials'),
      weight: '0.6',
      factors: [[satisfied('C1', [1])]],
    });
    const outcome = compose(
      [part({ weight: '0.4' }), { ...few, factors: [[satisfied('C1', [0, 0, 0, 1, 0])]] }],
      {
        ...usual,
        between: { code: 'GROUPW', parameters: { missing: 'renormalise' } },
      },
    );
    expect(outcome).toEqual({
      code: 'scored',
      index: rational(2, 5),
      score: rational(4, 5),
      groups: [
        { group: 'citizens', index: rational(2, 5), weightUsed: one },
        { group: 'officials', index: undefined, weightUsed: zero },
      ],
      leftOut: [{ group: 'officials', n: 1, minimumN: 5, items: ['C1'] }],
    });
  });

  test('an item that was not asked is left out of the mean', () => {
    const items = [satisfied('A1', [0, 0, 0, 0, 3]), satisfied('A2', [])];
    expect(groupIndex([items], { code: 'ITEMAVG' })).toEqual(one);
  });
});

describe('whole ballots', () => {
  const within = { code: 'ALLSAT' } as const; // a literal
  const byBallots: Composition = { ...usual, within };

  test('are counted one by one: satisfied with everything they answered, of those that answered anything', () => {
    const counter = ballotCounter(within, [
      { key: key('A1'), rule: { code: 'TOP2' }, levelCount: 5 },
      { key: key('A2'), rule: { code: 'TOP2' }, levelCount: 5 },
      { key: key('A3'), rule: { code: 'NEG' }, levelCount: 5 },
    ]);
    const ballots: [number | undefined, number | undefined][] = [
      [4, 5],
      [5, undefined],
      [3, 5],
      [undefined, undefined],
    ];
    for (const [first, second] of ballots)
      counter.add((asked) => (asked === key('A1') ? first : asked === key('A2') ? second : 1));
    expect(counter.counts()).toEqual({ passed: 2, n: 3 });
  });

  test('make the index, from the minimum on', () => {
    const counted = (n: number, minimumN = 5) => part({ minimumN, ballots: { passed: 3, n } });
    expect(compose([counted(5)], byBallots)).toMatchObject({ code: 'scored', index: rational(3, 5) });
    expect(compose([counted(4)], byBallots)).toEqual({
      code: 'not_enough_responses',
      lacking: [{ group: 'citizens', n: 4, minimumN: 5, items: [] }],
    });
    expect(compose([counted(0, 0)], byBallots)).toMatchObject({ code: 'not_enough_responses' });
    expect(reachOf(counted(7))).toEqual({ smallest: 7, largest: 7 });
    expect(reachOf(part({}))).toEqual({ smallest: 5, largest: 5 });
  });

  test('must have been counted', () => {
    expect(isBallotRule(within)).toBe(true);
    expect(isBallotRule(usual.within)).toBe(false);
    expect(() => compose([part({})], byBallots)).toThrow('the ballots of citizens have not been counted');
  });

  test('a level is worth what the index of its one answer is', () => {
    expect(levelWorth({ code: 'TOP2' }, 5)).toEqual([zero, zero, zero, one, one]);
    expect(levelWorth({ code: 'NEG' }, 3)).toEqual([one, zero, zero]);
    expect(levelWorth({ code: 'NEG' }, 5)).toBeUndefined();
  });
});

describe('a rule as a criteria set names it', () => {
  test('stands at its own stage and at no other', () => {
    const stages = [
      { use: ItemRuleUse, stage: 'item', own: ['TOP2', 'NEG'] },
      { use: WithinGroupRuleUse, stage: 'within_group', own: ['FACTORAVG', 'ITEMAVG'] },
      { use: BetweenGroupsRuleUse, stage: 'between_groups', own: ['GROUPW'] },
      { use: PointsRuleUse, stage: 'points', own: ['BAND', 'FLOOR', 'LINFLOOR', 'SIPAS10'] },
      { use: TotalRuleUse, stage: 'total', own: ['TOTAL', 'BONUS', 'NA', 'NORESCALE'] },
    ];
    for (const { use, stage, own } of stages) {
      for (const code of own) expect(use.safeParse({ code }).success, code).toBe(true);
      for (const other of stages.filter((one) => one.stage !== stage)) {
        const said = use.safeParse({ code: other.own[0] }).error?.issues[0];
        expect(said?.message).toBe(`not a rule of the stage ${stage}`);
      }
    }
  });

  test('a group’s index is made of items or of ballots', () => {
    for (const code of ['FACTORAVG', 'GENERAL', 'ALLSAT'])
      expect(GroupRuleUse.safeParse({ code }).success, code).toBe(true);
    expect(GroupRuleUse.safeParse({ code: 'TOP2' }).success).toBe(false);
    expect(WithinGroupRuleUse.safeParse({ code: 'ALLSAT' }).success).toBe(false);
    expect(rules.ALLSAT.stage).toBe('ballot');
  });

  test('a parameter it does not have is refused where it stands', () => {
    const [issue] =
      PointsRuleUse.safeParse({ code: 'FLOOR', parameters: { from: '0.5' } }).error?.issues ?? [];
    expect(issue).toMatchObject({ path: ['parameters'], message: 'parameters the rule does not have' });
    const lists = { code: 'LEVELPTS', parameters: { fractions: ['0', '1'] } };
    expect(ItemRuleUse.safeParse(lists).success).toBe(true);
    const records = { code: 'BAND', parameters: { bands: [{ from: '0.5', share: '1' }] } };
    expect(PointsRuleUse.safeParse(records).success).toBe(true);
  });
});

describe('parameters at their edges', () => {
  const refused = (code: 'BAND' | 'FLOOR' | 'LINFLOOR' | 'LEVELPTS' | 'BONUS', parameters: unknown) =>
    rules[code].parameters.safeParse(parameters).error?.issues[0]?.message;

  test('a share is a decimal from 0 to 1, written as one', () => {
    for (const threshold of ['0', '0.75', '00.5', '1', '1.000'])
      expect(refused('FLOOR', { threshold }), threshold).toBeUndefined();
    for (const threshold of ['-0.5', '0.5x', 'x0.5', '.5', '1.01'])
      expect(refused('FLOOR', { threshold }), threshold).toBeDefined();
    expect(refused('FLOOR', { threshold: '1.01' })).toBe('more than 1');
  });

  test('bands go down in the index and never up in the share', () => {
    const bands = (...all: [from: string, share: string][]) => ({
      bands: all.map(([from, share]) => ({ from, share })),
    });
    expect(refused('BAND', bands(['0.9', '1'], ['0.8', '1']))).toBeUndefined();
    const message = 'bands must go down in both index and share';
    expect(refused('BAND', bands(['0.9', '1'], ['0.9', '0.5']))).toBe(message);
  });

  test('a floor lies below 1', () => {
    expect(refused('LINFLOOR', { from: '1.00' })).toBe('nothing lies above 1');
    expect(refused('LINFLOOR', { from: '0.1' })).toBeUndefined();
    expect(rules.LINFLOOR.share(rational(11, 20), { from: '0.1' })).toEqual(rational(1, 2));
  });

  test('what is refused is told in words', () => {
    expect(refused('LEVELPTS', { fractions: ['1', '0'] })).toBe(
      'a higher level is worth less than a lower one',
    );
    expect(refused('BONUS', { atMost: '-1' })).toBe('not a number of points');
    expect(() => rational(1, 0)).toThrow('a fraction cannot have denominator 0');
    expect(() => parseDecimal('1e3')).toThrow('"1e3" is not a decimal number');
    expect(() => rules.NEG.index([1, 1, 1, 1, 1])).toThrow(ScaleMismatch);
    expect(new ScaleMismatch('NEG', 5)).toMatchObject({
      name: 'ScaleMismatch',
      message: 'NEG is not defined on a scale of 5 levels',
    });
  });
});

describe('rules that are meant for one thing', () => {
  test('"Không có" is the better end, on exactly three levels', () => {
    expect(rules.NEG.better).toBe('lower_level');
    expect([2, 3, 4, 5].map((count) => rules.NEG.fits(count))).toEqual([false, true, false, false]);
  });

  test('ten points for satisfaction', () => {
    expect(rules.SIPAS10.maximum).toBe('10');
  });

  test('where a survey was held nothing is converted, whatever the maximum', () => {
    const points = { given: rational(45), maximum: rational(90) };
    expect(rules.NORESCALE.next(points, sheet)).toEqual(points);
    expect(rules.NORESCALE.next(points, { ...sheet, survey: undefined })).toEqual({
      given: rational(50),
      maximum: rational(100),
    });
  });
});
