import { describe, expect, test } from 'vitest';
import { blankDraft, type CampaignDraft } from '#surveys/campaigns/preparation/draft.ts';
import { preventsOpening, preventsTrial } from '#surveys/campaigns/readiness/finding.ts';
import { readiness, type Surroundings } from '#surveys/campaigns/readiness/readiness.ts';
import { aReadyDraft, around, id2025 } from './drafts.ts';

const found = (draft: CampaignDraft, change: Partial<Surroundings> = {}) => readiness(draft, around(change));
const preventing = (draft: CampaignDraft, change: Partial<Surroundings> = {}) =>
  found(draft, change)
    .filter(preventsOpening)
    .map(({ code, at }) => `${code} ${at}`);
const group = (index: number, change: Partial<CampaignDraft['groups'][number]>) => {
  const draft = aReadyDraft();
  const before = draft.groups[index];
  if (!before) throw new Error(`no group ${index}`);
  return { ...draft, groups: draft.groups.with(index, { ...before, ...change }) };
};

describe('what still prevents opening', () => {
  test("nothing, where last year's campaign was taken over and its papers were filled in", () => {
    expect(preventing(aReadyDraft())).toEqual([]);
  });

  test('of a blank campaign: everything, each with the field it is about', () => {
    expect(preventing(blankDraft(id2025))).toEqual([
      'title_missing title.vi',
      'unit_missing unit.vi',
      'first_day_missing firstDay',
      'last_day_missing lastDay',
      'no_group groups',
      'no_point points',
    ]);
  });

  test('a group without a quota is named', () => {
    const draft = aReadyDraft();
    const without = { ...draft, quotas: draft.quotas.filter(({ group }) => group !== 'delegates') };
    expect(found(without).filter(preventsOpening)).toMatchObject([
      { code: 'quota_missing', at: 'quotas.3', about: { group: 'Đại biểu HĐND phường' } },
    ]);
  });

  test('a group without a questionnaire, with one that is not stored, or with one that has findings', () => {
    expect(preventing(group(0, { questionnaire: '' }))).toEqual([
      'questionnaire_missing groups.0.questionnaire',
    ]);
    expect(preventing(group(0, { questionnaire: 'm9@1' }))).toEqual([
      'questionnaire_unknown groups.0.questionnaire',
    ]);
    const broken = around().questionnaire('qr@1');
    if (!broken) throw new Error('the quick ballot is gone');
    const twice = { ...broken, sections: [...broken.sections, ...broken.sections] };
    expect(
      preventing(aReadyDraft(), {
        questionnaire: (id) => (id === 'qr@1' ? twice : around().questionnaire(id)),
      }),
    ).toEqual(['questionnaire_with_findings groups.6.questionnaire']);
  });

  test('a questionnaire that asks about each assessed body needs at least one', () => {
    expect(preventing(aReadyDraft({ targets: [] }))).toEqual(['no_target targets']);
    const onlyCitizens = aReadyDraft();
    const without = {
      ...onlyCitizens,
      targets: [],
      groups: onlyCitizens.groups.slice(0, 1),
      quotas: onlyCitizens.quotas.filter(({ group }) => group === 'citizens'),
    };
    expect(preventing(without)).toEqual([]);
  });

  test('days that are the wrong way round, or a window that has passed', () => {
    expect(preventing(aReadyDraft({ firstDay: '2025-11-01' }))).toEqual(['last_day_before_first lastDay']);
    expect(preventing(aReadyDraft({ lateDay: '2025-10-30' }))).toEqual(['late_day_before_last lateDay']);
    expect(preventing(aReadyDraft(), { today: '2025-11-01' })).toEqual(['window_past lastDay']);
    expect(preventing(aReadyDraft(), { today: '2025-10-31' })).toEqual([]);
  });

  test('codes that are malformed or stand twice', () => {
    expect(preventing(group(0, { code: 'Người dân' }))).toContain('group_code_malformed groups.0.code');
    expect(preventing(group(1, { code: 'citizens' }))).toContain('group_code_twice groups.1.code');
    const [first, ...others] = aReadyDraft().targets;
    if (!first) throw new Error('no body to assess');
    expect(preventing(aReadyDraft({ targets: [first, { ...first }, ...others] }))).toEqual([
      'target_code_twice targets.1.code',
    ]);
    expect(preventing(aReadyDraft({ targets: [{ ...first, name: { vi: '', en: '' } }] }))).toEqual([
      'target_name_missing targets.0.name.vi',
    ]);
  });

  test('a criterion whose items the group is not asked: the wrong questionnaire', () => {
    expect(preventing(group(2, { questionnaire: 'm1@1' }))).toEqual([
      'criterion_item_missing groups.2.questionnaire',
    ]);
    expect(preventing(group(2, { questionnaire: 'm1@1' }), { criteriaSet: () => undefined })).toEqual([
      'criteria_set_unknown criteriaSet',
    ]);
    const none = { ...group(2, { questionnaire: 'm1@1' }), criteriaSet: '' };
    expect(preventing(none)).toEqual([]);
  });
});

