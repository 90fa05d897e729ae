import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useItemTexts } from '../items/words.ts';

type LargeViewProps = { title: string; close(): void; children: ComponentChildren };

/** Over the whole page, for what is wider than the column beside the fields: a tablet, a sheet of paper. */
export function LargeView({ title, close, children }: LargeViewProps) {
  const { t } = useItemTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="preview-large" aria-label={title} onClose={close}>
      <p class="adding">
        <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
          {t.preview.smaller}
        </button>
      </p>
      {children}
    </dialog>
  );
}
