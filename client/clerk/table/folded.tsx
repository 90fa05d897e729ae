import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useWords } from '../words.tsx';

/** The figures behind a chart: one click away on screen, always there on paper. */
export function FoldedTable({ children }: { children: ComponentChildren }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div class="folded">
      <button
        type="button"
        class="plain"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? t.table.hide : t.table.show}
      </button>
      <div id={id} class={isOpen ? 'fold open' : 'fold'}>
        {children}
      </div>
    </div>
  );
}
