import { describe, expect, test } from 'vitest';
import { inspect } from '#surveys/questionnaire/inspect.ts';
import type { AuthoredQuestionnaire } from '#surveys/questionnaire/questionnaire.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';
import { ratingOf, sectionOf, severalOf, small, textOf, words, yesOrNo } from './small.ts';

const yes = (item: string) => ({ item, oneOf: ['yes'] });
const no = (item: string) => ({ item, oneOf: ['no'] });
const findings = (sections: AuthoredQuestionnaire['sections'], more: Partial<AuthoredQuestionnaire> = {}) =>
  inspect(small(sections, more));
/** One section of A1 (yes or no), A2 (x, y), A3 (a rating) and what is put after them. */
const following = (...items: Parameters<typeof sectionOf>[1]) =>
  findings([sectionOf('a', [yesOrNo('A1'), severalOf('A2', ['x', 'y']), ratingOf('A3'), ...items])]);

test.each([...questionnaires.values()])(
  'nothing is found in the reference questionnaire $id',
  (questionnaire) => {
    expect(inspect(questionnaire)).toEqual([]);
  },
);

describe('codes', () => {
  test('an item, a row and a section that stand twice', () => {
    const rows = [{ code: 'A1', wording: words('A1') }];
    expect(
      findings([
        sectionOf('a', [yesOrNo('A1')]),
        sectionOf('a', [{ kind: 'battery', code: 'A', wording: words('A'), scale: 'HL3', rows }]),
      ]),
    ).toEqual([
      { code: 'duplicate_section', where: 'a' },
      { code: 'duplicate_item', where: 'A1' },
    ]);
  });

  test('a row twice in one battery, an option twice, a maximum that cannot be reached', () => {
    const row = { code: 'B1', wording: words('B1') };
    expect(
      following(
        { kind: 'battery', code: 'B', wording: words('B'), scale: 'HL3', rows: [row, row] },
        severalOf('C1', ['x', 'x']),
        severalOf('C2', ['x'], { max: 2 }),
      ),
    ).toEqual([
      { code: 'duplicate_row', where: 'B', about: 'B1' },
      { code: 'duplicate_option', where: 'C1', about: 'x' },
      { code: 'max_above_options', where: 'C2', about: '2' },
    ]);
  });

  test('a scale that stands twice, and one that is not there', () => {
    const scale = { code: 'HL3', levels: [words('bad'), words('good')] };
    expect(
      findings([sectionOf('a', [ratingOf('A1', { scale: 'XX9' })])], { scales: [scale, scale] }),
    ).toEqual([
      { code: 'duplicate_scale', where: 'HL3' },
      { code: 'unknown_scale', where: 'A1', about: 'XX9' },
    ]);
  });

  test('two levels of a scale, or a level and the way out, that say the same', () => {
    const [poor, good] = [words('Kém'), words('Tốt')];
    const scales = [
      { code: 'HL3', levels: [poor, good, { ...words('Rất tốt'), vi: 'Tốt ' }] },
      { code: 'HL5', levels: [poor, good], noOpinion: poor },
    ];
    expect(findings([sectionOf('a', [ratingOf('A1')])], { scales })).toEqual([
      { code: 'same_words', where: 'scales.HL3.levels', about: 'Tốt' },
      { code: 'same_words', where: 'scales.HL5.levels', about: 'Kém' },
    ]);
  });

  test('a required item that is not there, or is asked once per target', () => {
    expect(
      findings([sectionOf('a', [yesOrNo('A1')]), sectionOf('b', [yesOrNo('B1')], { repeat: 'target' })], {
        required: ['A1', 'Z1', 'B1'],
      }),
    ).toEqual([
      { code: 'required_unknown_item', where: 'required', about: 'Z1' },
      { code: 'required_unknown_item', where: 'required', about: 'B1' },
    ]);
  });

  test('a range of numbers that meets the codes for missing values', () => {
    expect(following({ kind: 'number', code: 'B1', wording: words('B1'), min: -97, max: 0 })).toEqual([
      { code: 'range_meets_missing_code', where: 'B1', about: '-96' },
      { code: 'range_meets_missing_code', where: 'B1', about: '-97' },
    ]);
  });
});

describe('wordings', () => {
  test('a text of nothing but space, in any language and at any depth', () => {
    const blank = { vi: 'có', en: '  ' };
    expect(
      findings([
        sectionOf('a', [yesOrNo('A1', { hint: { vi: ' ', en: 'yes' } })], { title: blank }),
        sectionOf('b', [severalOf('B1', ['x'], { options: [{ code: 'x', label: blank }] })]),
      ]),
    ).toEqual([
      { code: 'missing_wording', where: 'sections.a.title.en' },
      { code: 'missing_wording', where: 'sections.a.items.A1.hint.vi' },
      { code: 'missing_wording', where: 'sections.b.items.B1.options.x.label.en' },
    ]);
  });

  test('a blank that nothing fills in', () => {
    expect(
      findings([sectionOf('a', [yesOrNo('A1', { wording: words('UBND {unit}') })])], {
        opening: words('{unit}, {year}, {name}'),
      }).map(({ where, about }) => `${where} ${about}`),
    ).toEqual([
      'opening.vi {name}',
      'opening.en {name}',
      'sections.a.items.A1.wording.vi {unit}',
      'sections.a.items.A1.wording.en {unit}',
    ]);
  });
});

