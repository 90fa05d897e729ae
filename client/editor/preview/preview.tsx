import { itemAt } from '#surveys/questionnaire/editing/apply-to-items.ts';
import { useWords } from '../desk/words.tsx';
import { useEditor } from '../state/editor.ts';

/** What the respondent reads of the part that is being written. */
export function Preview() {
  const { t, say } = useWords();
  const { draft, selection } = useEditor();
  const item = selection.of === 'item' ? itemAt(draft, selection) : undefined;
  const section = 'section' in selection ? draft.sections[selection.section] : undefined;
  const wording = item?.wording ?? section?.title ?? draft.title;
  return <p class="read-as">{say(wording) || t.untitled}</p>;
}
