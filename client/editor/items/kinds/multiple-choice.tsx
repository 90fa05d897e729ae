import type { MultipleChoice } from '#surveys/items/multiple-choice.ts';
import { CheckField } from '../../fields/check-field.tsx';
import { NumberField } from '../../fields/number-field.tsx';
import type { ItemEditorProps } from '../item-editor.ts';
import { OptionsField } from '../options-field.tsx';
import { PlainEditor } from '../plain-editor.tsx';
import { useItemTexts } from '../words.ts';

export function MultipleChoiceEditor(props: ItemEditorProps<MultipleChoice>) {
  const { t } = useItemTexts();
  const { item, place, change } = props;
  const { max, ...rest } = item;
  const count = item.options.length;
  return (
    <>
      <PlainEditor {...props} />
      <OptionsField
        place={place}
        options={item.options}
        fewest={1}
        change={(options, field) => change({ ...item, options }, field)}
      />
      <CheckField
        label={t.limited}
        name="limited"
        isChecked={max !== undefined}
        change={(isLimited) => change(isLimited ? { ...rest, max: Math.min(3, Math.max(1, count)) } : rest)}
      />
      {max !== undefined && (
        <NumberField
          label={t.max}
          name="max"
          value={max}
          min={1}
          max={Math.max(1, count)}
          change={(next) => change({ ...item, max: next }, 'max')}
        />
      )}
    </>
  );
}
