import type { Item } from '#surveys/items/index.ts';
import { useWords } from '../desk/words.tsx';
import { NumberField } from '../fields/number-field.tsx';
import type { ItemEditorProps } from './item-editor.ts';
import { PlainEditor } from './plain-editor.tsx';

type TextItem = Extract<Item, { kind: 'text' }>;

/** Open words: how many letters at most. */
export function TextEditor(props: ItemEditorProps<TextItem>) {
  const { t } = useWords();
  const { item, change } = props;
  return (
    <>
      <PlainEditor {...props} />
      <NumberField
        label={t.item.maxLength}
        name="maxLength"
        min={1}
        max={4000}
        value={item.maxLength}
        change={(maxLength) => change({ ...item, maxLength }, 'maxLength')}
      />
    </>
  );
}
