import { fill } from '#client/texts/fill.ts';
import { itemCodesOf } from '#surveys/questionnaire/editing/codes.ts';
import { useEditor } from '../state/editor.ts';
import { useVersionTexts } from '../versions/use-version-texts.ts';
import { PasteItems } from './paste-items.tsx';
import { PastePanel } from './paste-panel.tsx';

/** Items of a questionnaire written elsewhere, put at the end of a section. */
export function PasteIntoSection({ section }: { section: number }) {
  const { paste: texts } = useVersionTexts();
  const { draft, edit, focus, announce } = useEditor();
  const at = { section, item: draft.sections[section]?.items.length ?? 0 };
  return (
    <PastePanel label={texts.titleItems}>
      {(close) => (
        <PasteItems
          taken={itemCodesOf(draft)}
          take={(items) => {
            edit({ is: 'add_items', at, items });
            announce(fill(texts.addedItems, { n: items.length }));
            close();
            focus();
          }}
          close={close}
        />
      )}
    </PastePanel>
  );
}
