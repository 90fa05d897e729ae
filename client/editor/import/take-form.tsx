import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { answerOf, type Failure } from '#client/officials/asking.ts';
import { fill } from '#client/texts/fill.ts';
import { QuestionnaireSlug } from '#surveys/ids.ts';
import type { Draft } from '#surveys/questionnaire/draft.ts';
import { isReserved } from '#surveys/questionnaire/slug.ts';
import { api } from '../api.ts';
import { Refusal } from '../desk/states.tsx';
import { useVersionTexts } from '../versions/use-version-texts.ts';
import type { ImportView } from './send-file.ts';

type TakeFormProps = { draft: Draft; taken: ImportView['taken'] };

/** Under which code it is gone on with: a new questionnaire, or the next version of one there is. */
export function TakeForm({ draft, taken }: TakeFormProps) {
  const { import: texts } = useVersionTexts();
  const { route } = useLocation();
  const [slug, setSlug] = useState<string>(draft.slug);
  const [failure, setFailure] = useState<Failure>();
  const [isSending, setSending] = useState(false);
  const named = QuestionnaireSlug.safeParse(slug.trim());
  const has = (list: readonly string[]) => list.includes(slug.trim());
  const wrong = !named.success
    ? texts.slugRule
    : isReserved(slug.trim())
      ? texts.slugReserved
      : has(taken.drafts)
        ? fill(texts.slugDraft, { slug: slug.trim() })
        : undefined;
  const hint = fill(has(taken.versions) ? texts.slugNext : texts.slugNew, { slug: slug.trim() });
  const take = async (event: Event) => {
    event.preventDefault();
    if (!named.success || wrong !== undefined || isSending) return;
    setSending(true);
    setFailure(undefined);
    const answered = await answerOf(
      api.drafts.$post({ json: { from: 'document', draft: { ...draft, slug: named.data } } }),
    );
    setSending(false);
    if (answered.ok) route(`/questionnaires/${answered.value.slug}`);
    else setFailure(answered.failure);
  };
  return (
    <section class="part" id="take" aria-labelledby="take-title">
      <h2 id="take-title">{texts.takeTitle}</h2>
      <form class="take" onSubmit={take} noValidate>
        <p class="field">
          <label for="take-slug">{texts.slug}</label>
          <input
            id="take-slug"
            type="text"
            autocomplete="off"
            spellcheck={false}
            value={slug}
            aria-invalid={wrong !== undefined}
            aria-describedby="take-hint"
            onInput={(event) => setSlug(event.currentTarget.value)}
          />
          <span class={wrong === undefined ? 'hint' : 'refusal'} id="take-hint" role="status">
            {wrong ?? hint}
          </span>
        </p>
        <button type="submit" aria-disabled={wrong !== undefined || isSending}>
          {texts.take}
        </button>
      </form>
      <Refusal failure={failure} />
    </section>
  );
}
