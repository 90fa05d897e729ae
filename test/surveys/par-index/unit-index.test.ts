import { describe, expect, test } from 'vitest';
import { criteriaSets } from '#surveys/par-index/criteria-sets/index.ts';
import { reference2024 } from '#surveys/par-index/criteria-sets/reference-2024.ts';
import {
  departmentsOnly,
  seventyThirty,
  surveyOptional,
  withBonus,
} from '#surveys/par-index/criteria-sets/variants.ts';
import { composedScores, indexInputs } from '#surveys/par-index/index-input.ts';
import { unitIndex } from '#surveys/par-index/unit-index.ts';
import { multiply, parseDecimal, rational } from '#surveys/scoring/rational.ts';
import { roundHalfUp } from '#surveys/scoring/rounding.ts';
import { answered, evidence, tenAnswers } from './evidence.ts';

const criteria = reference2024.fields.flatMap((field) => field.criteria);

/** Every criterion by survey at this share of its maximum, added up and rounded one by one. */
const survey = new Map(
  criteria.map(({ code, maximum }) => [code, multiply(parseDecimal(maximum), rational(2, 3))]),
);

describe('the number of the unit', () => {
  test('is 58.25 appraised and the scores as they are printed', () => {
    // 8 × 1.33 would be of the criteria with two points; 2.00 with three, 6.67 with ten
    expect(unitIndex(reference2024, { appraised: '58.25', survey })).toEqual({
      code: 'reckoned',
      points: '78.23',
      maximum: '100.00',
      percent: '78.23',
      parts: { appraised: '58.25', satisfaction: '6.67', officials: '13.31' },
      steps: [
        { rule: { code: 'TOTAL', parameters: { scores: 'rounded' } }, points: '78.23', maximum: '100.00' },
      ],
    });
    const exact = {
      ...reference2024,
      totals: [{ code: 'TOTAL' as const, parameters: { scores: 'exact' } }],
    };
    expect(unitIndex(exact, { appraised: '58.25', survey })).toMatchObject({ points: '78.25' });
  });

  test('without a survey, and four points that do not apply, is stretched step by step', () => {
    const reckoned = unitIndex(surveyOptional, {
      appraised: '61.5',
      survey: undefined,
      notApplicable: '4',
    });
    expect(reckoned).toMatchObject({ points: '93.18', maximum: '100.00', percent: '93.18' });
    expect(reckoned.code === 'reckoned' && reckoned.steps.map(({ points }) => points)).toEqual([
      '61.50',
      '65.23',
      '93.18',
    ]);
  });

  test('58.25 of 70 are 83.21 of 100 where no survey was held, and 58.25 of 70 where no rule says so', () => {
    expect(unitIndex(surveyOptional, { appraised: '58.25', survey: undefined })).toMatchObject({
      points: '83.21',
      maximum: '100.00',
    });
    expect(unitIndex(seventyThirty, { appraised: '58.25', survey: undefined })).toMatchObject({
      points: '58.25',
      maximum: '70.00',
      percent: '83.21',
    });
  });

  test('counts bonus and penalty beside 100', () => {
    expect(unitIndex(withBonus, { appraised: '58.25', survey, bonus: '3.5', penalty: '1' })).toMatchObject({
      points: '80.73',
      maximum: '110.00',
      percent: '73.39',
    });
  });

  test('is not made while a criterion lacks its score', () => {
    const some = new Map([...survey].filter(([code]) => code !== '1.7' && code !== '8.1'));
    expect(unitIndex(reference2024, { appraised: '58.25', survey: some })).toEqual({
      code: 'scores_missing',
      criteria: ['1.7', '8.1'],
    });
  });

  test('is not made of nothing', () => {
    const all = { appraised: '0', survey: undefined };
    expect(unitIndex(surveyOptional, { ...all, notApplicable: '70' })).toEqual({ code: 'nothing_left' });
    const bySurveyOnly = {
      ...reference2024,
      maximum: '2',
      fields: reference2024.fields.slice(0, 1).map((field) => ({ ...field, maximum: '2' })),
    };
    expect(unitIndex(bySurveyOnly, all)).toEqual({ code: 'nothing_left' });
  });

  test('points that cannot be are refused', () => {
    for (const wrong of [
      { appraised: '70.01' },
      { appraised: '-1' },
      { notApplicable: '100.5' },
      { bonus: '-1' },
      { penalty: '-0.5' },
    ]) {
      expect(() => unitIndex(withBonus, { appraised: '58.25', survey, ...wrong })).toThrow('cannot be');
    }
    expect(unitIndex(withBonus, { appraised: '70', survey, bonus: '12' })).toMatchObject({ points: '99.98' });
  });

  test('the exact scores behind it are those that are printed', () => {
    const given = evidence({
      officials: answered({ C1: tenAnswers['4.2'], C2: tenAnswers['4.0'], C3: tenAnswers['3.8'] }),
      delegates: answered({ H1: tenAnswers['4.4'], H6: tenAnswers['4.2'] }),
      front: answered({ N8: tenAnswers['4.1'] }),
    });
    const scores = composedScores(reference2024, given);
    expect([...scores]).toEqual([['1.7', rational(1648, 1000)]]);
    const [printed] = indexInputs(reference2024, given);
    expect(printed?.outcome).toMatchObject({ score: roundHalfUp(scores.get('1.7') ?? rational(0)) });
  });
});

describe('the variants', () => {
  test('say that they are illustrations, and are found by ids of their own', () => {
    const variants = criteriaSets.filter(({ id }) => id.startsWith('variant-'));
    expect(variants.map(({ name }) => name.vi)).toEqual([
      '70/30 kiểu Hà Tĩnh',
      'Điều tra xã hội học không bắt buộc kiểu Hà Nội',
      '110 điểm kiểu Thái Nguyên',
      'Chỉ khảo sát sở, ban, ngành và cấp huyện',
    ]);
    for (const { label, variantOf } of variants) {
      expect(label.vi).toContain('minh họa – không phải');
      expect(variantOf).toBe('reference-2024');
    }
    expect(criteriaSets.filter((set) => set.variantOf === undefined)).toEqual([reference2024]);
  });

  test('with departments only nobody of the ward is scored by survey, and they are still assessed', () => {
    expect(indexInputs(departmentsOnly, new Map())).toEqual([]);
    expect(departmentsOnly.targetAssessment?.items).toHaveLength(9);
    expect(unitIndex(departmentsOnly, { appraised: '91.5', survey: undefined })).toMatchObject({
      points: '91.50',
      maximum: '100.00',
    });
  });
});
