import { answerKey } from '#surveys/ids.ts';
import type { DateItem } from '#surveys/items/date.ts';
import type { ItemViewProps } from '../sheet.ts';
import { FieldFrame } from './item-frame.tsx';

/** A browser without a date field shows a line of text: the hint says how to write into it. */
export function DateView({ item, target, sheet }: ItemViewProps<DateItem>) {
  const key = answerKey(item.code, target);
  return (
    <FieldFrame
      of={item}
      fieldKey={key}
      sheet={sheet}
      hint={sheet.texts.dateForm}
      field={(attributes) => <input {...attributes} type="date" value={sheet.marked(key)[0]} />}
    />
  );
}
