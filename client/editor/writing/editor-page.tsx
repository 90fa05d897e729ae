import type { InferResponseType } from 'hono/client';
import { useMemo } from 'preact/hooks';
import { useAnswer } from '#client/officials/use-answer.ts';
import { Draft } from '#surveys/questionnaire/draft.ts';
import { saysTheSame } from '#surveys/questionnaire/editing/same.ts';
import { api } from '../api.ts';
import { Frame } from '../desk/frame.tsx';
import { Failed } from '../desk/states.tsx';
import { useWords } from '../desk/words.tsx';
import { forgetKeptDraft, readKeptDraft } from '../state/kept-draft.ts';
import { NoDraft } from './no-draft.tsx';
import { OpenDraft } from './open-draft.tsx';

export type DraftView = InferResponseType<(typeof api.drafts)[':slug']['$get'], 200>;

/** The draft of one questionnaire: read once; from then on this page is what is true until it is stored. */
export function EditorPage({ slug }: { slug: string }) {
  const { t } = useWords();
  const answer = useAnswer(slug, () => api.drafts[':slug'].$get({ param: { slug } }));
  if (answer.state === 'ready') return <ReadDraft key={slug} view={answer.value} />;
  if (answer.state === 'failed' && answer.failure.kind === 'not_found') return <NoDraft slug={slug} />;
  return (
    <Frame title={slug}>
      {answer.state === 'failed' ? (
        <Failed failure={answer.failure} again={answer.again} />
      ) : (
        <p class="waiting" aria-busy="true" role="status">
          {answer.isSlow ? t.states.loading : ''}
        </p>
      )}
    </Frame>
  );
}

/** With what could not be stored last time, where this browser has kept something. */
function ReadDraft({ view }: { view: DraftView }) {
  const { username } = view.account;
  const { of, stored, kept } = useMemo(() => {
    const stored = { draft: Draft.parse(view.draft), revision: view.revision };
    const of = { username, slug: stored.draft.slug };
    const kept = readKeptDraft(of);
    if (kept && !saysTheSame(kept.draft, stored.draft)) return { of, stored, kept };
    forgetKeptDraft(of);
    return { of, stored, kept: undefined };
  }, [view]);
  return (
    <OpenDraft
      of={of}
      account={view.account}
      // what was kept goes on from where it began: whether somebody else has gone on meanwhile is found in saving
      stored={kept ? { draft: kept.base, revision: kept.revision } : stored}
      draft={kept?.draft ?? stored.draft}
      basedOn={view.basedOn}
      isRestored={kept !== undefined}
    />
  );
}
