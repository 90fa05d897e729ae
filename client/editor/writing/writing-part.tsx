import { itemAt } from '#surveys/questionnaire/editing/apply-to-items.ts';
import { ScaleEditor } from '../scales/scale-editor.tsx';
import { useEditor } from '../state/editor.ts';
import type { DraftSaving } from '../state/use-saving.ts';
import { HeadEditor } from './head-editor.tsx';
import { ItemPart } from './item-part.tsx';
import { ScalePart } from './scale-part.tsx';
import { SectionEditor } from './section-editor.tsx';

type WritingPartProps = {
  /** Changes whenever something else is open than before: its fields then are new ones. */
  opened: number;
  saving: DraftSaving;
};

/** What is chosen in the outline, open for writing. */
export function WritingPart({ opened, saving }: WritingPartProps) {
  const { draft, selection } = useEditor();
  if (selection.of === 'item') {
    const item = itemAt(draft, selection);
    return item ? <ItemPart item={item} place={selection} opened={opened} /> : null;
  }
  if (selection.of === 'section') {
    const section = draft.sections[selection.section];
    return section ? <SectionEditor section={section} place={selection.section} opened={opened} /> : null;
  }
  if (selection.of === 'scale') {
    const scale = draft.scales.find(({ code }) => code === selection.code);
    return scale ? (
      <ScalePart scale={scale}>
        <ScaleEditor key={opened} scale={scale} />
      </ScalePart>
    ) : null;
  }
  return <HeadEditor key={opened} saving={saving} />;
}
