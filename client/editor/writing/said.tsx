import { useWords } from '../desk/words.tsx';
import type { Said as SaidOf } from '../state/use-editing.ts';

/** What an act has done, read out and shown at the foot of the page; what was removed can be taken back there. */
export function Said({ said, undo }: { said: SaidOf; undo(): void }) {
  const { t } = useWords();
  return (
    <div class={said.sentence ? 'said shown' : 'said'}>
      {/* the same sentence twice is two messages */}
      <p role="status" key={said.number % 2}>
        {said.sentence}
      </p>
      {said.canUndo ? (
        <button type="button" class="plain" onClick={undo}>
          {t.toolbar.undo}
        </button>
      ) : null}
    </div>
  );
}
