import { useId, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { answerOf, type Failure } from '#client/officials/asking.ts';
import { api } from '../../api.ts';
import { Part } from '../../desk/page.tsx';
import { type SetList, useCriteriaWords } from '../views.ts';

/** From a preset, from what was published here, or from nothing. */
export function NewSetForm({ list }: { list: SetList }) {
  const { p, t, say } = useCriteriaWords();
  const { route } = useLocation();
  const [from, setFrom] = useState(list.reference[0]?.id ?? '');
  const [typed, setTyped] = useState<string>();
  const [isMaking, setMaking] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const taken = [...list.published.map(({ id }) => slugIn(id)), ...list.drafts.map(({ slug }) => slug)];
  const slug = typed ?? proposed(from, taken);
  const ids = { from: useId(), code: useId() };
  const make = async () => {
    setMaking(true);
    const answered = await answerOf(
      api.criteria.drafts.$post({ json: { slug, ...(from !== '' && { from }) } }),
    );
    setMaking(false);
    if (answered.ok) route(`/clerk/criteria/${slug}`);
    else setFailure(answered.failure);
  };
  return (
    <Part title={p.list.make} says={p.list.makeHow}>
      <form
        class="new-draft"
        onSubmit={(event) => {
          event.preventDefault();
          make();
        }}
      >
        <div class="field">
          <label for={ids.from}>{p.list.from}</label>
          <select id={ids.from} value={from} onChange={(event) => setFrom(event.currentTarget.value)}>
            <option value="">{p.list.blank}</option>
            <optgroup label={p.list.reference}>
              {list.reference.map(({ id, name }) => (
                <option key={id} value={id}>
                  {say(name)}
                </option>
              ))}
            </optgroup>
            {list.published.length > 0 ? (
              <optgroup label={p.list.published}>
                {list.published.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {say(name)} ({id})
                  </option>
                ))}
              </optgroup>
            ) : null}
          </select>
        </div>
        <div class="field">
          <label for={ids.code}>{p.list.code}</label>
          <input
            id={ids.code}
            type="text"
            required
            maxLength={40}
            pattern="[a-z0-9][a-z0-9\-]*"
            autoComplete="off"
            aria-describedby={`${ids.code}-hint`}
            value={slug}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <p class="aside" id={`${ids.code}-hint`}>
            {p.list.codeHint}
          </p>
        </div>
        <button type="submit" disabled={isMaking}>
          {isMaking ? p.list.beginning : p.list.begin}
        </button>
        {failure ? (
          <p class="fault" role="alert">
            {failure.sentence ?? t.states.unreachable}
          </p>
        ) : null}
      </form>
    </Part>
  );
}

const slugIn = (id: string) => id.split('@')[0] ?? id;

/** A next version keeps its name; anything else begins under a free one. */
function proposed(from: string, taken: readonly string[]): string {
  if (from.includes('@')) return slugIn(from);
  const like = 'bo-tieu-chi-phuong';
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? like : `${like}-${number}`;
    if (!taken.includes(name)) return name;
  }
}
