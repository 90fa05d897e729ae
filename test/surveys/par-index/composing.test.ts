import { describe, expect, test } from 'vitest';
import {
  type CriteriaSetDraft,
  draftOfSet,
  emptyAssessment,
  emptyCriterion,
  emptyDraft,
  emptyField,
} from '#surveys/par-index/composing/draft.ts';
import { draftFaults } from '#surveys/par-index/composing/draft-faults.ts';
import { finishedSet, soundPartOf } from '#surveys/par-index/composing/finished.ts';
import { criteriaSets } from '#surveys/par-index/criteria-sets/index.ts';
import { reference2024 } from '#surveys/par-index/criteria-sets/reference-2024.ts';
import type { Parameters } from '#surveys/scoring/rules/kind.ts';

type Criterion = CriteriaSetDraft['fields'][number]['criteria'][number];

/** The demonstration set with its first criterion changed, as faults at it. */
function faultsWith(change: (criterion: Criterion) => Partial<Criterion>): string[] {
  const draft = draftOfSet(reference2024, 'thu');
  const [field] = draft.fields;
  const [criterion] = field?.criteria ?? [];
  if (!field || !criterion) throw new Error('the demonstration set has criteria');
  field.criteria = [{ ...criterion, ...change(criterion) }];
  return draftFaults(draft).map(({ code, at }) => `${code} ${at.replace('fields.0.criteria.0.', '')}`);
}

