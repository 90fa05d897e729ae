import { describe, expect, test } from 'vitest';
import { type AuthoredCriteriaSet, CriteriaSet, parseCriteriaSet } from '#surveys/par-index/criteria-set.ts';

type AuthoredCriterion = AuthoredCriteriaSet['fields'][number]['criteria'][number];

const name = { vi: 'Tên', en: 'Name' };
const sound: AuthoredCriterion = {
  code: '1.1',
  name,
  maximum: '2',
  groups: [
    { group: 'citizens', weight: '0.7', factors: [['I1', 'I2'], ['II1']] },
    { group: 'organisations', weight: '0.3', factors: [['T1']] },
  ],
  itemRule: { code: 'MEAN5' },
  within: { code: 'FACTORAVG' },
  between: { code: 'GROUPW' },
};

function setWith(change: Partial<AuthoredCriterion>, fieldMaximum = '10'): AuthoredCriteriaSet {
  return {
    id: 'a-set',
    name,
    label: name,
    maximum: '10',
    fields: [{ code: '1', name, maximum: fieldMaximum, criteria: [{ ...sound, ...change }] }],
  };
}

function faults(set: AuthoredCriteriaSet): string[] {
  return CriteriaSet.safeParse(set).error?.issues.map(({ message }) => message) ?? [];
}

describe('a criteria set', () => {
  test('that is sound is taken as it stands', () => {
    expect(parseCriteriaSet(setWith({})).fields[0]?.criteria[0]?.maximum).toBe('2');
  });

  test.each<[string, Partial<AuthoredCriterion>, string]>([
    [
      'weights that add up to 0.9',
      { groups: [{ group: 'citizens', weight: '0.9', factors: [['I1']] }] },
      'the weights of criterion 1.1 do not add up to 1',
    ],
    [
      'a group twice',
      {
        groups: [
          { group: 'citizens', weight: '0.5', factors: [['I1']] },
          { group: 'citizens', weight: '0.5', factors: [['I2']] },
        ],
      },
      '1.1: group citizens stands twice',
    ],
    [
      'an item twice',
      { groups: [{ group: 'citizens', weight: '1', factors: [['I1'], ['I1']] }] },
      '1.1: item I1 stands twice in a group',
    ],
    [
      'a rule for an item that is not asked',
      { itemRules: { H8: { code: 'TOP2' } } },
      '1.1: a rule for item H8, which is not asked',
    ],
    ['SIPAS10 for two points', { points: { code: 'SIPAS10' } }, '1.1: SIPAS10 is for a maximum of 10'],
    [
      'more points than its field',
      { maximum: '11' },
      'the criteria of field 1 have more points than the field',
    ],
  ])('with %s is refused', (_what, change, fault) => {
    expect(faults(setWith(change))).toEqual([fault]);
  });

  test('whose fields do not add up is refused', () => {
    expect(faults(setWith({}, '9'))).toEqual(['the fields do not add up to 10']);
  });

  test('with the same criterion in two places is refused', () => {
    const set = setWith({});
    const [field] = set.fields;
    expect(faults({ ...set, maximum: '20', fields: field ? [field, field] : [] })).toEqual([
      'field 1 stands twice',
      'criterion 1.1 stands twice',
    ]);
  });

  test('with points that are no number, or a rule of another stage, is refused without falling over', () => {
    expect(faults(setWith({ maximum: '2,0' })).length).toBeGreaterThan(0);
    expect(faults(setWith({ maximum: '-1' })).length).toBeGreaterThan(0);
    // as it could come from a file
    const file: unknown = JSON.parse(JSON.stringify(setWith({})).replace('MEAN5', 'GROUPW'));
    expect(CriteriaSet.safeParse(file).success).toBe(false);
    const stray: unknown = JSON.parse(
      JSON.stringify(setWith({ points: { code: 'FLOOR' } })).replace('FLOOR', 'NONE'),
    );
    expect(CriteriaSet.safeParse(stray).success).toBe(false);
  });
});
