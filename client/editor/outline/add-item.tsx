import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fill } from '#client/texts/fill.ts';
import { itemKinds, type KindName } from '#surveys/items/index.ts';
import type { ItemPlace } from '#surveys/questionnaire/editing/edit.ts';
import { newItem, scalesFor } from '#surveys/questionnaire/editing/new-parts.ts';
import { useWords } from '../desk/words.tsx';
import { useEditor } from '../state/editor.ts';

// the register's own keys, which `keys` gives as plain strings
const kindNames = Object.keys(itemKinds) as KindName[];

/** Opens the kinds of item there are; the chosen one is added and opened for writing. */
export function AddItem({ at, title }: { at: ItemPlace; title: string }) {
  const { t } = useWords();
  const { draft, edit, focus, announce } = useEditor();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (isOpen) first.current?.focus();
  }, [isOpen]);
  const add = (kind: KindName) => {
    const item = newItem(draft, kind);
    setOpen(false);
    edit({ is: 'add_items', at, items: [item], scales: scalesFor(draft, item) });
    announce(fill(t.outline.added, { code: item.code }));
    focus('wording.vi');
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what one of its buttons has opened
    <div
      class="add-item"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        setOpen(false);
        opener.current?.focus();
      }}
    >
      <button
        ref={opener}
        type="button"
        class="plain add"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={fill(t.outline.addItemTo, { title })}
        onClick={() => setOpen(!isOpen)}
      >
        + {t.outline.addItem}
      </button>
      <ul id={id} class="kinds" aria-label={t.outline.chooseKind} hidden={!isOpen}>
        {kindNames.map((kind, index) => (
          <li key={kind}>
            <button
              ref={index === 0 ? first : undefined}
              type="button"
              class="kind"
              onClick={() => add(kind)}
            >
              <b>{t.kinds[kind]}</b> <small>{t.kindsMean[kind]}</small>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
