import type { Item } from '#surveys/items/index.ts';
import type { ItemPlace } from '#surveys/questionnaire/editing/edit.ts';

/** What the editor of one kind of item is given. Everything else of the draft: `useEditor`. */
export type ItemEditorProps<I extends Item = Item> = {
  item: I;
  place: ItemPlace;
  /** Takes the item as it is afterwards. `field`: the name of the field that is typed in, as in `Editor.edit`. */
  change(item: I, field?: string): void;
};
