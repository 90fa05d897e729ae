import { fill } from '#client/texts/fill.ts';
import { placeOfFinding } from '#surveys/questionnaire/editing/finding-place.ts';
import { useWords } from '../desk/words.tsx';
import { useEditor } from '../state/editor.ts';
import { findingPlaceName, findingSentence } from './finding-sentence.ts';

/** What stands against publishing, each with the way to where it is put right. */
export function FindingList() {
  const { t, say } = useWords();
  const { draft, findings, select } = useEditor();
  return (
    <section class="findings" aria-label={t.findings.title}>
      <p class="count">
        {findings.length === 0 ? t.findings.none : fill(t.findings.count, { n: findings.length })}
      </p>
      <ul>
        {findings.map((finding, index) => {
          const { selection, field } = placeOfFinding(draft, finding);
          return (
            <li key={index}>
              <button type="button" class="finding" onClick={() => select(selection, field)}>
                <span>{findingSentence(finding, t)}</span>
                <small>{findingPlaceName(selection, draft, { t, say })}</small>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
