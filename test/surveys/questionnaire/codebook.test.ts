import { describe, expect, test } from 'vitest';
import { huyenTung2024 } from '#surveys/campaigns/reference/huyen-tung-2024.ts';
import { codebook, flatten, flattener } from '#surveys/questionnaire/codebook.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';
import { missingCodes } from '#surveys/responses/missing-codes.ts';
import { answered, reference, targetsNamed } from './small.ts';

const m1 = reference('m1@1');
const m6 = reference('m6@1');
const everyTarget = huyenTung2024.targets.map(({ code }) => code);

describe('the codebook', () => {
  const variables = codebook(m1, []);
  const variable = (column: string) => variables.find((one) => one.column === column);

  test.each([...questionnaires.values()])(
    'of $id has every column once, in the order of the paper',
    (questionnaire) => {
      const columns = codebook(questionnaire, everyTarget).map(({ column }) => column);
      expect(new Set(columns.map((column) => column.toLowerCase())).size).toBe(columns.length);
      expect(columns.every((column) => /^[A-Z][A-Za-z0-9_]*$/.test(column))).toBe(true);
    },
  );

  test('explains a level', () => {
    expect(variable('I1')).toMatchObject({
      item: 'I1',
      target: undefined,
      number: 'I.1',
      kind: 'battery',
      section: { vi: 'Tiếp cận dịch vụ' },
      wording: { vi: 'Nơi tiếp nhận, trả kết quả có biển chỉ dẫn dễ thấy, dễ hiểu' },
    });
    expect(variable('I1')?.values.map(({ value, label }) => `${value} ${label.vi}`)).toEqual([
      '1 Rất không hài lòng',
      '2 Không hài lòng',
      '3 Bình thường',
      '4 Hài lòng',
      '5 Rất hài lòng',
    ]);
  });

  test('says which values can be missing, and why', () => {
    expect(variable('I1')?.missing.map(({ value, label }) => `${value} ${label.vi}`)).toEqual([
      '-96 Không được hỏi',
      '-97 Không sử dụng/Không có ý kiến',
      '-99 Không trả lời',
      '-98 Không hợp lệ',
    ]);
    expect(variable('VII1')?.missing.map(({ missing }) => missing)).not.toContain('no_opinion');
    const alwaysAsked = codebook(reference('m3@1'), []).find(({ column }) => column === 'C1');
    expect(alwaysAsked?.missing.map(({ missing }) => missing)).not.toContain('not_asked');
  });

  test('gives a multiple choice a column per option', () => {
    const columns = variables.filter(({ item }) => item === 'IX').map(({ column }) => column);
    expect(columns).toHaveLength(9);
    expect(columns).toContain('IX_attitude');
    expect(variable('IX_attitude')?.wording.vi).toMatch(/cải thiện việc gì nhất.* – Thái độ phục vụ$/);
  });

  test('gives every target its own columns, named without "@"', () => {
    const columns = codebook(m6, targetsNamed('NOIVU', 'YTE')).map(
      ({ column, target }) => `${column} ${target}`,
    );
    expect(columns).toHaveLength(20);
    expect(columns).toEqual(expect.arrayContaining(['S1_NOIVU NOIVU', 'S9_YTE YTE']));
  });

  test('has no column for open words', () => {
    expect(variable('X')).toBeUndefined();
  });
});

describe('a flat row', () => {
  test.each([...questionnaires.values()])(
    'of $id has exactly the columns of its codebook',
    (questionnaire) => {
      expect(Object.keys(flatten(questionnaire, everyTarget, {}))).toEqual(
        codebook(questionnaire, everyTarget).map(({ column }) => column),
      );
    },
  );

  test('holds levels, codes and choices', () => {
    const row = flatten(
      m1,
      [],
      answered({ Q0: 'yes', Q1: 'yes', Q2: ['land'], I1: 5, IX: ['attitude', 'digital'] }),
    );
    expect(row).toMatchObject({
      Q0: 'yes',
      Q2_land: 1,
      Q2_construction: 0,
      I1: 5,
      IX_attitude: 1,
      IX_information: 0,
    });
  });

  test('tells what was not asked from what was not answered', () => {
    const row = flatten(m1, [], answered({ Q0: 'yes', Q1: 'no' }));
    expect(row).toMatchObject({ I1: missingCodes.not_answered, II1: missingCodes.not_asked });
    expect(row).toMatchObject({ Q2_land: missingCodes.not_asked, IX_attitude: missingCodes.not_answered });
  });

  test('tells no opinion and a void answer from both', () => {
    const row = flatten(
      m1,
      [],
      answered({ Q0: 'yes', I1: { missing: 'no_opinion' }, I2: { missing: 'void' } }),
    );
    expect(row).toMatchObject({ I1: -97, I2: -98, I3: -99 });
  });

  test('of somebody screened out says that nothing more was asked', () => {
    const { Q0, ...rest } = flatten(m1, [], answered({ Q0: 'no' }));
    expect(Q0).toBe('no');
    expect(new Set(Object.values(rest))).toEqual(new Set([missingCodes.not_asked]));
  });

  test('tells one target from another', () => {
    const row = flatten(
      m6,
      targetsNamed('NOIVU', 'YTE'),
      answered({
        'S0@NOIVU': 'yes',
        'S1@NOIVU': 4,
        'S0@YTE': 'no',
      }),
    );
    expect(row).toMatchObject({ S0_NOIVU: 'yes', S1_NOIVU: 4, S2_NOIVU: -99, S0_YTE: 'no', S1_YTE: -96 });
  });

  test('is the same from a flattener that was prepared once', () => {
    const flat = flattener(m1, []);
    const answers = [answered({ Q0: 'yes', I1: 3 }), answered({ Q0: 'no' }), answered({})];
    expect(answers.map(flat)).toEqual(answers.map((one) => flatten(m1, [], one)));
  });
});
