import { describe, expect, test } from 'vitest';
import { draftOf } from '#surveys/questionnaire/draft.ts';
import { applyEdit } from '#surveys/questionnaire/editing/apply-edit.ts';
import type { Edit } from '#surveys/questionnaire/editing/edit.ts';
import { joinDrafts } from '#surveys/questionnaire/editing/join-drafts.ts';
import { newItem } from '#surveys/questionnaire/editing/new-parts.ts';
import { saysTheSame } from '#surveys/questionnaire/editing/same.ts';
import { fc } from '#test/support/chance.ts';
import { ratingOf, sectionOf, small, words, yesOrNo } from '../small.ts';
import { drawnDrafts, drawnEdits, editFor } from './drawn-edits.ts';

const base = draftOf(
  small([
    sectionOf('visit', [yesOrNo('A1'), ratingOf('A2')]),
    sectionOf('more', [yesOrNo('C1'), yesOrNo('C2')]),
  ]),
);
const changedBy = (...edits: Edit[]) => edits.reduce(applyEdit, base);
const title = (text: string): Edit => ({ is: 'change_head', head: { title: words(text) } });
const worded = (section: number, item: number, text: string): Edit => ({
  is: 'change_item',
  place: { section, item },
  item: { ...(base.sections[section]?.items[item] ?? newItem(base, 'text')), wording: words(text) },
});

describe('two drafts that went on from one', () => {
  test('are joined where different parts were changed', () => {
    const mine = changedBy(title('mine'), worded(0, 0, 'mine'));
    const added = newItem(base, 'text');
    const theirs = changedBy(worded(1, 1, 'theirs'), {
      is: 'add_items',
      at: { section: 1, item: 2 },
      items: [added],
    });
    const joined = joinDrafts(base, mine, theirs);
    expect(joined.clashes).toEqual([]);
    expect(joined.mine).toEqual([
      { of: 'head', name: 'title' },
      { of: 'item', code: 'A1' },
    ]);
    expect(joined.draft?.title).toEqual(words('mine'));
    expect(joined.draft?.sections[0]?.items[0]?.wording).toEqual(words('mine'));
    expect(joined.draft?.sections[1]?.items.map(({ code }) => code)).toEqual(['C1', 'C2', added.code]);
    expect(joined.draft?.sections[1]?.items[1]?.wording).toEqual(words('theirs'));
  });

  test('clash where both have changed one part, each in their own way', () => {
    const joined = joinDrafts(base, changedBy(worded(0, 0, 'mine')), changedBy(worded(0, 0, 'theirs')));
    expect(joined).toEqual({
      draft: undefined,
      mine: [],
      theirs: [],
      clashes: [{ of: 'item', code: 'A1' }],
    });
    const same = joinDrafts(base, changedBy(title('both')), changedBy(title('both')));
    expect(same).toEqual({ draft: changedBy(title('both')), mine: [], theirs: [], clashes: [] });
  });

  test('are not joined where an item would stand twice or nowhere', () => {
    const mine = changedBy({ is: 'move_item', place: { section: 0, item: 0 }, to: { section: 1, item: 0 } });
    const theirs = changedBy({ is: 'remove_item', place: { section: 0, item: 0 } });
    expect(joinDrafts(base, mine, theirs).draft).toBeUndefined();
  });

  test('joined with one that nobody changed are what the other made of them', () => {
    fc.assert(
      fc.property(drawnDrafts, drawnEdits, (draft, edits) => {
        const changed = edits.reduce((now, drawn) => applyEdit(now, editFor(now, drawn)), draft);
        expect(saysTheSame(joinDrafts(draft, changed, draft).draft, changed)).toBe(true);
        expect(saysTheSame(joinDrafts(draft, draft, changed).draft, changed)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
