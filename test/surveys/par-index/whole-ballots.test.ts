import { describe, expect, test } from 'vitest';
import { type AuthoredCriteriaSet, CriteriaSet, parseCriteriaSet } from '#surveys/par-index/criteria-set.ts';
import { indexInputs } from '#surveys/par-index/index-input.ts';
import { answered, evidence } from './evidence.ts';

const name = { vi: 'Hài lòng toàn diện', en: 'Satisfied with everything' };

type AuthoredCriterion = AuthoredCriteriaSet['fields'][number]['criteria'][number];
const everything: AuthoredCriterion = {
  code: '8.1',
  name,
  maximum: '3',
  groups: [{ group: 'citizens', weight: '1', factors: [['I1', 'I2'], ['VII1']] }],
  itemRule: { code: 'TOP2' },
  itemRules: { VII1: { code: 'NEG' } },
  within: { code: 'ALLSAT' },
  between: { code: 'GROUPW' },
};

function setOf(change: Partial<AuthoredCriterion> = {}): AuthoredCriteriaSet {
  const criteria = [{ ...everything, ...change }];
  const fields = [{ code: '8', name, maximum: '3', criteria }];
  return { id: 'a-set', name, label: name, maximum: '3', fields };
}

describe('its index input', () => {
  const inputFor = (passed: number, n: number, minimumN = 20) => {
    const tallies = { I1: [0, 0, 0, n, 0], I2: [0, 0, 0, n, 0], VII1: [n, 0, 0] };
    const group = { ...answered(tallies, minimumN), ballots: new Map([['8.1', { passed, n }]]) };
    return indexInputs(parseCriteriaSet(setOf()), evidence({ citizens: group }))[0];
  };

  test('41 of 114 are 35.96 % and 1.08 of 3 points', () => {
    const input = inputFor(41, 114);
    expect(input?.outcome).toEqual({ code: 'scored', score: '1.08', indexPercent: '35.96', leftOut: [] });
    expect(input?.within).toEqual({ code: 'ALLSAT', parameters: {} });
    expect(input?.groups[0]).toMatchObject({ n: { smallest: 114, largest: 114 }, indexPercent: '35.96' });
  });

  test('is held against the minimum by ballots', () => {
    expect(inputFor(10, 19)?.outcome).toEqual({
      code: 'not_enough_responses',
      lacking: [{ group: 'citizens', n: 19, minimumN: 20, items: [] }],
    });
    expect(inputFor(10, 20)?.outcome).toMatchObject({ code: 'scored', score: '1.50' });
    expect(inputFor(0, 0, 0)?.outcome).toMatchObject({ code: 'not_enough_responses' });
  });

  test.each([
    [4, 30],
    [26, 30],
    [30, 30],
    [0, 30],
  ])('tells no percentage when %i of %i pass: the few would be told, or everybody', (passed, n) => {
    const input = inputFor(passed, n);
    expect(input?.outcome).not.toHaveProperty('indexPercent');
    expect(input?.groups[0]).not.toHaveProperty('indexPercent');
    expect(inputFor(5, 30)?.outcome).toMatchObject({ indexPercent: '16.67' });
    expect(inputFor(25, 30)?.outcome).toMatchObject({ indexPercent: '83.33' });
  });

  test('a group nobody answered for lacks ballots; one whose ballots were not counted is an error', () => {
    const set = parseCriteriaSet(setOf());
    expect(indexInputs(set, new Map())[0]?.outcome).toMatchObject({ code: 'not_enough_responses' });
    const uncounted = evidence({
      citizens: answered({ I1: [0, 0, 0, 30, 0], I2: [0, 0, 0, 30, 0], VII1: [30, 0, 0] }),
    });
    expect(() => indexInputs(set, uncounted)).toThrow('the ballots of citizens have not been counted');
  });
});

describe('a criteria set', () => {
  const faults = (set: AuthoredCriteriaSet) =>
    CriteriaSet.safeParse(set).error?.issues.map(({ message }) => message) ?? [];

  test('cannot ask for whole ballots by a rule that says neither yes nor no', () => {
    expect(faults(setOf({ itemRule: { code: 'MEAN5' } }))).toEqual([
      '8.1: ALLSAT cannot stand on MEAN5 of item I1',
      '8.1: ALLSAT cannot stand on MEAN5 of item I2',
    ]);
  });

  test('names one overall item for GENERAL', () => {
    expect(faults(setOf({ within: { code: 'GENERAL' } }))).toEqual([
      '8.1: GENERAL is for 1 item, group citizens has others',
    ]);
    const overall = { within: { code: 'GENERAL' }, itemRules: {} } as const;
    expect(
      faults(setOf({ ...overall, groups: [{ group: 'citizens', weight: '1', factors: [['VI1']] }] })),
    ).toEqual([]);
  });

  test('begins its total with the sum, and takes no step twice', () => {
    const steps = (...codes: ('TOTAL' | 'NA' | 'BONUS')[]) =>
      faults({ ...setOf(), totals: codes.map((code) => ({ code })) });
    expect(steps('TOTAL', 'NA', 'BONUS')).toEqual([]);
    expect(steps('NA', 'TOTAL')).toEqual(['the reckoning of the total must begin with TOTAL']);
    expect(steps('TOTAL', 'NA', 'NA')).toEqual(['the step NA of the total stands twice']);
    expect(faults({ ...setOf(), totals: [] }).length).toBeGreaterThan(0);
  });
});
