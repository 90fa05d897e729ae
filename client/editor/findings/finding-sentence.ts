import type { EditorTexts } from '#client/texts/editor/texts.ts';
import { fill } from '#client/texts/fill.ts';
import type { Draft } from '#surveys/questionnaire/draft.ts';
import { itemAt } from '#surveys/questionnaire/editing/apply-to-items.ts';
import type { DraftFinding } from '#surveys/questionnaire/editing/inspect-draft.ts';
import type { Selection } from '#surveys/questionnaire/editing/selection.ts';
import type { Words } from '../desk/words.tsx';

/** What is wrong, in a sentence. Where it is, the list says beside it. */
export function findingSentence(
  { code, where, about = '' }: DraftFinding,
  { findings }: EditorTexts,
): string {
  const { sentences, tongues } = findings;
  const tongue = where.endsWith('.en') ? tongues.en : tongues.vi;
  const known: Partial<Record<string, string>> = sentences;
  const sentence = known[`${code}_${about}`] ?? sentences[code];
  return fill(sentence, { where, about, tongue });
}

/** "câu I1", "phần “Tiếp cận dịch vụ”". */
export function findingPlaceName(
  selection: Selection,
  draft: Draft,
  { t, say }: Pick<Words, 't' | 'say'>,
): string {
  const { places } = t.findings;
  switch (selection.of) {
    case 'item':
      return fill(places.item, { code: itemAt(draft, selection)?.code ?? '' });
    case 'section': {
      const section = draft.sections[selection.section];
      return fill(places.section, { title: (section && say(section.title)) || (section?.code ?? '') });
    }
    case 'scale':
      return fill(places.scale, { code: selection.code });
    case 'questionnaire':
      return places.head;
  }
}
