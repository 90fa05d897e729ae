import { describe, expect, test } from 'vitest';
import { Item, kindOf } from '#surveys/items/index.ts';
import { ratingOf, severalOf, words, yesOrNo } from '../questionnaire/small.ts';
import { examples, scales } from './examples.ts';

const read = (item: Item, marks: string[], specified?: string) =>
  kindOf(item).read(item, marks, scales, specified);
const faults = (authored: Parameters<typeof Item.parse>[0]) => {
  const item = Item.parse(authored);
  return kindOf(item).faults(item, scales);
};

describe('a single choice', () => {
  const land = Item.parse(
    yesOrNo('B1', {
      options: [
        { code: 'land', label: words('Đất đai') },
        { code: 'other', label: words('Khác'), specify: true },
      ],
    }),
  );

  test('refuses two marks, also of the same option', () => {
    expect(read(land, ['land', 'other'])).toEqual({ problem: 'too_many_marks' });
    expect(read(land, ['land', 'land'])).toEqual({ problem: 'too_many_marks' });
  });

  test('keeps what was specified beside the option that asks for it, which it means to choose', () => {
    expect(read(land, ['other'], 'Chăn nuôi')).toEqual({ answer: 'other', comment: 'Chăn nuôi' });
    expect(read(land, [], 'Chăn nuôi')).toEqual({ answer: 'other', comment: 'Chăn nuôi' });
    expect(read(land, ['land'], 'Chăn nuôi')).toEqual({ answer: 'land', comment: 'Chăn nuôi' });
  });

  test('is at fault with one code for two options', () => {
    const option = { code: 'land', label: words('Đất đai') };
    expect(faults(yesOrNo('B1', { options: [option, { ...option, code: 'house' }] }))).toEqual([
      { code: 'same_words', about: option.label.vi },
    ]);
    expect(faults(yesOrNo('B1', { options: [option, option] }))).toEqual([
      { code: 'duplicate_option', about: 'land' },
    ]);
  });
});

describe('a multiple choice', () => {
  const item = examples['multiple-choice'];

  test('is stored in the order of the questionnaire, each option once', () => {
    expect(read(item, ['construction', 'land', 'land'])).toEqual({ answer: ['land', 'construction'] });
  });

  test('refuses one mark more than its maximum', () => {
    expect(read(item, ['land', 'construction', 'other'])).toEqual({ problem: 'too_many_options' });
  });

  test('refuses everything when one of the marks is unknown', () => {
    expect(read(item, ['land', 'sea'])).toEqual({ problem: 'unknown_option' });
  });

  test('is at fault when more may be chosen than there is', () => {
    expect(faults(severalOf('B2', ['a', 'b'], { max: 3 }))).toEqual([
      { code: 'max_above_options', about: '3' },
    ]);
  });
});

describe('a rating', () => {
  test('keeps "no opinion" as missing, not as a level', () => {
    expect(read(examples.rating, ['no_opinion'])).toEqual({ answer: { missing: 'no_opinion' } });
  });

  test('knows no level 0, no level above the scale and no half level', () => {
    for (const mark of ['0', '4', '2.5', ' 2', '02', '1e0']) {
      expect(read(examples.rating, [mark])).toEqual({ problem: 'unknown_option' });
    }
  });

  test('is at fault without its scale', () => {
    expect(faults(ratingOf('B3', { scale: 'XX5' }))).toEqual([{ code: 'unknown_scale', about: 'XX5' }]);
  });
});

describe('a battery', () => {
  test('is at fault with one code, or the same words, for two rows', () => {
    const { battery } = examples;
    if (battery.kind !== 'battery') throw new Error('the example of a battery is none');
    const [row] = battery.rows;
    const faultsOf = (rows: typeof battery.rows) => kindOf(battery).faults({ ...battery, rows }, scales);
    if (!row) throw new Error('the battery has no row');
    expect(faultsOf([row, row])).toEqual([{ code: 'duplicate_row', about: row.code }]);
    const alike = { ...row, code: `${row.code}9` } as typeof row;
    expect(faultsOf([row, alike])).toEqual([{ code: 'same_words', about: row.wording.vi }]);
  });
});

describe('a number', () => {
  test('takes its two ends and nothing beyond', () => {
    expect(read(examples.number, ['-5'])).toEqual({ answer: -5 });
    expect(read(examples.number, ['12'])).toEqual({ answer: 12 });
    for (const mark of ['-6', '13']) {
      expect(read(examples.number, [mark])).toEqual({ problem: 'out_of_range' });
    }
  });

  test('takes whole numbers only', () => {
    for (const mark of ['1,5', '1.5', '1e1', '0x1', 'mười', '9999999999', 'Infinity']) {
      expect(read(examples.number, [mark])).toEqual({ problem: 'not_a_number' });
    }
  });

  test('knows one zero', () => {
    expect(read(examples.number, ['-0'])).toEqual({ answer: 0 });
  });

  test('is at fault when its range holds nothing', () => {
    expect(faults({ kind: 'number', code: 'B4', wording: words('B4'), min: 3, max: 2 })).toEqual([
      { code: 'empty_range' },
    ]);
  });
});

describe('a date', () => {
  test('is taken as the browser posts it and as people write it', () => {
    for (const mark of ['2024-09-01', '1/9/2024', '01.09.2024', '1-9-2024']) {
      expect(read(examples.date, [mark])).toEqual({ answer: '2024-09-01' });
    }
  });

  test('must exist', () => {
    for (const mark of ['2023-02-29', '31/4/2024', '2024-13-01', '0/0/2024', 'hôm qua']) {
      expect(read(examples.date, [mark])).toEqual({ problem: 'not_a_date' });
    }
  });
});

describe('open words', () => {
  test('are a comment and never an answer', () => {
    expect(read(examples.text, ['Cảm ơn'])).toEqual({ comment: 'Cảm ơn' });
  });

  test('are measured in characters, not in the units of the machine', () => {
    expect(read(examples.text, ['😀'.repeat(20)])).toEqual({ comment: '😀'.repeat(20) });
    expect(read(examples.text, ['a'.repeat(21)])).toEqual({ problem: 'too_long' });
  });
});
