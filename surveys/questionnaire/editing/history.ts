import type { Draft } from '../draft.ts';
import { applyEdit } from './apply-edit.ts';
import type { Edit, EditName } from './edit.ts';
import { existing, type Selection, selectionAfter, wholeQuestionnaire } from './selection.ts';

/** The draft and the selection before an edit, and which edit it was. */
type Step = { draft: Draft; selection: Selection; is: EditName };

/** A draft in somebody's hands, with what they have done and taken back. The last step comes last. */
export type Editing = {
  draft: Draft;
  selection: Selection;
  done: readonly Step[];
  undone: readonly Step[];
  /** Into which field the last edit was typed, and when. */
  typed: Typed | undefined;
};

/** `field`: any name that is the same as long as one types in one place. `at`: milliseconds. */
export type Typed = { field: string; at: number };

/** Typing without a longer rest is one step. */
const restMs = 2000;
const mostSteps = 200;

export function startEditing(draft: Draft, selection: Selection = wholeQuestionnaire): Editing {
  return { draft, selection: existing(selection, draft), done: [], undone: [], typed: undefined };
}

/** @param typed where the edit is one of many, letter by letter */
export function edited(editing: Editing, edit: Edit, typed?: Typed): Editing {
  const draft = applyEdit(editing.draft, edit);
  const selection = selectionAfter(edit, editing.selection, draft);
  if (draft === editing.draft) return editing;
  const { typed: before } = editing;
  const goesOn =
    typed !== undefined &&
    before?.field === typed.field &&
    typed.at - before.at < restMs &&
    editing.done.length > 0;
  const step: Step = { draft: editing.draft, selection: editing.selection, is: edit.is };
  return {
    draft,
    selection,
    done: goesOn ? editing.done : [...editing.done, step].slice(-mostSteps),
    undone: [],
    typed,
  };
}

export function selected(editing: Editing, selection: Selection): Editing {
  return { ...editing, selection: existing(selection, editing.draft), typed: undefined };
}

/** As it was before the last step; looking where that step was made. */
export function undone(editing: Editing): Editing {
  const step = editing.done.at(-1);
  if (!step) return editing;
  return {
    draft: step.draft,
    selection: step.selection,
    done: editing.done.slice(0, -1),
    undone: [...editing.undone, { ...now(editing), is: step.is }],
    typed: undefined,
  };
}

export function redone(editing: Editing): Editing {
  const step = editing.undone.at(-1);
  if (!step) return editing;
  return {
    draft: step.draft,
    selection: step.selection,
    done: [...editing.done, { ...now(editing), is: step.is }],
    undone: editing.undone.slice(0, -1),
    typed: undefined,
  };
}

function now({ draft, selection }: Editing): Pick<Step, 'draft' | 'selection'> {
  return { draft, selection };
}
