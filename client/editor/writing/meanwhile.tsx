import { useEffect, useMemo, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { answerOf, type Failure } from '#client/officials/asking.ts';
import { fill } from '#client/texts/fill.ts';
import type { Draft } from '#surveys/questionnaire/draft.ts';
import { type DraftPart, joinDrafts } from '#surveys/questionnaire/editing/join-drafts.ts';
import { api } from '../api.ts';
import { Refusal } from '../desk/states.tsx';
import { useWords } from '../desk/words.tsx';
import { useEditor } from '../state/editor.ts';
import type { DraftSaving, Theirs } from '../state/use-saving.ts';
import { partName } from './part-names.ts';

type MeanwhileProps = { theirs: Theirs; base: Draft; saving: DraftSaving; showTheirs(draft: Draft): void };

/** Somebody else has stored the draft: what each has changed, and the ways on. Nothing is lost in any of them. */
export function ChangedMeanwhile({ theirs, base, saving, showTheirs }: MeanwhileProps) {
  const words = useWords();
  const { t } = words;
  const { draft, edit, announce } = useEditor();
  const { failure, copy } = useCopy();
  const joined = useMemo(() => joinDrafts(base, draft, theirs.draft), [base, draft, theirs]);
  const name = theirs.savedBy;
  const drafts = [draft, theirs.draft, base];
  const named = (parts: readonly DraftPart[]) =>
    parts.map((part) => partName(part, drafts, words)).join(', ') || t.meanwhile.nothing;
  useEffect(() => announce(fill(t.meanwhile.title, { name })), []);
  const hasMine = joined.mine.length + joined.clashes.length > 0;

  const join = (both: Draft) => {
    saving.settle({ draft: theirs.draft, revision: theirs.revision });
    edit({ is: 'replace', draft: both });
    announce(t.meanwhile.joined);
  };
  const takeTheirs = async () => {
    const copied = hasMine ? await copy(draft) : undefined;
    if (hasMine && !copied) return;
    saving.settle({ draft: theirs.draft, revision: theirs.revision });
    showTheirs(theirs.draft);
    if (copied) announce(fill(t.meanwhile.copied, { slug: copied }));
  };

  return (
    <section class="meanwhile" aria-labelledby="meanwhile-title">
      <h2 id="meanwhile-title">{fill(t.meanwhile.title, { name })}</h2>
      <p>{fill(t.meanwhile.says, { name })}</p>
      <dl>
        <dt>{fill(t.meanwhile.theirs, { name })}</dt>
        <dd>{named(joined.theirs)}</dd>
        <dt>{t.meanwhile.mine}</dt>
        <dd>{named(joined.mine)}</dd>
        {joined.clashes.length > 0 ? (
          <>
            <dt>{t.meanwhile.both}</dt>
            <dd>{named(joined.clashes)}</dd>
          </>
        ) : null}
      </dl>
      <p class="hint">{joined.draft ? t.meanwhile.joinSays : t.meanwhile.cannotJoin}</p>
      <p class="doors">
        {joined.draft ? (
          <button type="button" onClick={() => joined.draft && join(joined.draft)}>
            {t.meanwhile.join}
          </button>
        ) : null}
        <button type="button" class={joined.draft ? 'quiet' : undefined} onClick={takeTheirs}>
          {fill(hasMine ? t.meanwhile.takeTheirs : t.meanwhile.takeTheirsOnly, { name })}
        </button>
      </p>
      <Refusal failure={failure} />
    </section>
  );
}

/** The draft was published or given up by somebody else while it was being written here. */
export function DraftGone() {
  const { t } = useWords();
  const { draft, announce } = useEditor();
  useEffect(() => announce(t.meanwhile.goneTitle), []);
  const { route } = useLocation();
  const { failure, copy } = useCopy();
  return (
    <section class="meanwhile" aria-labelledby="meanwhile-title">
      <h2 id="meanwhile-title">{t.meanwhile.goneTitle}</h2>
      <p>{t.meanwhile.gone}</p>
      <p class="doors">
        <button
          type="button"
          onClick={async () => {
            const slug = await copy(draft);
            if (slug) route(`/questionnaires/${slug}`);
          }}
        >
          {t.meanwhile.keepMine}
        </button>
        <a href="/questionnaires">{t.toList}</a>
      </p>
      <Refusal failure={failure} />
    </section>
  );
}

/** Stores a draft as a questionnaire of its own. */
function useCopy() {
  const [failure, setFailure] = useState<Failure>();
  return {
    failure,
    async copy(draft: Draft): Promise<string | undefined> {
      const answered = await answerOf(api.drafts.$post({ json: { from: 'copy', draft } }));
      setFailure(answered.ok ? undefined : answered.failure);
      return answered.ok ? answered.value.slug : undefined;
    },
  };
}