describe('conditions that look amiss', () => {
  test('at an item that is not there, or at a battery as a whole', () => {
    const rows = [{ code: 'B1', wording: words('B1') }];
    expect(
      following(
        { kind: 'battery', code: 'B', wording: words('B'), scale: 'HL3', rows },
        ratingOf('C1', { when: yes('Z1') }),
        ratingOf('C2', { when: { item: 'B', oneOf: ['1'] } }),
      ),
    ).toEqual([
      { code: 'condition_on_unknown_item', where: 'C1', about: 'Z1' },
      { code: 'condition_on_unknown_item', where: 'C2', about: 'B' },
    ]);
  });

  test('at an option, a level or words that cannot be answered', () => {
    expect(
      following(
        textOf('A4'),
        ratingOf('B1', { when: { item: 'A1', oneOf: ['yes', 'perhaps'] } }),
        ratingOf('B2', { when: { not: { item: 'A3', oneOf: ['4', 'no_opinion'] } } }),
        ratingOf('B3', { when: { item: 'A4', oneOf: ['hello'] } }),
      ),
    ).toEqual([
      { code: 'condition_on_unknown_value', where: 'B1', about: 'A1=perhaps' },
      { code: 'condition_on_unknown_value', where: 'B2', about: 'A3=4' },
      { code: 'condition_on_unknown_value', where: 'B3', about: 'A4=hello' },
    ]);
  });

  test('at what is only asked later', () => {
    expect(
      findings([sectionOf('a', [ratingOf('A1', { when: yes('B1') })]), sectionOf('b', [yesOrNo('B1')])]),
    ).toEqual([{ code: 'condition_on_later_item', where: 'A1', about: 'B1' }]);
  });

  test('at themselves, directly, from inside their section or in a ring', () => {
    expect(following(yesOrNo('B1', { when: yes('B1') }))).toEqual([
      { code: 'circular_condition', where: 'B1', about: 'B1' },
    ]);
    expect(findings([sectionOf('a', [yesOrNo('A1')], { when: yes('A1') })])).toEqual([
      { code: 'circular_condition', where: 'a', about: 'A1' },
    ]);
    expect(
      following(
        yesOrNo('B1', { when: yes('B3') }),
        yesOrNo('B2', { when: yes('B1') }),
        yesOrNo('B3', { when: yes('B2') }),
      ).map(({ code, where }) => `${code} ${where}`),
    ).toEqual(['circular_condition B1', 'circular_condition B2', 'circular_condition B3']);
  });

  test('from outside at an item asked once per target', () => {
    expect(
      findings(
        [
          sectionOf('each', [yesOrNo('A1'), ratingOf('A2', { when: yes('A1') })], { repeat: 'target' }),
          sectionOf('once', [ratingOf('B1')], { when: yes('A1') }),
        ],
        { eligibility: yes('A1') },
      ),
    ).toEqual([
      { code: 'condition_on_repeated_item', where: 'once', about: 'A1' },
      { code: 'condition_on_repeated_item', where: 'eligibility', about: 'A1' },
    ]);
  });

  test('for eligibility', () => {
    expect(
      findings([sectionOf('a', [yesOrNo('A1')])], {
        eligibility: { any: [yes('Z1'), { item: 'A1', oneOf: ['si'] }] },
      }),
    ).toEqual([
      { code: 'condition_on_unknown_item', where: 'eligibility', about: 'Z1' },
      { code: 'condition_on_unknown_value', where: 'eligibility', about: 'A1=si' },
    ]);
  });
});

describe('what nobody can reach', () => {
  const unreachable = (when: object) => following(ratingOf('B1', { when }));
  const found = [{ code: 'unreachable', where: 'B1' }];

  test('two answers at once to an item that takes one', () => {
    expect(unreachable({ all: [yes('A1'), no('A1')] })).toEqual(found);
  });

  test('both options of an item that takes several can be had', () => {
    const both = {
      all: [
        { item: 'A2', oneOf: ['x'] },
        { item: 'A2', oneOf: ['y'] },
      ],
    };
    expect(unreachable(both)).toEqual([]);
    expect(
      findings([sectionOf('a', [severalOf('A2', ['x', 'y'], { max: 1 }), ratingOf('B1', { when: both })])]),
    ).toEqual(found);
  });

  test('an answer and its contrary', () => {
    expect(unreachable({ all: [yes('A1'), { not: yes('A1') }] })).toEqual(found);
    expect(unreachable({ all: [{ item: 'A1', oneOf: ['yes', 'no'] }, { not: yes('A1') }] })).toEqual([]);
  });

  test('neither of all options: only when it may be left blank', () => {
    const neither = { not: { item: 'A1', oneOf: ['yes', 'no'] } };
    const sections = [sectionOf('a', [yesOrNo('A1'), ratingOf('B1', { when: neither })])];
    expect(findings(sections)).toEqual([]);
    expect(findings(sections, { required: ['A1'] })).toEqual(found);
  });

  test('something behind an answer that itself is not on that route', () => {
    expect(
      following(
        yesOrNo('B1', { when: yes('A1') }),
        ratingOf('B2', { when: { all: [no('A1'), yes('B1')] } }),
        ratingOf('B3', { when: { all: [no('A1'), { not: yes('B1') }] } }),
      ),
    ).toEqual([{ code: 'unreachable', where: 'B2' }]);
  });

  test('a section that only the screened out would see, said once for all its items', () => {
    expect(
      findings(
        [
          sectionOf('a', [yesOrNo('A1')]),
          sectionOf('b', [ratingOf('B1'), ratingOf('B2')], { when: no('A1') }),
          sectionOf('c', [ratingOf('C1')]),
        ],
        { eligibility: yes('A1') },
      ),
    ).toEqual([{ code: 'unreachable', where: 'b' }]);
  });

  test('everything after an eligibility that nobody has', () => {
    expect(
      findings([sectionOf('a', [yesOrNo('A1')]), sectionOf('b', [ratingOf('B1')])], {
        eligibility: { all: [yes('A1'), no('A1')] },
        required: ['A1'],
      }),
    ).toEqual([{ code: 'unreachable', where: 'b' }]);
  });
});
