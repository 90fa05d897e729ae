import { describe, expect, test } from 'vitest';
import { type CriteriaSet, parseCriteriaSet } from '#surveys/par-index/criteria-set.ts';
import { reference2024 } from '#surveys/par-index/criteria-sets/reference-2024.ts';
import type { Evidence } from '#surveys/par-index/evidence.ts';
import { type IndexInput, indexInputs } from '#surveys/par-index/index-input.ts';
import { surveyTotal } from '#surveys/par-index/total.ts';
import { fc } from '#test/support/chance.ts';
import { answered, evidence, tenAnswers } from './evidence.ts';

const officials = answered({ C1: tenAnswers['4.2'], C2: tenAnswers['4.0'], C3: tenAnswers['3.8'] });
const delegates = answered({ H1: tenAnswers['4.4'], H6: tenAnswers['4.2'] });
const front = answered({ N8: tenAnswers['4.1'] });

function inputOf(code: string, given: Evidence, set: CriteriaSet = reference2024): IndexInput {
  const input = indexInputs(set, given).find(({ criterion }) => criterion.code === code);
  if (!input) throw new Error(`no criterion ${code}`);
  return input;
}

/** The demonstration set with another rule between groups. */
function renormalising(): CriteriaSet {
  const copy = structuredClone(reference2024);
  for (const field of copy.fields) {
    for (const criterion of field.criteria) {
      criterion.between = { code: 'GROUPW', parameters: { missing: 'renormalise' } };
    }
  }
  return parseCriteriaSet(copy);
}

describe('the index input of criterion 1.7', () => {
  const input = inputOf('1.7', evidence({ officials, delegates, front }));

  test('is 82.40 % and 1.65 of 2 points, rounded once from 1.648', () => {
    expect(input.outcome).toEqual({ code: 'scored', score: '1.65', indexPercent: '82.40', leftOut: [] });
  });

  test('names its groups with their n, weights and indices', () => {
    expect(
      input.groups.map(({ group, n, weight, weightUsed, indexPercent }) => [
        group,
        n.smallest,
        weight,
        weightUsed,
        indexPercent,
      ]),
    ).toEqual([
      ['officials', 10, '0.4', '0.4000', '80.00'],
      ['delegates', 10, '0.3', '0.3000', '86.00'],
      ['front', 10, '0.3', '0.3000', '82.00'],
    ]);
  });

  test('names the rules with every parameter, the items, and the set it belongs to', () => {
    expect(input.criteriaSet).toBe('reference-2024');
    expect(input.maximum).toBe('2');
    expect(input.within).toEqual({ code: 'FACTORAVG', parameters: {} });
    expect(input.between).toEqual({ code: 'GROUPW', parameters: { missing: 'block' } });
    expect(input.groups[0]?.items.map(({ key, rule, n }) => [key, rule.code, n])).toEqual([
      ['C1', 'MEAN5', 10],
      ['C2', 'MEAN5', 10],
      ['C3', 'MEAN5', 10],
    ]);
  });

  test('travels as JSON without losing anything', () => {
    expect(JSON.parse(JSON.stringify(input))).toEqual(input);
  });
});

describe('exclusions', () => {
  test('are told by reason, ballots by group and missing answers by item', () => {
    const given = evidence({
      officials: answered({ C1: [0, 0, 0, 5, 1], C2: [0, 0, 0, 5, 1], C3: [0, 0, 0, 5, 1] }, 3, {
        partial: 2,
        void: 1,
      }),
      delegates,
      front,
    });
    const [group] = inputOf('1.7', given).groups;
    expect(group?.exclusions).toEqual({ partial: 2, void: 1 });
    expect(group?.completeResponses).toBe(9);
    expect(group?.items[0]?.missing).toEqual({ not_asked: 0, not_answered: 1, no_opinion: 2, void: 0 });
  });
});

describe('too few responses', () => {
  const fewDelegates = answered({ H1: tenAnswers['4.4'], H6: [0, 0, 0, 1, 1] });

  test('give no number, and say which group lacks what', () => {
    const { outcome, groups } = inputOf('1.7', evidence({ officials, delegates: fewDelegates, front }));
    expect(outcome).toEqual({
      code: 'not_enough_responses',
      lacking: [{ group: 'delegates', n: 2, minimumN: 3, items: ['H6'] }],
    });
    expect(groups.map(({ indexPercent }) => indexPercent)).toEqual([undefined, undefined, undefined]);
    expect(groups[1]?.n).toEqual({ smallest: 2, largest: 10 });
  });

  test('a group that was not asked at all lacks every item', () => {
    const { outcome } = inputOf('1.7', evidence({ officials, delegates }));
    expect(outcome).toEqual({
      code: 'not_enough_responses',
      lacking: [{ group: 'front', n: 0, minimumN: 3, items: ['N8'] }],
    });
  });

  test('nothing at all gives no number for any criterion', () => {
    const inputs = indexInputs(reference2024, new Map());
    expect(inputs).toHaveLength(10);
    for (const { outcome } of inputs) expect(outcome.code).toBe('not_enough_responses');
    expect(surveyTotal(inputs)).toMatchObject({ score: '0.00', scoredMaximum: '0.00', maximum: '30.00' });
  });

  test('even a minimum of nothing does not make a number of no answers', () => {
    const none = answered({ N8: [0, 0, 0, 0, 0] }, 0);
    expect(inputOf('1.7', evidence({ officials, delegates, front: none })).outcome.code).toBe(
      'not_enough_responses',
    );
  });

  test('where the set says so, the other groups make up for it, and the group is named', () => {
    const { outcome, groups } = inputOf(
      '1.7',
      evidence({ officials, delegates: fewDelegates, front }),
      renormalising(),
    );
    // (0.4·80 + 0.3·82) ÷ 0.7 = 80.857 %
    expect(outcome).toMatchObject({
      code: 'scored',
      score: '1.62',
      indexPercent: '80.86',
      leftOut: [{ group: 'delegates', items: ['H6'] }],
    });
    expect(groups.map(({ weightUsed }) => weightUsed)).toEqual(['0.5714', '0.0000', '0.4286']);
    expect(groups[1]).not.toHaveProperty('indexPercent');
  });
});

