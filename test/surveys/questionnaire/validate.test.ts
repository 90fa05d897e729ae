import { describe, expect, test } from 'vitest';
import { validate } from '#surveys/questionnaire/validate.ts';
import { posted, ratingOf, reference, sectionOf, small, targetsNamed, textOf, yesOrNo } from './small.ts';

const m1 = reference('m1@1');
const check = (fields: Record<string, string | string[]>) => validate(m1, [], posted(fields));
const faultsOf = (fields: Record<string, string | string[]>) => {
  const validation = check(fields);
  return validation.ok ? [] : validation.faults;
};
const eligible = { Q0: 'yes' };

describe('what a respondent posted', () => {
  test('becomes levels, codes and comments', () => {
    expect(
      check({
        ...eligible,
        Q1: 'yes',
        Q2: ['land', 'other'],
        Q2_specify: 'Chăn nuôi',
        I1: '5',
        I2: 'no_opinion',
        IX: ['digital', 'attitude'],
        X: 'Xin thêm ghế ngồi chờ.',
      }),
    ).toEqual({
      ok: true,
      answers: {
        Q0: 'yes',
        Q1: 'yes',
        Q2: ['land', 'other'],
        I1: 5,
        I2: { missing: 'no_opinion' },
        IX: ['attitude', 'digital'],
      },
      comments: [
        { key: 'Q2', text: 'Chăn nuôi' },
        { key: 'X', text: 'Xin thêm ghế ngồi chờ.' },
      ],
      disposition: 'partial',
    });
  });

  test('keeps open words out of the answers', () => {
    const validation = check({ ...eligible, X: 'Ý kiến' });
    expect(validation.ok && JSON.stringify(validation.answers)).not.toContain('Ý kiến');
  });

  test('is made NFC, whatever the phone typed', () => {
    const validation = check({ ...eligible, X: 'Cảm ơn Ông/Bà ở tổ Khuổi Lặng'.normalize('NFD') });
    expect(validation.ok && validation.comments[0]?.text).toBe('Cảm ơn Ông/Bà ở tổ Khuổi Lặng');
  });

  test('leaves blank what was declined', () => {
    const validation = check({ ...eligible, P0: 'general', P1: '', P2: '  ' });
    expect(validation.ok && validation.answers).toEqual({ Q0: 'yes', P0: ['general'] });
  });
});

describe('what is refused', () => {
  test('an item that the questionnaire does not have, by name', () => {
    expect(faultsOf({ ...eligible, Z9: '1' })).toEqual([{ key: 'Z9', problem: 'unknown_item' }]);
    expect(faultsOf({ ...eligible, __proto__x: '1', constructor: '1' })).toEqual([
      { key: '__proto__x', problem: 'unknown_item' },
      { key: 'constructor', problem: 'unknown_item' },
    ]);
  });

  test('a battery answered as a whole, and a target on an item asked once', () => {
    expect(faultsOf({ ...eligible, I: '5', 'I1@NOIVU': '5' })).toEqual([
      { key: 'I', problem: 'unknown_item' },
      { key: 'I1@NOIVU', problem: 'unknown_item' },
    ]);
  });

  test('a target that is not assessed', () => {
    const validation = validate(
      reference('m6@1'),
      targetsNamed('NOIVU'),
      posted({ 'S0@NOIVU': 'no', 'S0@MOON': 'yes' }),
    );
    expect(validation).toEqual({ ok: false, faults: [{ key: 'S0@MOON', problem: 'unknown_item' }] });
  });

  test('an option or a level that was not offered', () => {
    expect(faultsOf({ ...eligible, Q3: 'by_pigeon', I1: '6', VII1: '5' })).toEqual([
      { key: 'Q3', problem: 'unknown_option' },
      { key: 'I1', problem: 'unknown_option' },
      { key: 'VII1', problem: 'unknown_option' },
    ]);
  });

  test('two marks where one is allowed, and four where three are', () => {
    expect(
      faultsOf({ ...eligible, I1: ['4', '5'], IX: ['information', 'facilities', 'needs', 'feedback'] }),
    ).toEqual([
      { key: 'I1', problem: 'too_many_marks' },
      { key: 'IX', problem: 'too_many_options' },
    ]);
  });

  test('two marks on a required item, said once', () => {
    expect(faultsOf({ Q0: ['yes', 'no'] })).toEqual([{ key: 'Q0', problem: 'too_many_marks' }]);
  });

  test('too long a text, and too long a line beside "Khác"', () => {
    expect(faultsOf({ ...eligible, X: 'ô'.repeat(1000) })).toEqual([]);
    expect(faultsOf({ ...eligible, X: 'ô'.repeat(1001) })).toEqual([{ key: 'X', problem: 'too_long' }]);
    expect(faultsOf({ ...eligible, Q2: 'other', Q2_specify: '😀'.repeat(200) })).toEqual([]);
    expect(faultsOf({ ...eligible, Q2: 'other', Q2_specify: 'x'.repeat(201) })).toEqual([
      { key: 'Q2', problem: 'too_long' },
    ]);
  });

  test('a required item left blank', () => {
    expect(faultsOf({ Q1: 'yes', I1: '5' })).toEqual([{ key: 'Q0', problem: 'required' }]);
  });

  test('a ballot on which nothing was answered', () => {
    const nothing = { ok: false, faults: [{ key: '', problem: 'nothing_answered' }] };
    expect(validate(reference('m2@1'), [], posted({}))).toEqual(nothing);
    expect(validate(reference('m2@1'), [], posted({ T1: '', T14: ' \n ' }))).toEqual(nothing);
  });

  test('faults come in the order of the paper, strangers last', () => {
    expect(faultsOf({ Z9: '1', X: 'x'.repeat(1001), I1: '9' }).map(({ key }) => key)).toEqual([
      'Q0',
      'I1',
      'X',
      'Z9',
    ]);
  });
});

