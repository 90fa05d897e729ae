import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useWords } from '../words.tsx';

/** The figures behind a chart. */
export function FoldedTable({ children }: { children: ComponentChildren }) {
  const { t } = useWords();
  return (
    <Folded show={t.table.show} hide={t.table.hide}>
      {children}
    </Folded>
  );
}

type FoldedProps = { show: string; hide: string; children: ComponentChildren };

/** What few look for: one click away on screen, always there on paper. */
export function Folded({ show, hide, children }: FoldedProps) {
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
        {isOpen ? hide : show}
      </button>
      <div id={id} class={isOpen ? 'fold open' : 'fold'}>
        {children}
      </div>
    </div>
  );
}
