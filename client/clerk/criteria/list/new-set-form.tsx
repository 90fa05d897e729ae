import { answerOf } from '#client/officials/asking.ts';
import { api } from '../../api.ts';
import { BeginForm } from '../../drafts/begin-form.tsx';
import { type SetList, useCriteriaWords } from '../views.ts';

/** From a preset, from what was published here, or from nothing. */
export function NewSetForm({ list }: { list: SetList }) {
  const { p, say } = useCriteriaWords();
  const taken = [...list.published.map(({ id }) => slugIn(id)), ...list.drafts.map(({ slug }) => slug)];
  return (
    <BeginForm
      texts={p.list}
      fromLabel={p.list.from}
      options={
        <>
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
        </>
      }
      firstFrom={list.reference[0]?.id ?? ''}
      propose={(from) => proposed(from, taken)}
      make={(slug, from) =>
        answerOf(api.criteria.drafts.$post({ json: { slug, ...(from !== '' && { from }) } }))
      }
      addressOf={(slug) => `/clerk/criteria/${slug}`}
    />
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
