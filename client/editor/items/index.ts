import type { ComponentType } from 'preact';
import type { Item, KindName } from '#surveys/items/index.ts';
import type { ItemEditorProps } from './item-editor.ts';
import { PlainEditor } from './plain-editor.tsx';
import { TextEditor } from './text-editor.tsx';

type Editors = { [K in KindName]: ComponentType<ItemEditorProps<Extract<Item, { kind: K }>>> };

/** The register of item editors: the compiler complains when a kind of item has none. */
export const itemEditors: Editors = {
  'single-choice': PlainEditor,
  'multiple-choice': PlainEditor,
  rating: PlainEditor,
  battery: PlainEditor,
  number: PlainEditor,
  date: PlainEditor,
  text: TextEditor,
};

/** The editor of an item, typed for that item. */
export function editorOf<I extends Item>(item: I): ComponentType<ItemEditorProps<I>> {
  // the register's keys are the items' own `kind`, which the compiler cannot follow through a union
  return itemEditors[item.kind] as unknown as ComponentType<ItemEditorProps<I>>;
}
