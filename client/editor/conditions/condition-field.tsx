import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '#client/texts/fill.ts';
import type { Condition } from '#surveys/questionnaire/condition.ts';
import { conditionInWords } from '#surveys/questionnaire/condition-in-words.ts';
import { useItemTexts } from '../items/words.ts';
import { useEditor } from '../state/editor.ts';
import { type ConditionForm, conditionOf, formOf, withClause } from './condition-form.ts';
import { blankClause, type ConditionPlace, earlierItems, isFinished } from './earlier-items.ts';
import { FormPart } from './form-part.tsx';

type ConditionFieldProps = {
  label: string;
  name: string;
  condition: Condition | undefined;
  /** What is decided about: its own items and what comes later cannot be looked at. Undefined: the eligibility. */
  of: { section: number; item?: number } | undefined;
  change(condition: Condition | undefined): void;
};

/** When something is asked: a sentence that says it, and below it the choices it is made of. */
export function ConditionField({ label, name, condition, of, change }: ConditionFieldProps) {
  const { t, say } = useItemTexts();
  const { draft, announce } = useEditor();
  const id = useId();
  const place = placeOf(of);
  const earlier = earlierItems(draft, place);
  const newest = useRef<HTMLDivElement>(null);
  const focus = useRef<{ on: 'last' | 'add'; after: Condition | undefined }>(undefined);
  const form = condition && formOf(condition);

  useLayoutEffect(() => {
    if (!focus.current || focus.current.after === condition) return;
    const selects = newest.current?.querySelectorAll<HTMLElement>('.clause select[data-item]');
    const wanted = focus.current.on === 'add' ? undefined : [...(selects ?? [])].at(-1);
    focus.current = undefined;
    (wanted ?? newest.current?.querySelector<HTMLElement>('.adding button'))?.focus();
  });

  const write = (next: ConditionForm | undefined) => change(next && conditionOf(next));
  const added = (next: ConditionForm) => {
    focus.current = { on: 'last', after: condition };
    write(next);
    announce(t.conditions.added);
  };
  const removed = (next: ConditionForm | undefined) => {
    focus.current = { on: 'add', after: condition };
    write(next);
    announce(t.conditions.removed, true);
  };
  const blank = blankClause(earlier);

  return (
    <div class="condition" ref={newest}>
      <h3 id={id}>{label}</h3>
      <p class="says">{sentence()}</p>
      {form && (
        <fieldset class="condition-form" name={name}>
          <legend class="unseen">{label}</legend>
          <FormPart
            form={form}
            depth={0}
            number={1}
            place={place}
            change={write}
            add={added}
            remove={() => removed(undefined)}
            removeInside={removed}
          />
        </fieldset>
      )}
      {earlier.length === 0 && !form && <p class="hint">{t.conditions.nothingBefore}</p>}
      {blank && (
        <p class="adding">
          {form ? (
            <>
              {form.is !== 'group' || form.isDenied ? (
                <button type="button" class="quiet" onClick={() => added(withClause(form, blank))}>
                  {t.conditions.addMore}
                </button>
              ) : null}
              <button type="button" class="quiet" onClick={() => removed(undefined)}>
                {t.conditions.removeAll}
              </button>
            </>
          ) : (
            <button type="button" class="quiet" onClick={() => added(blank)}>
              {t.conditions.add}
            </button>
          )}
        </p>
      )}
    </div>
  );

  function sentence(): string {
    if (!condition) {
      if (place.is === 'eligibility') return t.conditions.alwaysEligible;
      return place.is === 'section' ? t.conditions.alwaysSection : t.conditions.always;
    }
    if (!isFinished(condition)) return t.conditions.unfinished;
    const said = say(conditionInWords(draft, condition));
    const says = place.is === 'eligibility' ? t.conditions.eligibilitySays : t.conditions.itemSays;
    return fill(says, { condition: said });
  }
}

function placeOf(of: ConditionFieldProps['of']): ConditionPlace {
  if (!of) return { is: 'eligibility' };
  const { section, item } = of;
  return item === undefined ? { is: 'section', section } : { is: 'item', section, item };
}
