import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

type DialogProps = { title: string; onEnd(): void; children: ComponentChildren };

/** The browser's own: it holds the focus, ends with Escape and gives the focus back. */
export function Dialog({ title, onEnd, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby={id} onClose={onEnd}>
      <h3 id={id}>{title}</h3>
      {children}
    </dialog>
  );
}
