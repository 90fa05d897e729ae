import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { answerOf, type Failure } from '#client/officials/asking.ts';
import { fill } from '#client/texts/fill.ts';
import { QuestionnaireSlug } from '#surveys/ids.ts';
import { sectionCodeFrom } from '#surveys/interchange/codes.ts';
import { api } from '../api.ts';
import { Refusal } from '../desk/states.tsx';
import { useWords } from '../desk/words.tsx';

/** A new questionnaire needs a name in both languages and a code; the code is made from the name as long as nobody has written one. */
export function StartForm() {
  const { t } = useWords();
  const { route } = useLocation();
  const [title, setTitle] = useState({ vi: '', en: '' });
  const [typed, setTyped] = useState<string>();
  const [failure, setFailure] = useState<Failure>();
  const [wanting, setWanting] = useState<string>();
  const suggested = title.vi.trim() === '' ? '' : sectionCodeFrom(title.vi.trim());
  const slug = (typed ?? suggested).trim();
  const isWrong = slug !== '' && !QuestionnaireSlug.safeParse(slug).success;
  const begin = async (event: Event) => {
    event.preventDefault();
    const read = QuestionnaireSlug.safeParse(slug);
    const named = { vi: title.vi.trim(), en: title.en.trim() };
    const isFilled = named.vi !== '' && named.en !== '' && slug !== '';
    setWanting(!isFilled ? t.list.incomplete : !read.success ? t.list.wrongSlug : undefined);
    setFailure(undefined);
    if (!isFilled || !read.success) return;
    const answered = await answerOf(
      api.drafts.$post({ json: { from: 'blank', slug: read.data, title: named } }),
    );
    if (answered.ok) route(`/questionnaires/${answered.value.slug}`);
    else setFailure(answered.failure);
  };
  return (
    <section class="part" id="start">
      <h2>{t.list.start}</h2>
      <p class="hint">{t.list.startSays}</p>
      <form class="fields" onSubmit={begin} noValidate>
        {(['vi', 'en'] as const).map((language) => (
          <p class="field" key={language}>
            <label>
              <span>{language === 'vi' ? t.list.titleVi : t.list.titleEn}</span>
              <input
                type="text"
                lang={language}
                maxLength={300}
                value={title[language]}
                onInput={(event) => setTitle({ ...title, [language]: event.currentTarget.value })}
              />
            </label>
          </p>
        ))}
        <p class="field">
          <label>
            <span>{t.list.slug}</span>
            <input
              type="text"
              autocomplete="off"
              spellcheck={false}
              value={slug}
              aria-invalid={isWrong}
              aria-describedby="start-slug-hint"
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </label>
          <span class={isWrong ? 'refusal' : 'hint'} id="start-slug-hint">
            {isWrong ? t.list.slugRule : fill(t.list.slugHint, { version: `${slug || 'm7'}@1` })}
          </span>
        </p>
        <button type="submit">{t.list.begin}</button>
      </form>
      <p class="refusal" role="alert">
        {wanting}
      </p>
      <Refusal failure={failure} />
    </section>
  );
}
