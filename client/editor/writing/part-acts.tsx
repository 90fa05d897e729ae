import { useWords } from '../desk/words.tsx';
import { type OutlinePlace, useMoves } from '../outline/use-moves.ts';
import { useEditor } from '../state/editor.ts';

/** What can be done with the section or item that is open. */
export function PartActs({ place }: { place: OutlinePlace }) {
  const { t } = useWords();
  const { focus } = useEditor();
  const moves = useMoves();
  return (
    <p class="acts">
      <button type="button" class="quiet" title={t.outline.moveKeys} onClick={() => moves.step(place, 'up')}>
        <span aria-hidden="true">↑</span> {t.outline.up}
      </button>
      <button
        type="button"
        class="quiet"
        title={t.outline.moveKeys}
        onClick={() => moves.step(place, 'down')}
      >
        <span aria-hidden="true">↓</span> {t.outline.down}
      </button>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          moves.duplicate(place);
          focus();
        }}
      >
        {t.outline.duplicate}
      </button>
      <button
        type="button"
        class="quiet grave"
        onClick={() => {
          moves.remove(place);
          focus();
        }}
      >
        {t.outline.remove}
      </button>
    </p>
  );
}
