import { describe, expect, test } from 'vitest';
import type { Condition } from '#surveys/questionnaire/condition.ts';
import { conditionInWords, numberInWords } from '#surveys/questionnaire/condition-in-words.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';
import { ratingOf, reference, sectionOf, severalOf, small, textOf, yesOrNo } from './small.ts';

describe('the conditions of the reference questionnaires', () => {
  const conditionOf = (id: string, code: string): Condition => {
    const item = reference(id)
      .sections.flatMap(({ items }) => items)
      .find((each) => each.code === code);
    if (!item?.when) throw new Error(`${code} has no condition`);
    return item.when;
  };

  test('one option of a numbered item is named with its number', () => {
    const condition = conditionOf('m1@1', 'Q3');
    const m1 = reference('m1@1');
    expect(conditionInWords(m1, condition).vi).toBe('không chọn “Chưa từng” ở Câu 2');
    if (!('not' in condition)) throw new Error('it is a "not"');
    expect(conditionInWords(m1, condition.not)).toEqual({
      vi: 'chọn “Chưa từng” ở Câu 2',
      en: 'chose “No” at Question 2',
    });
  });

  test('an item without a number is known by its option', () => {
    const condition = conditionOf('m6@1', 'S');
    expect(conditionInWords(reference('m6@1'), condition).vi).toBe(
      'không chọn “Không làm việc với cơ quan này”',
    );
    expect(conditionInWords(reference('m1@1'), conditionOf('m1@1', 'P3')).en).toBe(
      'chose “I agree to state my ethnic group, which is sensitive personal data (optional)”',
    );
  });

  test('who is eligible is said as well', () => {
    const m1 = reference('m1@1');
    expect(m1.eligibility && conditionInWords(m1, m1.eligibility).vi).toBe('chọn “Có” ở Câu 1');
  });

  test('every one of them is in words, with no code left in it', () => {
    let conditions = 0;
    for (const questionnaire of questionnaires.values()) {
      for (const { when, items } of questionnaire.sections) {
        for (const condition of [when, ...items.map((item) => item.when)]) {
          if (!condition) continue;
          conditions += 1;
          const { vi, en } = conditionInWords(questionnaire, condition);
          expect(vi).toMatch(/^(không )?chọn “[^”a-z]/);
          expect(en).toMatch(/^(chose|did not choose) “[A-Z]/);
        }
      }
    }
    expect(conditions).toBeGreaterThan(15);
  });
});

describe('other conditions', () => {
  const questionnaire = small([
    sectionOf('first', [
      yesOrNo('A', { number: '1' }),
      yesOrNo('B'),
      severalOf('C', ['red', 'green', 'blue'], { number: 'Câu 3' }),
      ratingOf('R', { number: '4' }),
    ]),
    sectionOf('second', [textOf('T')]),
  ]);
  const said = (when: object) => {
    const authored = small([
      ...questionnaire.sections.slice(0, 1).map((section) => ({ ...section, items: [...section.items] })),
      sectionOf('second', [textOf('T', { when })]),
    ]);
    const condition = authored.sections[1]?.items[0]?.when;
    return condition && conditionInWords(authored, condition);
  };

  test('several options of one item are alternatives', () => {
    expect(said({ item: 'C', oneOf: ['red', 'blue'] })).toEqual({
      vi: 'chọn “red” hoặc “blue” ở Câu 3',
      en: 'chose “red” or “blue” at Question 3',
    });
  });

  test('a level is called by its word, and a number without "Câu" is called one', () => {
    const level = questionnaire.scales[0]?.levels[1]?.vi;
    expect(said({ item: 'R', oneOf: ['2'] })?.vi).toBe(`chọn “${level}” ở câu 4`);
  });

  test('an option that two items share is told apart by the wording of the item without a number', () => {
    expect(said({ item: 'B', oneOf: ['yes'] })?.vi).toBe('chọn “yes” ở câu “B”');
  });

  test('"all" and "any" are joined, and a "not" turns one into the other', () => {
    const red = { item: 'C', oneOf: ['red'] };
    const yes = { item: 'A', oneOf: ['yes'] };
    expect(said({ all: [yes, red] })?.vi).toBe('chọn “yes” ở câu 1 và chọn “red” ở Câu 3');
    expect(said({ not: { all: [yes, red] } })?.vi).toBe(
      'không chọn “yes” ở câu 1 hoặc không chọn “red” ở Câu 3',
    );
    expect(said({ any: [yes, { all: [yes, red] }] })?.en).toBe(
      'chose “yes” at question 1 or (chose “yes” at question 1 and chose “red” at Question 3)',
    );
  });
});

test('a number is said in both languages', () => {
  expect(numberInWords('Câu 4')).toEqual({ vi: 'Câu 4', en: 'Question 4' });
  expect(numberInWords('VIII.10')).toEqual({ vi: 'VIII.10', en: 'VIII.10' });
});