describe('a group of three or four', () => {
  const three = answered({ H1: [0, 0, 0, 2, 1], H6: [0, 0, 0, 2, 1] });

  test('counts, but then nothing is told besides the score', () => {
    const { outcome, groups } = inputOf('1.7', evidence({ officials, delegates: three, front }));
    expect(outcome).toEqual({ code: 'scored', score: '1.65', leftOut: [] });
    for (const group of groups) expect(group).not.toHaveProperty('indexPercent');
  });

  test('no record holds level counts', () => {
    const text = JSON.stringify(indexInputs(reference2024, evidence({ officials, delegates: three, front })));
    expect(text).not.toContain('levels');
    expect(text).not.toContain('[0,0,0,2,1]');
  });
});

describe('other criteria of the demonstration set', () => {
  test('5.7 joins NEG for citizens and organisations with MEAN5 for delegates', () => {
    const given = evidence({
      citizens: answered({ VII1: [27, 2, 1], VII2: [30, 0, 0] }, 20),
      organisations: answered({ T13: [8, 1, 1] }, 5),
      delegates: answered({ H8: tenAnswers['4.0'] }),
    });
    const input = inputOf('5.7', given);
    // 0.6·95 + 0.2·80 + 0.2·80 = 89 %
    expect(input.outcome).toMatchObject({ code: 'scored', indexPercent: '89.00', score: '1.78' });
    expect(input.groups.flatMap(({ items }) => items.map(({ rule }) => rule.code))).toEqual([
      'NEG',
      'NEG',
      'NEG',
      'MEAN5',
    ]);
  });

  test('8.1 gives ten points for full satisfaction, averaged over factors', () => {
    const [citizens] = reference2024.fields.at(-1)?.criteria[0]?.groups ?? [];
    const counts = Object.fromEntries(
      (citizens?.factors ?? []).flatMap((items, factor) =>
        items.map((item) => [item, factor === 4 ? [0, 0, 20, 0, 0] : [0, 0, 0, 20, 0]]),
      ),
    );
    const input = inputOf('8.1', evidence({ citizens: answered(counts, 20) }));
    // (80·4 + 60) ÷ 5 = 76 %; over items it would be 76.36 %
    expect(input.outcome).toMatchObject({ code: 'scored', indexPercent: '76.00', score: '7.60' });
    expect(input.points).toEqual({ code: 'SIPAS10', parameters: {} });
  });

  test('a rule on a scale it is not made for gives no number, and names the items', () => {
    const given = evidence({ officials, delegates, front: answered({ N8: [1, 2, 7] }) });
    expect(inputOf('1.7', given).outcome).toEqual({ code: 'rule_does_not_fit', items: ['N8'] });
  });
});

describe('the sum of the scores', () => {
  test('is of the printed scores, and names the criteria without one', () => {
    const total = surveyTotal(indexInputs(reference2024, evidence({ officials, delegates, front })));
    expect(total).toEqual({
      score: '1.65',
      scoredMaximum: '2.00',
      maximum: '30.00',
      missing: ['2.4', '3.6', '4.4', '5.6', '5.7', '6.4', '7.6', '8.1', '8.2'],
    });
  });
});

describe('any answers at all', () => {
  const levels = fc.array(fc.nat({ max: 60 }), { minLength: 5, maxLength: 5 });

  test('give a score between nothing and the maximum, or none', () => {
    fc.assert(
      fc.property(fc.array(levels, { minLength: 6, maxLength: 6 }), ([a, b, c, d, e, f]) => {
        const given = evidence({
          officials: answered({ C1: a ?? [], C2: b ?? [], C3: c ?? [] }),
          delegates: answered({ H1: d ?? [], H6: e ?? [] }),
          front: answered({ N8: f ?? [] }),
        });
        const { outcome } = inputOf('1.7', given);
        fc.pre(outcome.code === 'scored');
        expect(outcome.score).toMatch(/^[012]\.\d\d$/);
        expect(Number(outcome.score)).toBeLessThanOrEqual(2);
      }),
    );
  });
});
