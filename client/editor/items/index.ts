import type { ComponentType } from 'preact';
import type { Item, KindName } from '#surveys/items/index.ts';
import type { ItemEditorProps } from './item-editor.ts';
import { BatteryEditor } from './kinds/battery.tsx';
import { DateEditor } from './kinds/date.tsx';
import { MultipleChoiceEditor } from './kinds/multiple-choice.tsx';
import { NumberEditor } from './kinds/number.tsx';
import { RatingEditor } from './kinds/rating.tsx';
import { SingleChoiceEditor } from './kinds/single-choice.tsx';
import { TextEditor } from './kinds/text.tsx';

type Editors = { [K in KindName]: ComponentType<ItemEditorProps<Extract<Item, { kind: K }>>> };

/** The register of item editors: the compiler complains when a kind of item has none. */
export const itemEditors: Editors = {
  'single-choice': SingleChoiceEditor,
  'multiple-choice': MultipleChoiceEditor,
  rating: RatingEditor,
  battery: BatteryEditor,
  number: NumberEditor,
  date: DateEditor,
  text: TextEditor,
};

/** The editor of an item, typed for that item. */
export function editorOf<I extends Item>(item: I): ComponentType<ItemEditorProps<I>> {
  // the register's keys are the items' own `kind`, which the compiler cannot follow through a union
  return itemEditors[item.kind] as unknown as ComponentType<ItemEditorProps<I>>;
}
