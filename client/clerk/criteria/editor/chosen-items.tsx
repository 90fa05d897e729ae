import { useId } from 'preact/hooks';
import type { DraftCriterion, DraftGroup } from '#surveys/par-index/composing/draft.ts';
import { fill } from '../../../texts/fill.ts';
import { useComposing } from '../composing.ts';
import { useCriteriaWords } from '../views.ts';
import { fitsItem, rulesFor } from './fitting-rules.ts';
import { without } from './item-picker.tsx';

type ChosenProps = {
  group: DraftGroup;
  criterion: DraftCriterion;
  editGroup(next: (before: DraftGroup) => DraftGroup): void;
  edit(next: (before: DraftCriterion) => DraftCriterion): void;
};

/** What was chosen, with its factor and, where it has one, a rule of its own. */
export function ChosenItems({ group, criterion, editGroup, edit }: ChosenProps) {
  const { p, count } = useCriteriaWords();
  const items = group.factors.flatMap((factor, number) => factor.map((code) => ({ code, number })));
  if (items.length === 0) return <p class="aside">{p.criterion.noItems}</p>;
  return (
    <details class="picker">
      <summary>{fill(p.criterion.items, { n: count(items.length) })}</summary>
      <ul class="chosen">
        {items.map(({ code, number }) => (
          <ChosenItem
            key={code}
            {...{ code, number, group, criterion, edit, editGroup }}
            isOnly={items.length === 1}
          />
        ))}
      </ul>
    </details>
  );
}

type ItemProps = ChosenProps & { code: string; number: number; isOnly: boolean };

function ChosenItem({ code, number, group, criterion, editGroup, edit, isOnly }: ItemProps) {
  const { p, say } = useCriteriaWords();
  const { basis } = useComposing();
  const ids = { factor: useId(), rule: useId() };
  const item = basis?.groups.find((one) => one.code === group.group)?.items.find((one) => one.code === code);
  const own = criterion.itemRules?.[code];
  const isCommonFit = !item || fitsItem(criterion.itemRule, item);
  const choose = (rule: string) =>
    edit(({ itemRules = {}, ...before }) => {
      const { [code]: _, ...others } = itemRules;
      const next = rule === '' ? others : { ...others, [code]: { code: rule } };
      return Object.keys(next).length === 0 ? before : { ...before, itemRules: next };
    });
  return (
    <li>
      <p>
        <b>{code}</b> {item ? say(item.wording) : basis ? <i>{p.criterion.unknownItem}</i> : null}
      </p>
      <div class="small-fields">
        {isOnly ? null : (
          <div class="field">
            <label for={ids.factor}>
              {p.criterion.factor} <span class="unseen">({code})</span>
            </label>
            <select
              id={ids.factor}
              value={String(number)}
              onChange={(event) =>
                editGroup((before) => moved(before, code, Number(event.currentTarget.value)))
              }
            >
              {group.factors.map((_, index) => (
                <option key={index} value={String(index)}>
                  {fill(p.criterion.factorNumber, { n: index + 1 })}
                </option>
              ))}
              <option value={String(group.factors.length)}>{p.criterion.newFactor}</option>
            </select>
          </div>
        )}
        <div class="field">
          <label for={ids.rule}>
            {p.criterion.ownRule} <span class="unseen">({code})</span>
          </label>
          <select
            id={ids.rule}
            value={own?.code ?? ''}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            {isCommonFit || !own ? (
              <option value="">{fill(p.criterion.commonRule, { rule: criterion.itemRule.code })}</option>
            ) : null}
            {(item ? rulesFor(item) : own ? [own] : []).map((rule) => (
              <option key={rule.code} value={rule.code}>
                {rule.code}
              </option>
            ))}
          </select>
        </div>
        <button type="button" class="plain" onClick={() => editGroup((before) => without(before, code))}>
          {fill(p.criterion.removeItem, { item: code })}
        </button>
      </div>
    </li>
  );
}

/** Into another factor, or a new one behind the others; a factor that is left empty goes. */
function moved(group: DraftGroup, item: string, to: number): DraftGroup {
  const factors = group.factors.map((items) => items.filter((one) => one !== item));
  const next = to < factors.length ? factors : [...factors, []];
  return {
    ...group,
    factors: next
      .map((items, index) => (index === to ? [...items, item] : items))
      .filter((items) => items.length > 0),
  };
}
