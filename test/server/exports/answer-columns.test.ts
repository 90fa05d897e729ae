import { describe, expect, it } from 'vitest';
import { answerColumnsOf } from '#server/exports/answer-columns.ts';
import { QuestionnaireId } from '#surveys/ids.ts';
import { type AuthoredQuestionnaire, parseQuestionnaire } from '#surveys/questionnaire/questionnaire.ts';

const words = (text: string) => ({ vi: text, en: text });

function asking(id: string, wording: string) {
  const authored: AuthoredQuestionnaire = {
    id,
    formNumber: 'Mẫu số 01',
    title: words('Phiếu'),
    opening: words('Kính thưa'),
    closing: words('Cảm ơn'),
    scaleOrder: 'ascending',
    scales: [{ code: 'HL5', levels: [words('Kém'), words('Tốt')] }],
    required: [],
    sections: [
      {
        code: 'only',
        title: words('Phần'),
        items: [
          { kind: 'rating', code: 'A1', wording: words(wording), scale: 'HL5' },
          { kind: 'number', code: 'B1', wording: words('Số lần'), min: 0, max: 9 },
        ],
      },
    ],
  };
  return parseQuestionnaire(authored);
}

describe('the columns of several questionnaires side by side', () => {
  it('share what is asked in the same words', () => {
    const { columns } = answerColumnsOf([asking('m1@1', 'Sạch sẽ'), asking('qr@1', 'Sạch sẽ')], []);
    expect(columns.map(({ column }) => column)).toEqual(['A1', 'B1']);
    expect(columns[0]?.questionnaires).toEqual(['m1@1', 'qr@1']);
  });

  it('never mean two things: the same code with other words is told apart by its questionnaire', () => {
    const { columns, names } = answerColumnsOf([asking('m1@1', 'Sạch sẽ'), asking('m1@2', 'Gọn gàng')], []);
    expect(columns.map(({ column }) => column)).toEqual(['m1v1_A1', 'B1', 'm1v2_A1']);
    expect(names.get(QuestionnaireId.parse('m1@2'))?.get('A1')).toBe('m1v2_A1');
  });

  it('can be "not asked" as soon as there is more than one questionnaire', () => {
    const missing = (ids: string[]) =>
      answerColumnsOf(
        ids.map((id) => asking(id, 'Sạch sẽ')),
        [],
      ).columns[0]?.missing.map((one) => one.missing);
    expect(missing(['m1@1'])).not.toContain('not_asked');
    expect(missing(['m1@1', 'qr@1'])).toContain('not_asked');
  });
});
