import type { Item } from '#surveys/items/index.ts';
import { useWords } from '../desk/words.tsx';
import { WordingField } from '../fields/wording-field.tsx';
import type { ItemEditorProps } from './item-editor.ts';

/** What every kind of item has: its wording and a hint. */
export function PlainEditor<I extends Item>({ item, change }: ItemEditorProps<I>) {
  const { t } = useWords();
  return (
    <>
      <WordingField
        label={t.item.wording}
        name="wording"
        value={item.wording}
        isLong
        change={(wording) => change({ ...item, wording }, 'wording')}
      />
      <WordingField
        label={t.item.hint}
        name="hint"
        value={item.hint}
        change={(hint) => change({ ...item, hint }, 'hint')}
        clear={() => change({ ...item, hint: undefined }, 'hint')}
      />
    </>
  );
}