describe('what is only advice', () => {
  const advice = (draft: CampaignDraft, change: Partial<Surroundings> = {}) =>
    found(draft, change)
      .filter((finding) => !preventsOpening(finding))
      .map(({ code }) => code);

  test('papers that are missing, a criterion that goes without a score, a campaign that was never tried', () => {
    expect(advice(aReadyDraft({ planNumber: '', planDate: '', legalBasis: [], upperUnits: [] }))).toEqual(
      expect.arrayContaining([
        'plan_number_missing',
        'plan_date_missing',
        'legal_basis_missing',
        'upper_unit_missing',
      ]),
    );
    expect(advice(aReadyDraft(), { trials: 0 })).toContain('never_tried');
    expect(advice(aReadyDraft(), { trials: 1 })).not.toContain('never_tried');
    const draft = aReadyDraft();
    const withoutFront = {
      ...draft,
      groups: draft.groups.filter(({ code }) => code !== 'front'),
      quotas: draft.quotas.filter(({ group }) => group !== 'front'),
    };
    expect(preventing(withoutFront)).toEqual([]);
    expect(found(withoutFront)).toContainEqual({
      code: 'criterion_group_missing',
      at: 'criteriaSet',
      about: { group: 'front', criteria: expect.stringContaining('1.7') },
    });
  });

  test('a group that needs the code on the counter’s screen where there is no counter', () => {
    expect(advice(group(0, { admission: 'presence' }))).not.toContain('presence_without_counter');
    const draft = group(0, { admission: 'presence' });
    const points = draft.points.filter(({ kind }) => kind === 'neighbourhood');
    expect(found({ ...draft, points })).toContainEqual({
      code: 'presence_without_counter',
      at: 'groups.0.admission',
      about: { group: 'Người dân' },
    });
  });

  test('quotas that do not add up to n, and an n above the population', () => {
    expect(found(group(0, { population: 4876, sampleSize: 370 }))).toContainEqual({
      code: 'quota_differs_from_sample',
      at: 'quotas.0',
      about: { group: 'Người dân', sum: 108, n: 370, population: 4876 },
    });
    expect(advice(group(0, { population: 100, sampleSize: 108 }))).toContain('sample_above_population');
    expect(advice(group(0, { minimumN: 109 }))).toContain('minimum_above_quota');
  });
});

test('a trial needs neither a window nor quotas, but whatever is fielded at all', () => {
  const untimed = aReadyDraft({ firstDay: '', lastDay: '', lateDay: '', quotas: [] });
  expect(found(untimed).filter(preventsTrial)).toEqual([]);
  expect(found(aReadyDraft({ points: [], quotas: [] })).filter(preventsTrial)).toMatchObject([
    { code: 'no_point' },
  ]);
});
