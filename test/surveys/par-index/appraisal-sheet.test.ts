import { describe, expect, test } from 'vitest';
import { type AppraisalSheet, emptySheet, unitTotal } from '#surveys/par-index/appraisal-sheet.ts';
import { reference2024 } from '#surveys/par-index/criteria-sets/reference-2024.ts';
import { surveyOptional } from '#surveys/par-index/criteria-sets/variants.ts';
import { parseDecimal, type Rational } from '#surveys/scoring/rational.ts';

const appraisedAt = (...points: string[]): AppraisalSheet => ({
  ...emptySheet,
  fields: Object.fromEntries(
    points.map((appraised, at) => [String(at + 1), { appraised, selfAssessed: '' }] as const),
  ),
});

/** Scores that add up to 23.42, of which 7.82 are the satisfaction index. */
const scores = ['1.65', '1.60', '2.21', '1.50', '2.37', '1.80', '1.65', '1.60', '7.82', '1.22'];
const criteria = reference2024.fields.flatMap((field) => field.criteria);
const survey = new Map(
  criteria.map(({ code }, at): [string, Rational] => [code, parseDecimal(scores[at] ?? '0')]),
);

describe('what was appraised for the unit', () => {
  const sheet = appraisedAt('10', '5', '14.25', '5', '7', '4', '10', '3');

  test('and the survey make 58.25 + 23.42 = 81.67, the survey split in two (domain.md §8, rule 16)', () => {
    expect(unitTotal(reference2024, sheet, survey)).toMatchObject({
      points: '81.67',
      percent: '81.67',
      parts: { appraised: '58.25', satisfaction: '7.82', officials: '15.60' },
    });
  });

  test('without a survey is 58.25 of 70, 83.21 of 100 (rule 14)', () => {
    const total = unitTotal(surveyOptional, { ...sheet, isSurveyHeld: false }, new Map());
    expect(total).toMatchObject({ points: '83.21', maximum: '100.00' });
  });

  test('with four points that do not apply, 61.5 of 66 are 93.18 %, 65.23 of 70 (rule 15)', () => {
    const given = appraisedAt('11', '5', '15.5', '5', '7.5', '4.5', '10', '3');
    const total = unitTotal(
      { ...surveyOptional, totals: [{ code: 'TOTAL' }, { code: 'NA' }] },
      { ...given, isSurveyHeld: false, notApplicable: [{ code: '3.2', maximum: '4' }] },
      new Map(),
    );
    expect(total).toMatchObject({ points: '65.23', maximum: '70.00', percent: '93.18' });
  });

  test('a criterion by survey that does not apply needs no score and costs nothing', () => {
    const some = new Map([...survey].filter(([code]) => code !== '5.7'));
    expect(unitTotal(surveyOptional, sheet, some)).toMatchObject({
      code: 'scores_missing',
      criteria: ['5.7'],
    });
    const spared = { ...sheet, notApplicable: [{ code: '5.7', maximum: '2' }] };
    const full = unitTotal(surveyOptional, spared, some);
    // 81.67 − 1.80 of 98
    expect(full).toMatchObject({ points: '81.50', maximum: '100.00' });
  });

  test('names the fields that still wait', () => {
    expect(unitTotal(reference2024, appraisedAt('1', '2'), survey)).toEqual({
      code: 'fields_missing',
      fields: ['3', '4', '5', '6', '7', '8'],
    });
  });
});
