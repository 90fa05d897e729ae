import { describe, expect, test } from 'vitest';
import { ImportRefused } from '#surveys/interchange/refused.ts';
import { importSurveyjs } from '#surveys/interchange/surveyjs/import-surveyjs.ts';
import { fc } from '#test/support/chance.ts';

const page = (...elements: object[]) => ({
  title: { default: 'Khảo sát', en: 'Survey' },
  locale: 'vi',
  pages: [{ name: 'trang', title: { default: 'Trang', en: 'Page' }, elements }],
});
const read = (...elements: object[]) => importSurveyjs(page(...elements));
const itemsOf = ({ questionnaire }: ReturnType<typeof read>) =>
  questionnaire.sections.flatMap(({ items }) => items);
const told = ({ losses }: ReturnType<typeof read>) =>
  losses.map(({ kind, sheet, column, what }) => [kind, sheet, column, what].filter(Boolean).join(' '));

/** Losses that every small definition has: no closing, no opening, an id made of its title. */
const usual = ['id_mapped', 'text_made', 'translation_missing'];
const beyondUsual = (imported: ReturnType<typeof read>) =>
  told(imported).filter((line) => !usual.some((kind) => line.startsWith(kind)));

describe('a SurveyJS definition', () => {
  test('becomes items of our kinds, with conditions, hints and what is required', () => {
    const imported = read(
      {
        type: 'radiogroup',
        name: 'q1',
        title: { default: 'Đã từng?', en: 'Ever?' },
        description: 'Chọn một',
        isRequired: true,
        choices: [{ value: 'co', text: { default: 'Có', en: 'Yes' } }, 'Chưa'],
      },
      {
        type: 'checkbox',
        name: 'q2',
        visibleIf: "{q1} = 'co'",
        choices: ['a', 'b', 'c'],
        maxSelectedChoices: 2,
        showOtherItem: true,
        otherText: { default: 'Khác', en: 'Other' },
      },
      { type: 'rating', name: 'q3', rateMax: 4, minRateDescription: 'Kém', maxRateDescription: 'Tốt' },
      { type: 'rating', name: 'q4', rateMin: 0, rateMax: 10 },
      { type: 'text', name: 'q5', inputType: 'number', min: 1, max: 9, visibleIf: '{q3} <= 2' },
      { type: 'text', name: 'q6', inputType: 'date' },
      { type: 'comment', name: 'q7', maxLength: 500, visibleIf: '{q2} contains "b"' },
      { type: 'boolean', name: 'q8', labelTrue: 'Đúng', labelFalse: 'Sai' },
      { type: 'text', name: 'q9', maxLength: 20, visibleIf: '{q8} = true' },
    );
    expect(itemsOf(imported)).toMatchObject([
      {
        kind: 'single-choice',
        code: 'Q1',
        hint: { vi: 'Chọn một' },
        options: [
          { code: 'co', label: { vi: 'Có', en: 'Yes' } },
          { code: 'chua', label: { vi: 'Chưa' } },
        ],
      },
      {
        kind: 'multiple-choice',
        when: { item: 'Q1', oneOf: ['co'] },
        max: 2,
        options: [{}, {}, {}, { code: 'other', specify: true, label: { vi: 'Khác', en: 'Other' } }],
      },
      { kind: 'rating', scale: imported.questionnaire.scales[0]?.code },
      { kind: 'number', min: 0, max: 10 },
      { kind: 'number', min: 1, max: 9, when: { item: 'Q3', oneOf: ['1', '2'] } },
      { kind: 'date' },
      { kind: 'text', maxLength: 500, when: { item: 'Q2', oneOf: ['b'] } },
      { kind: 'single-choice', options: [{ code: 'true' }, { code: 'false' }] },
      { kind: 'text', when: { item: 'Q8', oneOf: ['true'] } },
    ]);
    expect(imported.questionnaire.scales[0]?.levels.map(({ vi }) => vi)).toEqual(['Kém', '2', '3', 'Tốt']);
    expect(imported.questionnaire.required).toEqual(['Q1']);
    expect(imported.questionnaire.id).toBe('khao-sat@1');
    expect(imported.findings).toEqual([]);
    expect(beyondUsual(imported).filter((line) => !line.startsWith('code_mapped'))).toEqual([
      'kind_changed pages[0].elements[3] q4',
    ]);
  });

  test('a matrix becomes a battery whose rows can be looked at', () => {
    const imported = read(
      {
        type: 'matrix',
        name: 'I',
        title: 'Mức độ',
        columns: [
          { value: 1, text: 'Kém' },
          { value: 2, text: 'Tốt' },
        ],
        rows: [
          { value: 'a', text: 'Một' },
          { value: 'b', text: 'Hai' },
        ],
        isAllRowRequired: true,
      },
      { type: 'comment', name: 'Y', maxLength: 9, visibleIf: '{I.a} = 1' },
    );
    expect(itemsOf(imported)).toMatchObject([
      { kind: 'battery', code: 'I', rows: [{ code: 'IA' }, { code: 'IB' }] },
      { kind: 'text', when: { item: 'IA', oneOf: ['1'] } },
    ]);
    expect(imported.questionnaire.required).toEqual(['IA', 'IB']);
  });

  test('panels become sections, and texts of HTML plain ones', () => {
    const imported = importSurveyjs({
      title: 'Khảo sát',
      description: 'Kính thưa Ông/Bà',
      completedHtml: '<h3>Xin cảm ơn</h3>',
      elements: [
        { type: 'html', name: 'h', html: '<p>Chú ý</p>' },
        { type: 'comment', name: 'A', maxLength: 9 },
        {
          type: 'panel',
          name: 'nhom',
          title: 'Nhóm',
          visibleIf: '{A} = 1',
          elements: [{ type: 'comment', name: 'B', maxLength: 9 }],
        },
      ],
    });
    expect(imported.questionnaire).toMatchObject({
      opening: { vi: 'Kính thưa Ông/Bà\n\nChú ý' },
      closing: { vi: 'Xin cảm ơn' },
      sections: [
        { code: 'section-1', items: [{ code: 'A' }] },
        { code: 'nhom', title: { vi: 'Nhóm' } },
      ],
    });
    expect(told(imported)).toContain('condition_not_expressible elements[2] visibleIf {A} = 1');
  });

  test('what is not read is told with its path, and addresses are never repeated', () => {
    const imported = importSurveyjs({
      ...page(
        { type: 'signaturepad', name: 's' },
        {
          type: 'comment',
          name: 'Y',
          title: { default: 'Ý', fr: 'Avis' },
          maxLength: 9,
          defaultValue: 'x',
          enableIf: '{a} = 1',
        },
        { type: 'dropdown', name: 'D', choicesByUrl: { url: 'https://elsewhere.example' } },
      ),
      surveyPostId: 'secret-post-id',
      showProgressBar: 'top',
    });
    expect(beyondUsual(imported)).toEqual([
      'kind_unsupported pages[0].elements[0] signaturepad s',
      'language_left_out pages[0].elements[1] title fr: Avis',
      'column_left_out pages[0].elements[1] defaultValue "x"',
      'column_left_out pages[0].elements[1] enableIf "{a} = 1"',
      'choices_elsewhere pages[0].elements[2] D',
      'never_acted_on surveyPostId surveyPostId',
      'column_left_out showProgressBar "top"',
    ]);
    expect(JSON.stringify(imported)).not.toMatch(/secret-post-id|elsewhere\.example/);
  });

  test('what is no definition is refused', () => {
    for (const json of [null, 5, [], {}, { pages: 'none' }]) {
      expect(() => importSurveyjs(json)).toThrow(/not a SurveyJS definition/);
    }
    expect(() => importSurveyjs({ pages: [] })).toThrow(/No item/);
  });

  test('whatever JSON stands in it, it is imported or refused in a sentence', () => {
    const kinds = [
      'radiogroup',
      'checkbox',
      'rating',
      'boolean',
      'matrix',
      'text',
      'comment',
      'panel',
      'html',
      'x',
      '',
    ];
    const names = [
      'name',
      'title',
      'choices',
      'rows',
      'columns',
      'visibleIf',
      'rateValues',
      'rateMax',
      'min',
      'max',
    ];
    const more = [
      'maxLength',
      'validators',
      'elements',
      'maxSelectedChoices',
      'otherText',
      'inputType',
      'description',
    ];
    const element = fc
      .tuple(fc.constantFrom(...kinds), fc.dictionary(fc.constantFrom(...names, ...more), fc.jsonValue()))
      .map(([type, properties]) => ({ ...properties, type }));
    let made = 0;
    fc.assert(
      fc.property(fc.array(element, { maxLength: 5 }), (elements) => {
        try {
          made += importSurveyjs({ title: 'x', elements }).questionnaire.sections.length;
        } catch (error) {
          if (!(error instanceof ImportRefused) || !/No item/.test(error.message)) throw error;
        }
      }),
      {
        numRuns: 1000,
        examples: [1.0000000000000002, 1e300].map((max): [{ type: string }[]] => [
          [{ ...{ choices: ['!'], maxSelectedChoices: max }, type: 'checkbox' }],
        ]),
      },
    );
    expect(made).toBeGreaterThan(100);
  });
});
