import { describe, expect, test } from 'vitest';
import { convertItem, lostParts } from '#client/editor/items/convert-item.ts';
import { nextRow, optionCodeFor } from '#client/editor/items/proposed-codes.ts';
import { type Item, itemKinds, type KindName, kindOf } from '#surveys/items/index.ts';
import { draftOf } from '#surveys/questionnaire/draft.ts';
import { UnfinishedItem } from '#surveys/questionnaire/editing/unfinished.ts';
import { scalesOf } from '#surveys/questionnaire/questionnaire.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';
import { fc } from '#test/support/chance.ts';
import { generated } from '#test/surveys/interchange/generated.ts';

const kinds = Object.keys(itemKinds) as KindName[];
const all = [...questionnaires.values()];
const [m1] = all;
if (!m1) throw new Error('there is no questionnaire');
const itemOf = (code: string): Item => {
  const found = m1.sections.flatMap(({ items }) => items).find((item) => item.code === code);
  if (!found) throw new Error(`there is no item ${code}`);
  return found;
};
const draft = draftOf(m1);

describe('an item that becomes another kind', () => {
  test('is a valid item of that kind, with its code, number, wording, hint and condition', () => {
    fc.assert(
      fc.property(generated, fc.constantFrom(...kinds), ({ questionnaire }, kind) => {
        for (const { items } of questionnaire.sections) {
          for (const item of items) {
            const next = convertItem(item, kind, draftOf(questionnaire));
            expect(UnfinishedItem.safeParse(next).error).toBeUndefined();
            const faults = kindOf(next).faults(next, scalesOf(questionnaire));
            // the words are the item's own, and may have been alike before
            expect(faults.filter((fault) => fault.code !== 'same_words')).toEqual([]);
            const { code, number, wording, hint, when } = item;
            expect(next).toMatchObject(
              JSON.parse(JSON.stringify({ kind, code, number, wording, hint, when })),
            );
          }
        }
      }),
    );
  });

  test('nothing is said to be lost only where everything can be had back', () => {
    for (const item of all.flatMap(({ sections }) => sections.flatMap(({ items }) => items))) {
      for (const kind of kinds.filter((one) => lostParts(item, one).length === 0)) {
        const back = convertItem(convertItem(item, kind, draft), item.kind, draft);
        if ('scale' in item) expect(back).toMatchObject('options' in back ? {} : { kind: item.kind });
        else if ('options' in item) expect(back).toMatchObject({ options: item.options });
      }
    }
  });

  test('levels become options under the marks that conditions look at', () => {
    const next = convertItem(itemOf('VI1'), 'single-choice', draft);
    expect('options' in next && next.options.map(({ code }) => code)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      'no_opinion',
    ]);
  });

  test('options become rows with codes nobody has', () => {
    const next = convertItem(itemOf('Q5'), 'battery', draft);
    expect(next.kind === 'battery' && next.rows.map(({ code, wording }) => [code, wording.vi])).toEqual([
      ['Q5a', 'Sớm hẹn'],
      ['Q5b', 'Đúng hẹn'],
      ['Q5c', 'Trễ hẹn'],
    ]);
  });

  test('it is said what there will be no place for', () => {
    expect(lostParts(itemOf('Q5'), 'number')).toEqual(['options']);
    expect(lostParts(itemOf('Q5'), 'multiple-choice')).toEqual([]);
    expect(lostParts(itemOf('I'), 'rating')).toEqual(['rows']);
    expect(lostParts(itemOf('I'), 'text')).toEqual(['rows', 'scale']);
  });
});

describe('codes that are proposed', () => {
  test('of an option, from its words, and each once', () => {
    expect(optionCodeFor('Đúng hẹn', [])).toBe('dung_hen');
    const { options } = itemOf('Q5') as Extract<Item, { kind: 'single-choice' }>;
    expect(optionCodeFor('Late', options)).toBe('late2');
    expect(optionCodeFor('…', options)).toBe('option_4');
    expect(optionCodeFor('Dạy nghề, trung cấp, cao đẳng hoặc cao hơn', [])).toBe(
      'day_nghe_trung_cap_cao_dang_hoac',
    );
  });

  test('of a row, after the row before it', () => {
    const battery = itemOf('I') as Extract<Item, { kind: 'battery' }>;
    expect(nextRow(battery, draft)).toEqual({
      code: 'I5',
      number: 'I.5',
      wording: { vi: '', en: '' },
    });
    expect(nextRow({ ...battery, rows: [] }, draft).code).toBe('I5');
  });
});
