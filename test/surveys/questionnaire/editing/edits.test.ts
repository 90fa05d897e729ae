import { describe, expect, test } from 'vitest';
import { ItemCode, OptionCode, QuestionnaireSlug, ScaleCode } from '#surveys/ids.ts';
import type { AuthoredItem } from '#surveys/items/index.ts';
import { Draft, draftOf, draftToQuestionnaire, emptyDraft } from '#surveys/questionnaire/draft.ts';
import { applyEdit } from '#surveys/questionnaire/editing/apply-edit.ts';
import { itemCodesOf } from '#surveys/questionnaire/editing/codes.ts';
import { inspectDraft } from '#surveys/questionnaire/editing/inspect-draft.ts';
import { newItem, newSection } from '#surveys/questionnaire/editing/new-parts.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';
import { ratingOf, sectionOf, small, words, yesOrNo } from '../small.ts';

const slug = QuestionnaireSlug.parse('m9');
const code = (text: string) => ItemCode.parse(text);
const onYes = (item: string) => ({ when: { item, oneOf: ['yes'] } });
const batteryOf = (name: string, rows: string[]): AuthoredItem => ({
  kind: 'battery',
  code: name,
  wording: words(name),
  scale: 'HL3',
  rows: rows.map((row) => ({ code: row, wording: words(row) })),
});

const visits = draftOf(
  small(
    [
      sectionOf('visit', [yesOrNo('A1'), ratingOf('A2', onYes('A1')), batteryOf('B', ['B1', 'B2'])]),
      sectionOf('more', [yesOrNo('C1', onYes('A1'))], onYes('A1')),
    ],
    { required: ['A1', 'B2'], eligibility: { item: 'A1', oneOf: ['yes'] } },
  ),
);
const codesIn = (draft: Draft) => draft.sections.map(({ items }) => items.map((item) => String(item.code)));

describe('a draft', () => {
  test('begins with nothing but the usual first and last words, and says what is missing', () => {
    const draft = emptyDraft(slug);
    expect(Draft.parse(draft)).toEqual(draft);
    expect(inspectDraft(draft)).toEqual([
      { code: 'too_few', where: 'sections', about: 'sections' },
      { code: 'missing_wording', where: 'title.vi' },
      { code: 'missing_wording', where: 'title.en' },
    ]);
  });

  test('of every reference questionnaire is that questionnaire, and nothing stands against it', () => {
    for (const questionnaire of questionnaires.values()) {
      const draft = draftOf(questionnaire);
      expect(Draft.parse(draft)).toEqual(draft);
      expect(draftToQuestionnaire(draft, 1)).toEqual(questionnaire);
      expect(inspectDraft(draft)).toEqual([]);
    }
  });

  test('names each gap at the part that has it', () => {
    const section = { ...newSection(visits), title: words('x') };
    let draft = applyEdit(visits, { is: 'add_section', at: 9, section });
    expect(inspectDraft(draft)).toContainEqual({ code: 'too_few', where: 'part1', about: 'items' });
    const choice = { ...newItem(draft, 'single-choice'), options: [], when: { all: [] } };
    draft = applyEdit(draft, { is: 'add_items', at: { section: 2, item: 0 }, items: [choice] });
    const scale = { code: ScaleCode.parse('AB1'), levels: [] };
    draft = applyEdit(draft, { is: 'add_scale', scale });
    const found = inspectDraft(draft).filter(({ code }) => code !== 'missing_wording');
    expect(found).toContainEqual({ code: 'too_few', where: 'C2', about: 'options' });
    expect(found).toContainEqual({ code: 'unfinished_condition', where: 'C2' });
    expect(found).toContainEqual({ code: 'too_few', where: 'AB1', about: 'levels' });
    expect(Draft.parse(draft)).toEqual(draft);
  });
});

