import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '#client/texts/fill.ts';
import { changed, inserted, moved, without } from '#surveys/questionnaire/editing/lists.ts';
import { useItemTexts } from '../items/words.ts';
import { useEditor } from '../state/editor.ts';
import { useDrag } from './use-drag.ts';
import { useRowKeys } from './use-row-keys.ts';

/** What is said of a row; `{n}` is its place, `{label}` its own words. */
type RowWords = { row: string; remove: string; added: string; removed: string };

type OrderedListProps<T> = {
  title: string;
  hint?: string;
  /** Said where there is none. */
  none?: string;
  rows: readonly T[];
  words: RowWords;
  labelOf(row: T): string;
  /** `field`: where one types in a row, its name. */
  change(rows: T[], field?: string): void;
  /** Ways to add a row; the first is what Enter in a row does. */
  adding: readonly { label: string; row(): T }[];
  fewest?: number;
  most?: number;
  children(row: T, tools: RowTools<T>): ComponentChildren;
};

export type RowTools<T> = {
  index: number;
  /** The same as long as the row is the same. */
  rowKey: number;
  set(row: T, field?: string): void;
  addAfter(): void;
};

/** Where the focus goes once the rows are others than these. */
type FocusOn = { row: number | undefined; on: 'handle' | 'field' | 'remove'; after: readonly unknown[] };

const fields = 'input, textarea';

/** Rows that are added, removed and put in order, by mouse, finger or keyboard. */
export function OrderedList<T>(props: OrderedListProps<T>) {
  const { title, hint, none, rows, words, labelOf, change, adding, children } = props;
  const { fewest = 0, most = Number.POSITIVE_INFINITY } = props;
  const { t } = useItemTexts();
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const keys = useRowKeys(rows.length);
  const { announce } = useEditor();
  const focus = useRef<FocusOn>(undefined);

  // before the next letter is typed
  useLayoutEffect(() => {
    const wanted = focus.current;
    if (!wanted || wanted.after === rows) return;
    focus.current = undefined;
    const row = wanted.row === undefined ? undefined : list.current?.children[wanted.row];
    const inRow = { handle: '.grip', field: fields, remove: '.drop:not(:disabled)' };
    const element =
      row?.querySelector<HTMLElement>(inRow[wanted.on]) ?? row?.querySelector<HTMLElement>(fields);
    (element ?? addButton.current)?.focus();
  });

  const move = (from: number, to: number) => {
    if (to < 0 || to >= rows.length || to === from) return;
    keys.move(from, to);
    focus.current = { row: to, on: 'handle', after: rows };
    change(moved(rows, from, to));
    announce(fill(t.moved, { n: to + 1, of: rows.length }));
  };
  const add = (at: number, row: T) => {
    if (rows.length >= most) return;
    keys.add(at);
    focus.current = { row: at, on: 'field', after: rows };
    change(inserted(rows, at, row));
    announce(fill(words.added, { n: at + 1 }));
  };
  const remove = (at: number, row: T) => {
    keys.remove(at);
    const left = rows.length - 1;
    const next = left > 0 ? Math.min(at, left - 1) : undefined;
    focus.current = { row: next, on: 'remove', after: rows };
    change(without(rows, at));
    announce(fill(words.removed, { label: labelOf(row) || t.unnamed }), true);
  };
  const { drag, handle, cancel } = useDrag(list, ({ from, to }) => move(from, to));
  const placeOf = (index: number) => {
    if (!drag || drag.to === drag.from || index !== drag.to) return '';
    return drag.to > drag.from ? 'drop-below' : 'drop-above';
  };

  return (
    <section class="ordered" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{title}</h3>
      {hint && <p class="hint">{hint}</p>}
      {rows.length === 0 && none && <p class="hint">{none}</p>}
      <ol ref={list} class={drag ? 'dragging' : undefined}>
        {rows.map((row, index) => {
          const n = index + 1;
          const what = `${fill(words.row, { n })} ${labelOf(row)}`.trim();
          return (
            <li key={keys.keyAt(index)} class={`${drag?.from === index ? 'lifted' : ''} ${placeOf(index)}`}>
              <button
                type="button"
                class="grip"
                aria-label={fill(t.move, { what, n, of: rows.length })}
                title={t.moveHint}
                disabled={rows.length < 2}
                {...handle(index)}
                onKeyDown={(event) => {
                  if (event.key === 'Escape') cancel();
                  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
                  if (step === undefined) return;
                  event.preventDefault();
                  move(index, index + step);
                }}
              >
                <span aria-hidden="true">{n}</span>
              </button>
              <div class="row-body">
                {children(row, {
                  index,
                  rowKey: keys.keyAt(index),
                  set: (next, field) =>
                    change(
                      changed(rows, index, () => next),
                      field,
                    ),
                  addAfter: () => {
                    const first = adding[0];
                    if (first) add(index + 1, first.row());
                  },
                })}
              </div>
              <button
                type="button"
                class="drop"
                aria-label={fill(words.remove, { n })}
                disabled={rows.length <= fewest}
                onClick={() => remove(index, row)}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          );
        })}
      </ol>
      <p class="adding">
        {adding.map(({ label, row }, index) => (
          <button
            key={label}
            type="button"
            class="quiet"
            ref={index === 0 ? addButton : undefined}
            disabled={rows.length >= most}
            onClick={() => add(rows.length, row())}
          >
            {label}
          </button>
        ))}
      </p>
    </section>
  );
}
