import { useId, useState } from 'preact/hooks';
import type { DraftCriterion, DraftGroup } from '#surveys/par-index/composing/draft.ts';
import { foldAccents } from '#surveys/vietnamese.ts';
import { fill } from '../../../texts/fill.ts';
import { changedAt, useComposing } from '../composing.ts';
import { type BasisItem, useCriteriaWords } from '../views.ts';
import { fitsItem, rulesFor } from './fitting-rules.ts';

type PickerProps = {
  group: DraftGroup;
  name: string;
  criterion: DraftCriterion;
  number: number;
  edit(next: (before: DraftCriterion) => DraftCriterion): void;
};

/** The items of the group's questionnaire by their wordings, section by section. */
export function ItemPicker({ group, name, criterion, number, edit }: PickerProps) {
  const { p, say } = useCriteriaWords();
  const { basis } = useComposing();
  const [sought, setSought] = useState('');
  const id = useId();
  const items = basis?.groups.find(({ code }) => code === group.group)?.items ?? [];
  if (items.length === 0) return null;
  const wanted = foldAccents(sought.trim());
  const found = items.filter((item) => foldAccents(`${item.code} ${say(item.wording)}`).includes(wanted));
  const sections = [...new Set(found.map(({ section }) => (section ? say(section) : '')))];
  const chosen = new Set(group.factors.flat());
  const toggle = (item: BasisItem) =>
    edit((before) =>
      chosen.has(item.code)
        ? { ...before, groups: changedAt(before.groups, number, (one) => without(one, item.code)) }
        : withItem(before, number, item),
    );
  return (
    <details class="picker">
      <summary>{fill(p.criterion.choose, { group: name })}</summary>
      <div class="field">
        <label for={id}>{p.criterion.search}</label>
        <input
          id={id}
          type="text"
          autoComplete="off"
          value={sought}
          onInput={(event) => setSought(event.currentTarget.value)}
        />
      </div>
      {found.length === 0 ? <p role="status">{p.criterion.nothingFound}</p> : null}
      {sections.map((section) => (
        <fieldset key={section} class="choices-of-section">
          <legend>{section}</legend>
          {found
            .filter((item) => (item.section ? say(item.section) : '') === section)
            .map((item) => {
              const isUsable = fitsItem(criterion.itemRule, item) || rulesFor(item).length > 0;
              return (
                <label class="tick" key={item.code}>
                  <input
                    type="checkbox"
                    checked={chosen.has(item.code)}
                    disabled={!isUsable && !chosen.has(item.code)}
                    onChange={() => toggle(item)}
                  />
                  <span>
                    {item.code}. {say(item.wording)}
                    <small>
                      {fill(isUsable ? p.criterion.levels : p.criterion.doesNotFit, { levels: item.levels })}
                    </small>
                  </span>
                </label>
              );
            })}
        </fieldset>
      ))}
    </details>
  );
}

export function without(group: DraftGroup, item: string): DraftGroup {
  const factors = group.factors.map((items) => items.filter((one) => one !== item));
  return { ...group, factors: factors.filter((items) => items.length > 0) };
}

/** Into the last factor; where the common rule is not for its scale, with the first that is. */
function withItem(criterion: DraftCriterion, number: number, item: BasisItem): DraftCriterion {
  const groups = changedAt(criterion.groups, number, (group) => ({
    ...group,
    factors:
      group.factors.length === 0
        ? [[item.code]]
        : changedAt(group.factors, group.factors.length - 1, (items) => [...items, item.code]),
  }));
  const own = fitsItem(criterion.itemRule, item) ? undefined : rulesFor(item)[0];
  return {
    ...criterion,
    groups,
    ...(own && { itemRules: { ...criterion.itemRules, [item.code]: own } }),
  };
}
