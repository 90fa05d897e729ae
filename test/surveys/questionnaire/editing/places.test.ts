import { describe, expect, test } from 'vitest';
import { draftOf } from '#surveys/questionnaire/draft.ts';
import { applyEdit } from '#surveys/questionnaire/editing/apply-edit.ts';
import { dropEdit } from '#surveys/questionnaire/editing/drop.ts';
import { placeOfFinding } from '#surveys/questionnaire/editing/finding-place.ts';
import { inspectDraft } from '#surveys/questionnaire/editing/inspect-draft.ts';
import { existing } from '#surveys/questionnaire/editing/selection.ts';
import { itemStep, sectionStep } from '#surveys/questionnaire/editing/steps.ts';
import { fc } from '#test/support/chance.ts';
import { ratingOf, sectionOf, small, yesOrNo } from '../small.ts';
import { drawnDrafts, drawnEdits, editFor } from './drawn-edits.ts';

const draft = draftOf(
  small([sectionOf('visit', [yesOrNo('A1'), ratingOf('A2')]), sectionOf('more', [yesOrNo('C1')])]),
);
const codes = (sections: typeof draft.sections) =>
  sections.map(({ items }) => items.map(({ code }) => String(code)).join(' '));

describe('a finding', () => {
  test.each([
    ['title.en', { of: 'questionnaire' }, 'title.en'],
    ['sections.visit.items.A2.wording.vi', { of: 'item', section: 0, item: 1 }, 'wording.vi'],
    ['sections.more.title.vi', { of: 'section', section: 1 }, 'title.vi'],
    ['scales.HL3.levels.0.vi', { of: 'scale', code: 'HL3' }, 'levels.0.vi'],
    ['scales.HL3.levels', { of: 'scale', code: 'HL3' }, 'levels'],
    ['C1', { of: 'item', section: 1, item: 0 }, undefined],
    ['more', { of: 'section', section: 1 }, undefined],
    ['eligibility', { of: 'questionnaire' }, 'eligibility'],
  ])('at %s leads to where it is put right', (where, selection, field) => {
    expect(placeOfFinding(draft, { code: 'missing_wording', where })).toEqual({
      selection,
      ...(field && { field }),
    });
  });

  test('of whatever draft leads to something that is there', () => {
    fc.assert(
      fc.property(drawnDrafts, drawnEdits, (start, edits) => {
        const now = edits.reduce((one, drawn) => applyEdit(one, editFor(one, drawn)), start);
        for (const finding of inspectDraft(now)) {
          const { selection } = placeOfFinding(now, finding);
          expect(existing(selection, now)).toEqual(selection);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('a step', () => {
  const stepped = (section: number, item: number, direction: 'up' | 'down') => {
    const edit = itemStep(draft, { section, item }, direction);
    return edit && codes(applyEdit(draft, edit).sections);
  };
  test('goes over the border of a section, and ends at the ends', () => {
    expect(stepped(0, 0, 'down')).toEqual(['A2 A1', 'C1']);
    expect(stepped(0, 1, 'down')).toEqual(['A1', 'A2 C1']);
    expect(stepped(1, 0, 'up')).toEqual(['A1 A2 C1', '']);
    expect(stepped(0, 0, 'up')).toBeUndefined();
    expect(stepped(1, 0, 'down')).toBeUndefined();
    expect(sectionStep(draft, 0, 'up')).toBeUndefined();
    expect(sectionStep(draft, 0, 'down')).toEqual({ is: 'move_section', section: 0, to: 1 });
  });
});

describe('what is dropped', () => {
  const dropped = (...drop: Parameters<typeof dropEdit> extends [unknown, ...infer Rest] ? Rest : never) => {
    const edit = dropEdit(draft.sections, ...drop);
    return edit && codes(applyEdit(draft, edit).sections);
  };
  test('stands before or after what it was dropped on', () => {
    expect(dropped({ section: 0, item: 0 }, { section: 0, item: 1 }, 'after')).toEqual(['A2 A1', 'C1']);
    expect(dropped({ section: 0, item: 0 }, { section: 1, item: 0 }, 'before')).toEqual(['A2', 'A1 C1']);
    expect(dropped({ section: 1, item: 0 }, { section: 0 }, 'after')).toEqual(['C1 A1 A2', '']);
    expect(dropped({ section: 0, item: 0 }, { section: 1 }, 'before')).toEqual(['A2 A1', 'C1']);
    expect(dropped({ section: 1 }, { section: 0 }, 'before')).toEqual(['C1', 'A1 A2']);
    expect(dropped({ section: 0 }, { section: 1 }, 'after')).toEqual(['C1', 'A1 A2']);
  });
  test('where it stands already does nothing', () => {
    expect(dropped({ section: 0, item: 0 }, { section: 0, item: 1 }, 'before')).toBeUndefined();
    expect(dropped({ section: 0 }, { section: 1 }, 'before')).toBeUndefined();
  });
});
