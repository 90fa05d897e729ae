import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useVersionTexts } from '../versions/use-version-texts.ts';

type PastePanelProps = {
  label: string;
  /** What is opened; it closes itself. */
  children(close: () => void): ComponentChildren;
};

/** Opens a field to paste into; the focus comes back to the button when it is closed. */
export function PastePanel({ label, children }: PastePanelProps) {
  const { paste: texts } = useVersionTexts();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const close = () => setOpen(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what its button has opened
    <div class="paste-panel" onKeyDown={(event) => event.key === 'Escape' && isOpen && close()}>
      {isOpen ? (
        children(close)
      ) : (
        <button ref={opener} type="button" class="quiet" aria-label={label} onClick={() => setOpen(true)}>
          {texts.open}
        </button>
      )}
    </div>
  );
}
