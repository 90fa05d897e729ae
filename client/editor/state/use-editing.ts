import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Draft } from '#surveys/questionnaire/draft.ts';
import type { Edit, EditName } from '#surveys/questionnaire/editing/edit.ts';
import {
  type Editing,
  edited,
  redone,
  selected,
  startEditing,
  undone,
} from '#surveys/questionnaire/editing/history.ts';
import { inspectDraft } from '#surveys/questionnaire/editing/inspect-draft.ts';
import type { Selection } from '#surveys/questionnaire/editing/selection.ts';
import type { Editor } from './editor.ts';

/** What is said after an act. `canUndo`: the button to take it back stands beside it. */
export type Said = { sentence: string; canUndo: boolean; number: number };

/** Where the focus goes after an act: a field's name, or the heading of what is opened. Number 0: nowhere yet. */
export type GoTo = { field: string | undefined; number: number };

/** After these something else is open, in fields of its own. */
const opening: readonly EditName[] = [
  'add_section',
  'remove_section',
  'duplicate_section',
  'add_items',
  'remove_item',
  'duplicate_item',
  'add_scale',
  'remove_scale',
  'replace',
];

/** The draft in hand: edits, undo, selection, findings, and what is said of them. */
export function useEditing(start: () => Editing) {
  const [editing, setEditing] = useState(start);
  const [said, setSaid] = useState<Said>({ sentence: '', canUndo: false, number: 0 });
  const [goTo, setGoTo] = useState<GoTo>({ field: undefined, number: 0 });
  const [opened, setOpened] = useState(0);
  const { draft } = editing;
  const findings = useMemo(() => inspectDraft(draft), [draft]);

  const announce = useCallback((sentence: string, canUndo = false) => {
    setSaid(({ number }) => ({ sentence, canUndo, number: number + 1 }));
  }, []);
  const edit = useCallback((one: Edit, field?: string) => {
    setEditing((before) => edited(before, one, field === undefined ? undefined : { field, at: Date.now() }));
    if (opening.includes(one.is)) setOpened((before) => before + 1);
    // what was said of an earlier act no longer belongs to the button beside it
    setSaid((before) => (before.canUndo ? { ...before, sentence: '', canUndo: false } : before));
  }, []);
  const select = useCallback((selection: Selection, field?: string) => {
    setEditing((before) => selected(before, selection));
    setOpened((before) => before + 1);
    setGoTo(({ number }) => ({ field, number: number + 1 }));
  }, []);
  const focus = useCallback((field?: string) => {
    setGoTo(({ number }) => ({ field, number: number + 1 }));
  }, []);
  const undo = useCallback(() => setEditing(undone), []);
  const redo = useCallback(() => setEditing(redone), []);

  const editor: Editor = useMemo(
    () => ({
      draft,
      selection: editing.selection,
      editing,
      findings,
      edit,
      select,
      focus,
      undo,
      redo,
      announce,
    }),
    [editing, findings],
  );
  return {
    editor,
    said,
    goTo,
    /** Changes whenever something else is open than before. */
    opened,
    /** Another draft altogether, without a way back. */
    startAnew(draft: Draft): void {
      setEditing(({ selection }) => startEditing(draft, selection));
      setOpened((before) => before + 1);
    },
  };
}
