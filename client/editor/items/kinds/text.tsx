import type { TextItem } from '#surveys/items/text.ts';
import { NumberField } from '../../fields/number-field.tsx';
import type { ItemEditorProps } from '../item-editor.ts';
import { PlainEditor } from '../plain-editor.tsx';
import { useItemTexts } from '../words.ts';

export function TextEditor(props: ItemEditorProps<TextItem>) {
  const { t } = useItemTexts();
  const { item, change } = props;
  return (
    <>
      <PlainEditor {...props} />
      <NumberField
        label={t.maxLength}
        name="maxLength"
        value={item.maxLength}
        min={1}
        max={4000}
        change={(maxLength) => change({ ...item, maxLength }, 'maxLength')}
      />
      <p class="hint">{t.maxLengthHint}</p>
    </>
  );
}