describe('a criteria set that is being composed', () => {
  test.each(criteriaSets)('begun from $id has no fault, and finished is that set again', (set) => {
    const draft = draftOfSet(set, 'thu');
    expect(draftFaults(draft)).toEqual([]);
    expect(finishedSet(draft, 'thu@1')).toEqual({ ...set, id: 'thu@1' });
  });

  test('from nothing says everything that is missing', () => {
    expect(draftFaults(emptyDraft('thu')).map(({ code }) => code)).toEqual([
      'name_missing',
      'label_missing',
      'fields_missing',
    ]);
    const begun = {
      ...emptyDraft('thu'),
      fields: [{ ...emptyField('1'), criteria: [emptyCriterion('1.1')] }],
    };
    expect(draftFaults(begun).map(({ at }) => at)).toContain('fields.0.criteria.0.groups');
  });

  test('adds nothing up to points that nobody wrote', () => {
    const draft = draftOfSet(reference2024, 'thu');
    const [field] = draft.fields;
    if (!field) throw new Error('the demonstration set has fields');
    field.maximum = '';
    draft.maximum = '';
    expect(draftFaults(draft).map(({ code, at }) => `${code} ${at}`)).toEqual([
      'points_wrong maximum',
      'points_wrong fields.0.maximum',
    ]);
  });

  test('keeps the note of a criterion, and none where nothing is written', () => {
    const draft = draftOfSet(reference2024, 'thu');
    const [first, second] = draft.fields[0]?.criteria ?? [];
    if (!first) throw new Error('the demonstration set has criteria');
    first.note = { vi: 'Chỉ hỏi cán bộ.', en: '' };
    if (second) second.note = { vi: '', en: '' };
    const [made] = finishedSet(draft, 'thu@1').fields[0]?.criteria ?? [];
    expect(made?.note).toEqual({ vi: 'Chỉ hỏi cán bộ.', en: 'Chỉ hỏi cán bộ.' });
  });

  test('says what an assessment of other bodies lacks, and is whole without one', () => {
    const draft = draftOfSet(reference2024, 'thu');
    const faults = (targetAssessment: CriteriaSetDraft['targetAssessment']) =>
      draftFaults({ ...draft, targetAssessment }).map(({ code, at }) => `${code} ${at}`);
    expect(faults(undefined)).toEqual([]);
    expect(faults(emptyAssessment())).toEqual([
      'name_missing targetAssessment.name.vi',
      'groups_missing targetAssessment.group',
      'items_missing targetAssessment.items',
    ]);
    const whole = { ...emptyAssessment(), name: { vi: 'Đánh giá sở', en: '' }, group: 'leaders' };
    expect(faults({ ...whole, items: ['S1', 'S1'] })).toEqual(['item_twice targetAssessment.items']);
    expect(faults({ ...whole, items: ['S1', 'S2'], within: { code: 'GENERAL' } })).toEqual([
      'one_item_only targetAssessment.items',
    ]);
    expect(faults({ ...whole, items: ['S1'], within: { code: 'ALLSAT' } })).toEqual([
      'rule_unknown targetAssessment.within',
    ]);
    expect(
      faults({ ...whole, items: ['S1'], itemRule: { code: 'LEVELPTS', parameters: { fractions: ['2'] } } }),
    ).toEqual([
      'share_wrong targetAssessment.itemRule.parameters.fractions.0',
      'parameters_wrong targetAssessment.itemRule',
    ]);
    const set = finishedSet({ ...draft, targetAssessment: { ...whole, items: ['S1', 'S3'] } }, 'thu@1');
    expect(set.targetAssessment).toMatchObject({
      name: { vi: 'Đánh giá sở', en: 'Đánh giá sở' },
      group: 'leaders',
      items: ['S1', 'S3'],
    });
  });

  test('names each fault where it is', () => {
    expect(faultsWith(({ groups }) => ({ groups: groups.slice(1) }))).toEqual(['weights_sum groups']);
    expect(faultsWith(() => ({ code: '1' }))).toEqual(['code_wrong code']);
    expect(faultsWith(() => ({ maximum: '15' }))).toEqual(['field_over fields.0.maximum']);
    expect(faultsWith(() => ({ points: { code: 'SIPAS10' } }))).toEqual(['rule_maximum maximum']);
    expect(faultsWith(() => ({ within: { code: 'GENERAL' } }))).toEqual([
      'one_item_only groups.0.factors',
      'one_item_only groups.1.factors',
    ]);
    expect(faultsWith(() => ({ within: { code: 'ALLSAT' } }))).toEqual(['not_on_ballots within']);
    const pointsWith = (code: string, parameters: Parameters) =>
      faultsWith(() => ({ points: { code, parameters } }));
    for (const text of ['1.2', '-0.5', 'abc', '', '1,5,0', '1.000,5'])
      expect(pointsWith('FLOOR', { threshold: text })).toEqual(['share_wrong points.parameters.threshold']);
    expect(pointsWith('LINFLOOR', { from: '1' })).toEqual(['share_of_one points.parameters.from']);
    expect(
      pointsWith('BAND', {
        bands: [
          { from: '0.9', share: '1' },
          { from: 'x', share: '-1' },
        ],
      }),
    ).toEqual(['share_wrong points.parameters.bands.1.from', 'share_wrong points.parameters.bands.1.share']);
    const rising = [
      { from: '0.8', share: '1' },
      { from: '0.9', share: '0.5' },
    ];
    expect(pointsWith('BAND', { bands: rising })).toEqual(['parameters_wrong points']);
    const levels = { code: 'LEVELPTS', parameters: { fractions: ['0', 'nửa', '1'] } };
    expect(faultsWith(() => ({ itemRule: levels }))).toEqual(['share_wrong itemRule.parameters.fractions.1']);
    expect(faultsWith(() => ({ minimumN: '-5' }))).toEqual(['minimum_wrong minimumN']);
    for (const text of ['-0.3', 'ba', ''])
      expect(
        faultsWith(({ groups }) => ({
          groups: groups.map((group, at) => (at === 0 ? { ...group, weight: text } : group)),
        })),
      ).toContain('weight_wrong groups.0.weight');
    const totals = [{ code: 'TOTAL' }, { code: 'BONUS', parameters: { atMost: '-1' } }];
    expect(draftFaults({ ...draftOfSet(reference2024, 'thu'), totals })).toEqual([
      { code: 'number_wrong', at: 'totals.1.parameters.atMost' },
    ]);
    expect(faultsWith(() => ({ itemRule: { code: 'toString' } }))).toEqual(['rule_unknown itemRule']);
  });

  test('what is sound is reckoned with already, a faulty criterion is not', () => {
    const draft = draftOfSet(reference2024, 'thu');
    const [first] = draft.fields.flatMap(({ criteria }) => criteria);
    if (first?.groups[0]) first.groups[0].weight = '';
    const codes = soundPartOf(draft, 'thu').fields.flatMap(({ criteria }) =>
      criteria.map(({ code }) => code),
    );
    expect(codes).toHaveLength(9);
    expect(codes).not.toContain('1.7');
  });
});
