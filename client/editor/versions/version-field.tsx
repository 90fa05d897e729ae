import { useId } from 'preact/hooks';
import { fill } from '#client/texts/fill.ts';
import { useWords } from '../desk/words.tsx';
import type { ListView } from '../list/list-page.tsx';
import { useVersionTexts } from './use-version-texts.ts';

type VersionFieldProps = {
  label: string;
  value: string;
  questionnaires: ListView['questionnaires'];
  change(name: string): void;
};

/** Any version or draft there is, under the name of its questionnaire. */
export function VersionField({ label, value, questionnaires, change }: VersionFieldProps) {
  const { say } = useWords();
  const texts = useVersionTexts();
  const id = useId();
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => change(event.currentTarget.value)}>
        <option value="">…</option>
        {questionnaires.map(({ slug, title, versions, draft }) => (
          <optgroup key={slug} label={`${slug} – ${say(title)}`}>
            {draft ? <option value={slug}>{fill(texts.draftOf, { slug })}</option> : null}
            {versions.map((version) => (
              <option key={version.id} value={version.id}>
                {version.id}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </p>
  );
}
