import type { SingleChoice } from '#surveys/items/single-choice.ts';
import { CheckField } from '../../fields/check-field.tsx';
import type { ItemEditorProps } from '../item-editor.ts';
import { OptionsField } from '../options-field.tsx';
import { PlainEditor } from '../plain-editor.tsx';
import { useItemTexts } from '../words.ts';

export function SingleChoiceEditor(props: ItemEditorProps<SingleChoice>) {
  const { t } = useItemTexts();
  const { item, place, change } = props;
  const { declinable = false, ...rest } = item;
  return (
    <>
      <PlainEditor {...props} />
      <OptionsField
        place={place}
        options={item.options}
        fewest={2}
        change={(options, field) => change({ ...item, options }, field)}
      />
      <CheckField
        label={t.declinable}
        name="declinable"
        hint={t.declinableHint}
        isChecked={declinable}
        change={(isOn) => change(isOn ? { ...rest, declinable: true } : rest)}
      />
    </>
  );
}
