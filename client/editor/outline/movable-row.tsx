import type { Direction } from '#surveys/questionnaire/editing/steps.ts';
import { useWords } from '../desk/words.tsx';
import { FindingMark } from './plain-row.tsx';
import { placeName, type useDrag } from './use-drag.ts';
import type { OutlinePlace } from './use-moves.ts';

export type Drag = ReturnType<typeof useDrag>;

const longestWords = 90;

type MovableRowProps = {
  place: OutlinePlace;
  /** Before the words: an item's code. */
  code?: string | undefined;
  words: string;
  /** Beside the words: with a condition, per target. */
  notes: readonly string[];
  isCurrent: boolean;
  findings: number | undefined;
  drag: Drag;
  select(): void;
  step(place: OutlinePlace, direction: Direction): void;
};

/** A section's or an item's row: chosen with a press, moved by its handle or with Alt and the arrows. */
export function MovableRow(props: MovableRowProps) {
  const { place, code, words, notes, isCurrent, findings, drag, select, step } = props;
  const { t } = useWords();
  const name = placeName(place);
  const { dragging } = drag;
  const isDragged = dragging && placeName(dragging.place) === name;
  const side = dragging?.drop && placeName(dragging.drop.on) === name ? dragging.drop.side : undefined;
  return (
    <div
      class={['row', isDragged && 'dragged', side && `drop-${side}`].filter(Boolean).join(' ')}
      data-place={name}
    >
      <button
        type="button"
        class="row-name"
        aria-current={isCurrent ? 'true' : undefined}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        title={t.outline.moveKeys}
        onClick={select}
        onKeyDown={(event) => {
          if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
          event.preventDefault();
          step(place, event.key === 'ArrowUp' ? 'up' : 'down');
        }}
      >
        {code ? <span class="code">{code} </span> : null}
        <span class="words">{shortened(words)}</span>
        <FindingMark n={findings} />
        {notes.length > 0 ? <small> {notes.join(', ')}</small> : null}
      </button>
      <span class="handle" aria-hidden="true" title={t.outline.drag} {...drag.handle(place)}>
        ⋮⋮
      </span>
    </div>
  );
}

/** As much of it as tells it from others. */
function shortened(words: string): string {
  return words.length > longestWords ? `${words.slice(0, longestWords).trimEnd()}…` : words;
}
