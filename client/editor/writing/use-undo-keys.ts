import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../desk/words.tsx';
import type { Editor } from '../state/editor.ts';

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) anywhere on the page: the browser's own would undo letters of one field only. */
export function useUndoKeys(editor: Editor): void {
  const { t } = useWords();
  // as it is drawn: an effect that waits for the paint would miss the second of two quick strokes
  const now = useRef(editor);
  now.current = editor;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || !['z', 'y'].includes(key)) return;
      event.preventDefault();
      const { editing, undo, redo, announce } = now.current;
      const isRedo = key === 'y' || event.shiftKey;
      if ((isRedo ? editing.undone : editing.done).length === 0) return;
      if (isRedo) redo();
      else undo();
      announce(isRedo ? t.toolbar.redone : t.toolbar.undone);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [t]);
}
