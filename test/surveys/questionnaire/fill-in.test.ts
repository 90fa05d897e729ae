import { describe, expect, test } from 'vitest';
import { huyenTung2024 } from '#surveys/campaigns/reference/huyen-tung-2024.ts';
import { blanksOf, fillIn } from '#surveys/questionnaire/fill-in.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';
import { reference } from './small.ts';

describe('the opening of a questionnaire', () => {
  test('names the ward and the year of the campaign', () => {
    const { vi, en } = fillIn(reference('m1@1').opening, blanksOf(huyenTung2024));
    expect(vi).toContain('UBND phường Huyền Tụng lấy ý kiến');
    expect(vi).toContain('Chỉ số cải cách hành chính năm 2024');
    expect(en).toContain('Huyền Tụng Ward');
  });

  test('has nothing left to fill in, in any questionnaire', () => {
    for (const { opening } of questionnaires.values()) {
      const { vi, en } = fillIn(opening, blanksOf(huyenTung2024));
      expect(`${vi}${en}`).not.toMatch(/[{}]/);
    }
  });

  test('takes what is filled in as it is, also with signs that mean something to a machine', () => {
    const blanks = { unit: { vi: '$& {year}', en: '$1' }, year: '2025' };
    expect(fillIn({ vi: '{unit}!', en: '{unit} {other}' }, blanks)).toEqual({
      vi: '$& {year}!',
      en: '$1 {other}',
    });
  });
});