describe('what is not on the route', () => {
  test('is left out without complaint, answers and comments alike', () => {
    const validation = check({
      ...eligible,
      Q1: 'no',
      Q2: 'other',
      Q2_specify: 'Chăn nuôi',
      II1: '5',
      V1: '4',
    });
    expect(validation).toMatchObject({ ok: true, answers: { Q0: 'yes', Q1: 'no', V1: 4 }, comments: [] });
    expect(validation.ok && Object.keys(validation.answers)).toEqual(['Q0', 'Q1', 'V1']);
  });

  test('cannot stop a ballot with a fault that the respondent no longer sees', () => {
    expect(faultsOf({ ...eligible, Q1: 'no', II1: ['1', '2'], Q5: 'never' })).toEqual([]);
  });

  test('takes the personal details with it when consent is missing', () => {
    const validation = check({ ...eligible, P1: 'female', P3: 'tay', P6: 'khuoi_lang' });
    expect(validation.ok && validation.answers).toEqual({ Q0: 'yes' });
  });

  test('takes only the ethnic group with it when only that consent is missing', () => {
    const validation = check({ ...eligible, P0: 'general', P1: 'female', P3: 'tay' });
    expect(validation.ok && validation.answers).toEqual({ Q0: 'yes', P0: ['general'], P1: 'female' });
  });

  test('leaves of a respondent who is screened out only what decided it', () => {
    const validation = check({ Q0: 'no', I1: '5', X: 'Tôi ở phường khác' });
    expect(validation).toEqual({
      ok: true,
      answers: { Q0: 'no' },
      comments: [],
      disposition: 'screened_out',
    });
  });
});

describe('per target', () => {
  test('answers are kept apart under item and target', () => {
    const fields = { 'S0@NOIVU': 'yes', 'S1@NOIVU': '4', 'S0@YTE': 'no', 'S1@YTE': '1', 'S10@NOIVU': 'Tốt' };
    expect(validate(reference('m6@1'), targetsNamed('NOIVU', 'YTE'), posted(fields))).toMatchObject({
      ok: true,
      answers: { 'S0@NOIVU': 'yes', 'S1@NOIVU': 4, 'S0@YTE': 'no' },
      comments: [{ key: 'S10@NOIVU', text: 'Tốt' }],
    });
  });
});

describe('a required item', () => {
  test('may be an open one: the words answer it', () => {
    const questionnaire = small([sectionOf('a', [textOf('A1'), ratingOf('A2')])], { required: ['A1'] });
    expect(validate(questionnaire, [], posted({ A1: 'có' }))).toMatchObject({ ok: true });
    expect(validate(questionnaire, [], posted({ A2: '3' }))).toEqual({
      ok: false,
      faults: [{ key: 'A1', problem: 'required' }],
    });
  });

  test('is not asked for when it is not on the route', () => {
    const questionnaire = small(
      [sectionOf('a', [yesOrNo('A1'), ratingOf('A2', { when: { item: 'A1', oneOf: ['yes'] } })])],
      { required: ['A2'] },
    );
    expect(validate(questionnaire, [], posted({ A1: 'no' }))).toMatchObject({ ok: true });
    expect(validate(questionnaire, [], posted({ A1: 'yes' }))).toMatchObject({ ok: false });
  });
});

describe('what was read from paper', () => {
  test('may be void, which is neither a level nor blank', () => {
    const read = validate(m1, [], posted({ ...eligible, Q1: 'yes', I1: '4' }), new Set(['I2']));
    expect(read.ok && read.answers).toEqual({ Q0: 'yes', Q1: 'yes', I1: 4, I2: { missing: 'void' } });
  });

  test('is void only under a key that was asked', () => {
    const skipped = validate(m1, [], posted({ ...eligible, Q1: 'no', VII1: '4' }), new Set(['I2']));
    expect(skipped.ok && 'I2' in skipped.answers).toBe(false);
    expect(validate(m1, [], posted(eligible), new Set(['I99']))).toMatchObject({
      ok: false,
      faults: [{ key: 'I99', problem: 'unknown_item' }],
    });
  });
});
