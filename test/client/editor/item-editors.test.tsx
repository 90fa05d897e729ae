import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { editorOf, itemEditors } from '#client/editor/items/index.ts';
import type { Editor } from '#client/editor/state/editor.ts';
import { EditorContext } from '#client/editor/state/editor.ts';
import { ItemPart } from '#client/editor/writing/item-part.tsx';
import { QuestionnaireSlug } from '#surveys/ids.ts';
import { type Item, itemKinds, type KindName } from '#surveys/items/index.ts';
import { type Draft, draftOf, emptyDraft } from '#surveys/questionnaire/draft.ts';
import { applyEdit } from '#surveys/questionnaire/editing/apply-edit.ts';
import { startEditing } from '#surveys/questionnaire/editing/history.ts';
import { inspectDraft } from '#surveys/questionnaire/editing/inspect-draft.ts';
import { newItem, newSection } from '#surveys/questionnaire/editing/new-parts.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';
import { attributes, malformations } from '#test/client/html.ts';

const kinds = Object.keys(itemKinds) as KindName[];
const drafts = [...questionnaires.values()].map((questionnaire) => draftOf(questionnaire));

function editorOn(draft: Draft): Editor {
  const nothing = () => {};
  return {
    draft,
    selection: { of: 'questionnaire' },
    editing: startEditing(draft),
    findings: inspectDraft(draft),
    edit: nothing,
    select: nothing,
    focus: nothing,
    undo: nothing,
    redo: nothing,
    announce: nothing,
  };
}

function page(draft: Draft, section: number, item: number): string {
  const found = draft.sections[section]?.items[item];
  if (!found) throw new Error('there is no such item');
  return renderToString(
    <EditorContext.Provider value={editorOn(draft)}>
      <ItemPart item={found} place={{ section, item }} opened={0} />
    </EditorContext.Provider>,
  );
}

/** A questionnaire with one fresh item of a kind, and an item before it to look at. */
function withFresh(kind: KindName): Draft {
  const empty = emptyDraft(slug);
  const begun = applyEdit(empty, { is: 'add_section', at: 0, section: newSection(empty) });
  const first = applyEdit(begun, {
    is: 'add_items',
    at: { section: 0, item: 0 },
    items: [newItem(begun, 'single-choice')],
  });
  return applyEdit(first, {
    is: 'add_items',
    at: { section: 0, item: 1 },
    items: [newItem(first, kind)],
  });
}
const slug = QuestionnaireSlug.parse('m9');

/** Everything of an item that somebody wrote: each must stand in a field of its editor. */
function textsOf(item: Item): string[] {
  const wordings = [item.wording, ...(item.hint ? [item.hint] : [])];
  if ('options' in item) wordings.push(...item.options.map(({ label }) => label));
  if (item.kind === 'battery') wordings.push(...item.rows.map(({ wording }) => wording));
  const codes = [
    item.code,
    ...('options' in item ? item.options.map(({ code }) => code) : []),
    ...(item.kind === 'battery' ? item.rows.map(({ code }) => code) : []),
  ];
  const numbers = [item.number, ...(item.kind === 'battery' ? item.rows.map((row) => row.number) : [])];
  return [
    ...wordings.flatMap(({ vi, en }) => [vi, en]),
    ...codes,
    ...numbers.filter((number) => number !== undefined),
  ];
}

const plain = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('&lt;', '<');

test('every kind of item has an editor', () => {
  expect(Object.keys(itemEditors).sort()).toEqual(kinds.toSorted());
  for (const kind of kinds) {
    const item = newItem(emptyDraft(slug), kind);
    expect(editorOf(item)).toBe(itemEditors[kind]);
  }
});

describe.each(drafts.map((draft) => [draft.slug, draft] as const))('in the editor of %s', (_, draft) => {
  const places = draft.sections.flatMap(({ items }, section) =>
    items.map((item, index) => [item.code, item, section, index] as const),
  );

  test.each(places)('everything that was written of %s stands in a field', (_code, item, section, index) => {
    const html = page(draft, section, index);
    const values = [
      ...attributes(html, 'value'),
      ...[...html.matchAll(/<textarea[^>]*>([^<]*)</g)].map(([, text = '']) => text),
    ].map(plain);
    for (const text of textsOf(item)) expect(values).toContain(text);
  });

  test.each(places)(
    'the editor of %s is sound: no id twice, every field has its label',
    (_c, _i, section, index) => {
      const html = page(draft, section, index);
      expect(malformations(html)).toEqual([]);
      const labels = new Set(attributes(html, 'for'));
      for (const { 0: tag, index: at } of html.matchAll(
        /<(?:select|textarea|input(?! type="checkbox"))[^>]*>/g,
      )) {
        const id = /\sid="([^"]*)"/.exec(tag)?.[1];
        const isInLabel = html.lastIndexOf('<label', at) > html.lastIndexOf('</label', at);
        const isNamed = isInLabel || /aria-label=/.test(tag);
        expect(isNamed || (id !== undefined && labels.has(id)), tag).toBe(true);
      }
    },
  );
});

describe.each(kinds)('a fresh item of the kind %s', (kind) => {
  test('has its editor in a draft with nothing else', () => {
    const html = page(withFresh(kind), 0, 1);
    expect(malformations(html)).toEqual([]);
    expect(attributes(html, 'name')).toEqual(
      expect.arrayContaining(['number', 'code', 'kind', 'wording.vi', 'wording.en', 'hint.vi']),
    );
  });
});
