import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Draft } from '#surveys/questionnaire/draft.ts';
import type { Edit } from '#surveys/questionnaire/editing/edit.ts';
import type { Editing } from '#surveys/questionnaire/editing/history.ts';
import type { DraftFinding } from '#surveys/questionnaire/editing/inspect-draft.ts';
import type { Selection } from '#surveys/questionnaire/editing/selection.ts';

/** The draft that is open, and everything that can be done with it from anywhere on the page. */
export type Editor = {
  draft: Draft;
  selection: Selection;
  editing: Editing;
  /** What still stands against publishing. */
  findings: readonly DraftFinding[];
  /** `field`: any name that stays the same while one types in one place; the letters then are one step of undo. */
  edit(edit: Edit, field?: string): void;
  /** `field`: the name of the field to go to, as in `WordingField`; without it, the heading of what is opened. */
  select(selection: Selection, field?: string): void;
  /** Goes to a field of what is selected, or to its heading. */
  focus(field?: string): void;
  undo(): void;
  redo(): void;
  /** Said in the page's live region. `canUndo`: with the button to take it back. */
  announce(sentence: string, canUndo?: boolean): void;
};

export const EditorContext = createContext<Editor | undefined>(undefined);

/** @throws where no draft is open */
export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('no draft is open here');
  return editor;
}
