import { fill } from '#client/texts/fill.ts';
import { useWords } from '../desk/words.tsx';
import type { QuestionnaireView } from './list-page.tsx';

/** What is being written, by whom last, and how much is still to be put right. */
export function DraftRows({ drafts }: { drafts: readonly QuestionnaireView[] }) {
  const { t, say } = useWords();
  return (
    <ul class="rows">
      {drafts.map(({ slug, title, draft }) =>
        draft ? (
          <li key={slug}>
            <div>
              <a class="name" href={`/questionnaires/${slug}`}>
                {say(title) || t.untitled}
              </a>
              <small>
                {[
                  slug,
                  draft.basedOn ? fill(t.list.basedOn, { version: draft.basedOn }) : t.list.fromNothing,
                  fill(t.list.items, { n: draft.items }),
                  fill(t.list.savedBy, { name: draft.savedBy }),
                ].join(' · ')}
              </small>
            </div>
            <p class="state">
              {draft.findings > 0 ? fill(t.list.findings, { n: draft.findings }) : t.list.ready}
            </p>
            <a class="button" href={`/questionnaires/${slug}`}>
              {t.list.goOn}
              <span class="unseen">: {say(title) || slug}</span>
            </a>
          </li>
        ) : null,
      )}
    </ul>
  );
}
