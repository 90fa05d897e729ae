import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { answerOf, type Failure } from '#client/officials/asking.ts';
import { fill } from '#client/texts/fill.ts';
import { api } from '../api.ts';
import { Refusal } from '../desk/states.tsx';
import { useWords } from '../desk/words.tsx';
import type { QuestionnaireView } from './list-page.tsx';

type VersionView = QuestionnaireView['versions'][number];

/** What was published: the latest version of each, who fields it, and the earlier ones behind a fold. */
export function VersionRows({ questionnaires }: { questionnaires: readonly QuestionnaireView[] }) {
  return (
    <ul class="rows">
      {questionnaires.map((one) => (
        <VersionRow key={one.slug} {...one} />
      ))}
    </ul>
  );
}

function VersionRow({ versions: [latest, ...earlier], draft }: QuestionnaireView) {
  const { t, say } = useWords();
  const { route } = useLocation();
  const [failure, setFailure] = useState<Failure>();
  if (!latest) return null;
  const write = async () => {
    const answered = await answerOf(api.drafts.$post({ json: { from: 'version', version: latest.id } }));
    if (answered.ok) route(`/questionnaires/${answered.value.slug}`);
    else setFailure(answered.failure);
  };
  return (
    <li>
      <div>
        <b class="name">{say(latest.title)}</b>
        <VersionLine version={latest} />
        {earlier.length > 0 ? (
          <details>
            <summary>{fill(t.list.earlier, { n: earlier.length })}</summary>
            {earlier.map((version) => (
              <VersionLine key={version.id} version={version} />
            ))}
          </details>
        ) : null}
        <Refusal failure={failure} />
      </div>
      {draft ? null : (
        <button type="button" class="quiet" onClick={write}>
          {fill(t.list.writeNext, { version: latest.id })}
        </button>
      )}
    </li>
  );
}

function VersionLine({ version }: { version: VersionView }) {
  const { t, say } = useWords();
  const campaigns = version.campaigns.map(({ title }) => say(title)).join(', ');
  return (
    <small class="version">
      <a href={`/questionnaires/versions?of=${encodeURIComponent(version.id)}`}>{version.id}</a> ·{' '}
      {fill(t.list.items, { n: version.items })} ·{' '}
      {campaigns ? fill(t.list.usedBy, { campaigns }) : t.list.unused}
    </small>
  );
}
