import { describe, expect, test } from 'vitest';
import { answerKey, GroupCode, ItemCode } from '#surveys/ids.ts';
import {
  answersOf,
  type Composition,
  compose,
  type GroupPart,
  type ItemCounts,
} from '#surveys/scoring/composition.ts';
import { compare, rational, zero } from '#surveys/scoring/rational.ts';
import { roundHalfUp } from '#surveys/scoring/rounding.ts';
import { fc } from '#test/support/chance.ts';

function item(
  code: string,
  levels: readonly number[],
  rule: ItemCounts['rule'] = { code: 'MEAN5' },
): ItemCounts {
  return { key: answerKey(ItemCode.parse(code)), rule, levels };
}

function part(group: string, weight: string, ...factors: ItemCounts[][]): GroupPart {
  return { group: GroupCode.parse(group), weight, minimumN: 1, factors };
}

const twoPoints: Composition = { maximum: '2.0', within: { code: 'FACTORAVG' }, between: { code: 'GROUPW' } };
const good = item('A1', [0, 0, 0, 0, 10]);
const bad = item('A2', [10, 0, 0, 0, 0]);

describe('the composition of a criterion', () => {
  test('a long and a short factor count the same by FACTORAVG, not by ITEMAVG', () => {
    const parts = [
      part('citizens', '1', [good, item('A3', [0, 0, 0, 0, 5]), item('A4', [0, 0, 0, 0, 5])], [bad]),
    ];
    expect(compose(parts, twoPoints)).toMatchObject({ index: rational(6, 10) });
    expect(compose(parts, { ...twoPoints, within: { code: 'ITEMAVG' } })).toMatchObject({
      index: rational(8, 10),
    });
  });

  test('an item more people answered does not weigh more', () => {
    const parts = [part('citizens', '1', [good, item('A2', [1, 0, 0, 0, 0])])];
    expect(compose(parts, { ...twoPoints, within: { code: 'ITEMAVG' } })).toMatchObject({
      index: rational(6, 10),
    });
  });

  test('points are given by the rule of points, from the weighted index', () => {
    const parts = [part('citizens', '0.5', [good]), part('officials', '0.5', [item('C1', [0, 0, 0, 10, 0])])];
    const scored = compose(parts, { ...twoPoints, points: { code: 'BAND' } });
    expect(scored).toMatchObject({ code: 'scored', index: rational(9, 10), score: rational(2) });
    const floored = compose([part('citizens', '1', [item('A1', [0, 0, 10, 0, 0])])], {
      ...twoPoints,
      points: { code: 'FLOOR' },
    });
    expect(floored).toMatchObject({ code: 'scored', index: rational(3, 5), score: zero });
  });

  test('is rounded once: three groups at a third each keep their thirds', () => {
    const third = item('A1', [2, 0, 0, 0, 1], { code: 'TOP2' });
    const parts = [part('citizens', '0.5', [third]), part('officials', '0.5', [third])];
    const outcome = compose(parts, { ...twoPoints, maximum: '3' });
    expect(outcome).toMatchObject({ code: 'scored', score: rational(1) });
    expect(outcome.code === 'scored' && roundHalfUp(outcome.score)).toBe('1.00');
  });

  test('the n of a group is that of its least answered item', () => {
    expect(answersOf([[good, item('A5', [0, 1, 0, 1, 0])], [bad]])).toEqual({ smallest: 2, largest: 10 });
  });

  test('an item that was never asked is no answer, and no misfit', () => {
    expect(compose([part('citizens', '1', [good, item('A9', [])])], twoPoints)).toEqual({
      code: 'not_enough_responses',
      lacking: [{ group: 'citizens', n: 0, minimumN: 1, items: ['A9'] }],
    });
  });

  test('one answer moved a level up never lowers the score', () => {
    const levels = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(levels, levels, fc.nat({ max: 3 }), (first, second, from) => {
        const better = first.map((count, at) => count - Number(at === from) + Number(at === from + 1));
        const scoreOf = (counts: number[]) => {
          const outcome = compose(
            [part('citizens', '0.6', [item('A1', counts)]), part('officials', '0.4', [item('C1', second)])],
            twoPoints,
          );
          return outcome.code === 'scored' ? outcome.score : rational(-1);
        };
        expect(compare(scoreOf(better), scoreOf(first))).toBe(1);
      }),
    );
  });
});
