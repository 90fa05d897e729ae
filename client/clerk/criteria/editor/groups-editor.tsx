import type { DraftCriterion, DraftGroup } from '#surveys/par-index/composing/draft.ts';
import { fill } from '../../../texts/fill.ts';
import { changedAt, useComposing, withoutAt } from '../composing.ts';
import { DecimalField, FaultsAt } from '../fields.tsx';
import { useCriteriaWords } from '../views.ts';
import { ChosenItems } from './chosen-items.tsx';
import { ItemPicker } from './item-picker.tsx';
import { added } from './set-editor.tsx';

type GroupsProps = {
  at: string;
  criterion: DraftCriterion;
  edit(next: (before: DraftCriterion) => DraftCriterion): void;
};

/** Who is asked, with which weight, and which items. */
export function GroupsEditor({ at, criterion, edit }: GroupsProps) {
  const { p, say, decimal } = useCriteriaWords();
  const { basis } = useComposing();
  const { groups } = criterion;
  const nameOf = (code: string) => {
    const known = basis?.groups.find((group) => group.code === code);
    return known ? say(known.name) : basis ? fill(p.criterion.unknownGroup, { code }) : code;
  };
  const free = (basis?.groups ?? []).filter(({ code }) => !groups.some(({ group }) => group === code));
  const editGroup = (number: number, next: (before: DraftGroup) => DraftGroup) =>
    edit((before) => ({ ...before, groups: changedAt(before.groups, number, next) }));
  return (
    <>
      <h3>{p.criterion.groups}</h3>
      {groups.map((group, number) => (
        <fieldset class="list" key={group.group}>
          <legend>{nameOf(group.group)}</legend>
          <DecimalField
            at={`${at}.groups.${number}.weight`}
            label={p.criterion.weight}
            value={group.weight}
            onChange={(weight) => editGroup(number, (before) => ({ ...before, weight }))}
          />
          <ChosenItems
            group={group}
            criterion={criterion}
            editGroup={(next) => editGroup(number, next)}
            edit={edit}
          />
          <FaultsAt at={`${at}.groups.${number}.factors`} />
          <ItemPicker
            group={group}
            name={nameOf(group.group)}
            criterion={criterion}
            number={number}
            edit={edit}
          />
          <p>
            <button
              type="button"
              class="plain"
              onClick={() => edit((before) => ({ ...before, groups: withoutAt(before.groups, number) }))}
            >
              {fill(p.criterion.removeGroup, { group: nameOf(group.group) })}
            </button>
          </p>
        </fieldset>
      ))}
      {groups.length > 0 ? (
        <p>{fill(p.criterion.weightsSum, { sum: decimal(added(groups.map(({ weight }) => weight))) })}</p>
      ) : null}
      <FaultsAt at={`${at}.groups`} />
      {free.length > 0 ? (
        <div class="field">
          <label for={`${at}-add`}>{p.criterion.addGroup}</label>
          <select
            id={`${at}-add`}
            value=""
            onChange={(event) => {
              const group = event.currentTarget.value;
              event.currentTarget.value = '';
              if (group !== '')
                edit((before) => ({
                  ...before,
                  groups: [
                    ...before.groups,
                    { group, weight: before.groups.length === 0 ? '1' : '', factors: [] },
                  ],
                }));
            }}
          >
            <option value="">{p.criterion.chooseGroup}</option>
            {free.map(({ code, name }) => (
              <option key={code} value={code}>
                {say(name)}
              </option>
            ))}
          </select>
        </div>
      ) : null}
    </>
  );
}
