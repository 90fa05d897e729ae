import type { DateItem } from '#surveys/items/date.ts';
import type { ItemEditorProps } from '../item-editor.ts';
import { PlainEditor } from '../plain-editor.tsx';
import { useItemTexts } from '../words.ts';

export function DateEditor(props: ItemEditorProps<DateItem>) {
  const { t } = useItemTexts();
  return (
    <>
      <PlainEditor {...props} />
      <p class="hint">{t.dateHint}</p>
    </>
  );
}
