import type { NumberItem } from '#surveys/items/number.ts';
import { NumberField } from '../../fields/number-field.tsx';
import type { ItemEditorProps } from '../item-editor.ts';
import { PlainEditor } from '../plain-editor.tsx';
import { useItemTexts } from '../words.ts';

/** More than nine digits nobody can answer with. */
const farthest = 999_999_999;

export function NumberEditor(props: ItemEditorProps<NumberItem>) {
  const { t } = useItemTexts();
  const { item, change } = props;
  const bound = (name: 'min' | 'max', label: string) => (
    <NumberField
      label={label}
      name={name}
      value={item[name]}
      min={-farthest}
      max={farthest}
      change={(value) => change({ ...item, [name]: value }, name)}
    />
  );
  return (
    <>
      <PlainEditor {...props} />
      <div class="together">
        {bound('min', t.min)}
        {bound('max', t.maxNumber)}
      </div>
      {item.min > item.max && (
        <p class="refusal" role="alert">
          {t.rangeReversed}
        </p>
      )}
    </>
  );
}
