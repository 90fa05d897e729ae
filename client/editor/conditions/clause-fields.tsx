import { useId } from 'preact/hooks';
import { fill } from '#client/texts/fill.ts';
import { ItemCode } from '#surveys/ids.ts';
import { useItemTexts } from '../items/words.ts';
import { useEditor } from '../state/editor.ts';
import { type Clause, relations } from './condition-form.ts';
import { allItems, earlierItems, type Lookable } from './earlier-items.ts';
import type { FormPartProps } from './form-part.tsx';
import { ValuesField } from './values-field.tsx';

/** At which item, how, and what: "Ở Câu 2, người trả lời đã chọn một trong: …". */
export function ClauseFields({ form, depth, number, place, change, remove }: FormPartProps<Clause>) {
  const { t, say, language } = useItemTexts();
  const { draft } = useEditor();
  const id = useId();
  const earlier = earlierItems(draft, place);
  const known = allItems(draft).find(({ code }) => code === form.item);
  const isOffered = earlier.some(({ code }) => code === form.item);
  const look = (code: string) => {
    const item = earlier.find((one) => one.code === code);
    const marks = new Set(item?.values?.map(({ mark }) => mark));
    change({ ...form, item: ItemCode.parse(code), values: form.values.filter((mark) => marks.has(mark)) });
  };
  const named = (item: Lookable) => nameOf(item, say(item.wording));

  return (
    <fieldset class="clause">
      <legend class="unseen">{fill(t.conditions.clause, { n: number })}</legend>
      <p class="field">
        <label for={`${id}-item`}>{t.conditions.item}</label>
        <select
          id={`${id}-item`}
          data-item
          value={form.item}
          aria-invalid={isOffered ? undefined : true}
          onChange={({ currentTarget }) => look(currentTarget.value)}
        >
          {!isOffered && (
            <option value={form.item}>
              {known
                ? fill(t.conditions.later, { item: named(known) })
                : fill(t.conditions.unknown, { item: form.item })}
            </option>
          )}
          {[...Map.groupBy(earlier, ({ sectionTitle }) => sectionTitle[language])].map(([title, items]) => (
            <optgroup key={title} label={title || t.unnamed}>
              {items.map((item) => (
                <option key={item.code} value={item.code}>
                  {named(item)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </p>
      <p class="field">
        <label for={`${id}-relation`}>{t.conditions.relation}</label>
        <select
          id={`${id}-relation`}
          value={form.relation}
          onChange={({ currentTarget }) =>
            change({
              ...form,
              relation: relations.find((one) => one === currentTarget.value) ?? form.relation,
            })
          }
        >
          {relations.map((relation) => (
            <option key={relation} value={relation}>
              {t.conditions.relations[relation]}
            </option>
          ))}
        </select>
        {form.relation === 'none_of' && <span class="hint">{t.conditions.blankCounts}</span>}
      </p>
      <ValuesField item={known} values={form.values} change={(values) => change({ ...form, values })} />
      {depth > 0 && (
        <p class="adding">
          <button type="button" class="quiet" onClick={remove}>
            {t.conditions.remove}
          </button>
        </p>
      )}
    </fieldset>
  );
}

const longestName = 90;

/** "Câu 2 – Trong 12 tháng qua, …" */
function nameOf({ number, code }: Lookable, wording: string): string {
  const name = `${number ?? code} – ${wording}`;
  return name.length > longestName ? `${name.slice(0, longestName - 1).trimEnd()}…` : name;
}
