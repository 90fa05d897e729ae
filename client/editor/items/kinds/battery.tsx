import type { Battery } from '#surveys/items/battery.ts';
import type { ItemEditorProps } from '../item-editor.ts';
import { PlainEditor } from '../plain-editor.tsx';
import { RowsField } from '../rows-field.tsx';
import { ScaleChoice } from '../scale-choice.tsx';

export function BatteryEditor(props: ItemEditorProps<Battery>) {
  const { item, place, change } = props;
  return (
    <>
      <PlainEditor {...props} />
      <ScaleChoice scale={item.scale} place={place} choose={(scale) => change({ ...item, scale })} />
      <RowsField battery={item} change={(rows, field) => change({ ...item, rows }, field)} />
    </>
  );
}