describe('codes', () => {
  test('are followed by conditions and requirements when they are changed', () => {
    const renamed = applyEdit(visits, { is: 'rename_item', from: code('A1'), to: code('N7') });
    expect(JSON.stringify(renamed)).not.toContain('"item":"A1"');
    expect(renamed.required).toEqual(['N7', 'B2']);
    expect(inspectDraft(renamed)).toEqual([]);
    const row = applyEdit(visits, { is: 'rename_item', from: code('B2'), to: code('B9') });
    expect(row.required).toEqual(['A1', 'B9']);
  });

  test('that are taken are not given a second time', () => {
    expect(applyEdit(visits, { is: 'rename_item', from: code('A1'), to: code('B2') })).toBe(visits);
    const item = visits.sections[0]?.items[1] ?? newItem(visits, 'text');
    const changed = applyEdit(visits, {
      is: 'change_item',
      place: { section: 0, item: 1 },
      item: { ...item, code: code('C1') },
    });
    expect(codesIn(changed)).toEqual(codesIn(visits));
  });

  test('an item that comes back under another code is followed too', () => {
    const item = visits.sections[0]?.items[0] ?? newItem(visits, 'text');
    const changed = applyEdit(visits, {
      is: 'change_item',
      place: { section: 0, item: 0 },
      item: { ...item, code: code('N1') },
    });
    expect(inspectDraft(changed)).toEqual([]);
    expect(changed.required).toEqual(['N1', 'B2']);
  });

  test('of an option are followed by the conditions on it', () => {
    const renamed = applyEdit(visits, {
      is: 'rename_option',
      place: { section: 0, item: 0 },
      from: OptionCode.parse('yes'),
      to: OptionCode.parse('co'),
    });
    expect(inspectDraft(renamed)).toEqual([]);
    expect(JSON.stringify(renamed.sections[1]?.when)).toContain('co');
  });

  test('of a scale are followed by the items on it', () => {
    const [scale] = visits.scales;
    if (!scale) throw new Error('small questionnaires have a scale');
    const to = ScaleCode.parse('QQ3');
    const renamed = applyEdit(visits, {
      is: 'change_scale',
      code: scale.code,
      scale: { ...scale, code: to },
    });
    expect(inspectDraft(renamed)).toEqual([]);
  });
});

describe('what is doubled', () => {
  test('has codes of its own, and its conditions look at the copies', () => {
    const doubled = applyEdit(visits, { is: 'duplicate_section', section: 0 });
    expect(codesIn(doubled)[1]).toEqual(['A3', 'A4', 'B3']);
    expect(doubled.sections[1]?.code).toBe('visit2');
    expect(doubled.sections[1]?.items[1]?.when).toEqual({ item: 'A3', oneOf: ['yes'] });
    expect(itemCodesOf(doubled).size).toBe(itemCodesOf(visits).size + 5);
    expect(inspectDraft(doubled)).toEqual([]);
  });

  test('an item alone goes on looking at what it looked at', () => {
    const doubled = applyEdit(visits, { is: 'duplicate_item', place: { section: 0, item: 1 } });
    expect(codesIn(doubled)[0]).toEqual(['A1', 'A2', 'A3', 'B']);
    expect(doubled.sections[0]?.items[2]?.when).toEqual({ item: 'A1', oneOf: ['yes'] });
  });
});

describe('what is removed', () => {
  test('is no longer required', () => {
    const without = applyEdit(visits, { is: 'remove_item', place: { section: 0, item: 2 } });
    expect(without.required).toEqual(['A1']);
  });

  test('and was looked at is found', () => {
    const without = applyEdit(visits, { is: 'remove_item', place: { section: 0, item: 0 } });
    expect(inspectDraft(without).map(({ code }) => code)).toContain('condition_on_unknown_item');
  });
});

test('an item goes from one section into another', () => {
  const moved = applyEdit(visits, {
    is: 'move_item',
    place: { section: 0, item: 2 },
    to: { section: 1, item: 0 },
  });
  expect(codesIn(moved)).toEqual([
    ['A1', 'A2'],
    ['B', 'C1'],
  ]);
});
