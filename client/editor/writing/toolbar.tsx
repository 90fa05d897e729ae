import { fill } from '#client/texts/fill.ts';
import type { QuestionnaireId } from '#surveys/ids.ts';
import { useWords } from '../desk/words.tsx';
import { useEditor } from '../state/editor.ts';
import type { DraftSaving } from '../state/use-saving.ts';
import { SaveState } from './save-state.tsx';

type ToolbarProps = {
  basedOn: QuestionnaireId | undefined;
  saving: DraftSaving;
  isPublishing: boolean;
  publish(): void;
};

/** What is done with the draft as a whole. */
export function Toolbar({ basedOn, saving, isPublishing, publish }: ToolbarProps) {
  const { t } = useWords();
  const { draft, editing, undo, redo, announce } = useEditor();
  return (
    <div class="toolbar" role="toolbar" aria-label={t.toolbar.label}>
      <p class="about">
        <b>{draft.slug}</b> {basedOn ? fill(t.list.basedOn, { version: basedOn }) : t.list.fromNothing}
      </p>
      <SaveState saving={saving} />
      <button
        type="button"
        class="quiet"
        title={t.toolbar.undoKeys}
        aria-keyshortcuts="Control+Z"
        aria-disabled={editing.done.length === 0}
        onClick={() => {
          if (editing.done.length === 0) return;
          undo();
          announce(t.toolbar.undone);
        }}
      >
        <span aria-hidden="true">↶</span> <span class="icon-words">{t.toolbar.undo}</span>
      </button>
      <button
        type="button"
        class="quiet"
        title={t.toolbar.redoKeys}
        aria-keyshortcuts="Control+Shift+Z"
        aria-disabled={editing.undone.length === 0}
        onClick={() => {
          if (editing.undone.length === 0) return;
          redo();
          announce(t.toolbar.redone);
        }}
      >
        <span aria-hidden="true">↷</span> <span class="icon-words">{t.toolbar.redo}</span>
      </button>
      <a class="button quiet" href={`/questionnaires/rehearsal?of=${draft.slug}`}>
        {t.toolbar.rehearse}
      </a>
      <button type="button" aria-expanded={isPublishing} onClick={publish}>
        {t.publish.open}
      </button>
    </div>
  );
}
