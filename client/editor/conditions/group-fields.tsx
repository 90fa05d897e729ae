import { type ComponentChildren, Fragment, toChildArray } from 'preact';
import { useId } from 'preact/hooks';
import { fill } from '#client/texts/fill.ts';
import { CheckField } from '../fields/check-field.tsx';
import { useItemTexts } from '../items/words.ts';
import { type Clause, type Group, joins } from './condition-form.ts';
import type { FormPartProps } from './form-part.tsx';

type GroupFieldsProps = FormPartProps<Group> & { blank: Clause | undefined; children: ComponentChildren };

/** How the parts of a group are joined, and the parts with the joining word between them. */
export function GroupFields({ form, depth, number, blank, change, add, remove, children }: GroupFieldsProps) {
  const { t } = useItemTexts();
  const id = useId();
  const withAnother = (part: Clause | Group) => add({ ...form, parts: [...form.parts, part] });
  return (
    <fieldset class={depth > 0 ? 'group inner' : 'group'}>
      <legend class="unseen">{fill(t.conditions.group, { n: number })}</legend>
      <p class="field">
        <label for={id}>{t.conditions.join}</label>
        <select
          id={id}
          value={form.join}
          onChange={({ currentTarget }) =>
            change({ ...form, join: joins.find((join) => join === currentTarget.value) ?? form.join })
          }
        >
          {joins.map((join) => (
            <option key={join} value={join}>
              {t.conditions.joins[join]}
            </option>
          ))}
        </select>
      </p>
      {toChildArray(children).map((child, index) => (
        <Fragment key={index}>
          {index > 0 && <p class="joined">{t.conditions.joined[form.join]}</p>}
          {child}
        </Fragment>
      ))}
      {blank && (
        <p class="adding">
          <button type="button" class="quiet" onClick={() => withAnother(blank)}>
            {t.conditions.addMore}
          </button>
          {depth === 0 && (
            <button
              type="button"
              class="quiet"
              onClick={() => withAnother({ is: 'group', join: 'any', isDenied: false, parts: [blank] })}
            >
              {t.conditions.addGroup}
            </button>
          )}
          {depth > 0 && (
            <button type="button" class="quiet" onClick={remove}>
              {t.conditions.removeGroup}
            </button>
          )}
        </p>
      )}
      <CheckField
        label={t.conditions.denied}
        name="denied"
        isChecked={form.isDenied}
        change={(isDenied) => change({ ...form, isDenied })}
      />
    </fieldset>
  );
}
