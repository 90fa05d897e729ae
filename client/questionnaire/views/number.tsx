import { fill } from '#client/texts/fill.ts';
import { answerKey } from '#surveys/ids.ts';
import type { NumberItem } from '#surveys/items/number.ts';
import type { ItemViewProps } from '../sheet.ts';
import { FieldFrame } from './item-frame.tsx';

export function NumberView({ item, target, sheet }: ItemViewProps<NumberItem>) {
  const key = answerKey(item.code, target);
  const { min, max } = item;
  return (
    <FieldFrame
      of={item}
      fieldKey={key}
      sheet={sheet}
      hint={fill(sheet.texts.numberBetween, { min, max })}
      field={(attributes) => (
        <input {...attributes} type="text" inputMode="numeric" value={sheet.marked(key)[0]} />
      )}
    />
  );
}
