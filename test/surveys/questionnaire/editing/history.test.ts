import { describe, expect, test } from 'vitest';
import { Draft } from '#surveys/questionnaire/draft.ts';
import { applyEdit } from '#surveys/questionnaire/editing/apply-edit.ts';
import {
  type Editing,
  edited,
  redone,
  startEditing,
  undone,
} from '#surveys/questionnaire/editing/history.ts';
import { existing } from '#surveys/questionnaire/editing/selection.ts';
import { fc } from '#test/support/chance.ts';
import { drawnDrafts, drawnEdits, editFor, editNames } from './drawn-edits.ts';

function stagesOf(draft: Draft, edits: Parameters<typeof editFor>[1][]): { stages: Editing[] } {
  const stages = [startEditing(draft)];
  for (const drawn of edits) {
    const before = stages.at(-1) ?? startEditing(draft);
    const next = edited(before, editFor(before.draft, drawn));
    if (next !== before) stages.push(next);
  }
  return { stages };
}

describe('whatever is done to a draft', () => {
  test('every edit leaves the draft before it as it was', () => {
    for (const name of editNames) {
      fc.assert(
        fc.property(drawnDrafts, (draft) => {
          const before = structuredClone(draft);
          const numbers = { a: 0, b: 1, c: 0, d: 2 };
          applyEdit(draft, editFor(draft, { name, numbers }));
          expect(draft).toEqual(before);
        }),
        { numRuns: 7 },
      );
    }
  });

  test('undo gives back every earlier draft, and redo every later one', () => {
    fc.assert(
      fc.property(drawnDrafts, drawnEdits, (draft, edits) => {
        const { stages } = stagesOf(draft, edits);
        let editing = stages.at(-1) ?? startEditing(draft);
        for (const stage of stages.slice(0, -1).toReversed()) {
          editing = undone(editing);
          expect(editing.draft).toEqual(stage.draft);
        }
        for (const stage of stages.slice(1)) {
          editing = redone(editing);
          expect(editing.draft).toEqual(stage.draft);
        }
        expect(redone(editing)).toBe(editing);
      }),
      { numRuns: 150 },
    );
  });

  test('it stays a draft that can be stored, with each code once, looking at something that is there', () => {
    fc.assert(
      fc.property(drawnDrafts, drawnEdits, (draft, edits) => {
        for (const { draft: now, selection } of stagesOf(draft, edits).stages) {
          expect(Draft.parse(JSON.parse(JSON.stringify(now)))).toEqual(JSON.parse(JSON.stringify(now)));
          const codes = now.sections.flatMap(({ items }) => items.map(({ code }) => code));
          expect(new Set(codes).size).toBe(codes.length);
          expect(new Set(now.sections.map(({ code }) => code)).size).toBe(now.sections.length);
          expect(existing(selection, now)).toEqual(selection);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('typing', () => {
  const type = (editing: Editing, text: string, at: number, field = 'title') =>
    edited(editing, { is: 'change_head', head: { title: { vi: text, en: '' } } }, { field, at });

  test('without a rest is one step of undo; a rest or another field begins a new one', () => {
    fc.assert(
      fc.property(drawnDrafts, (draft) => {
        let editing = type(type(type(startEditing(draft), 'P', 0), 'Ph', 300), 'Phi', 1500);
        expect(editing.done).toHaveLength(1);
        editing = type(editing, 'Phiếu', 9000);
        expect(editing.done).toHaveLength(2);
        editing = type(editing, 'Phiếu 1', 9100, 'subtitle');
        expect(editing.done).toHaveLength(3);
        expect(undone(undone(undone(editing))).draft).toEqual(draft);
      }),
      { numRuns: 3 },
    );
  });

  test('after something was taken back begins a new step', () => {
    fc.assert(
      fc.property(drawnDrafts, (draft) => {
        const typed = type(type(startEditing(draft), 'P', 0, 'a'), 'Ph', 10, 'b');
        const again = type(undone(typed), 'Q', 20, 'a');
        expect(again.done).toHaveLength(2);
        expect(undone(again).draft.title.vi).toBe('P');
      }),
      { numRuns: 3 },
    );
  });
});
