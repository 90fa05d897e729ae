import { fill } from '#client/texts/fill.ts';
import { answerKey } from '#surveys/ids.ts';
import type { TextItem } from '#surveys/items/text.ts';
import type { ItemViewProps } from '../sheet.ts';
import { FieldFrame } from './item-frame.tsx';

/** Without `maxlength`, which would cut off what is pasted in silence; the server says when it is too long. */
export function TextView({ item, target, sheet }: ItemViewProps<TextItem>) {
  const key = answerKey(item.code, target);
  return (
    <FieldFrame
      of={item}
      fieldKey={key}
      sheet={sheet}
      hint={fill(sheet.texts.lettersUpTo, { max: item.maxLength.toLocaleString(sheet.language) })}
      field={(attributes) => (
        <textarea {...attributes} rows={4}>
          {sheet.marked(key)[0]}
        </textarea>
      )}
    />
  );
}
