import { mostGroups } from '#surveys/campaigns/preparation/limits.ts';
import { withGroup, withoutGroup } from '#surveys/campaigns/preparation/list-edits.ts';
import { codeFrom } from '#surveys/campaigns/preparation/new-code.ts';
import { fill } from '../../../texts/fill.ts';
import { CountField, TextField, WordingField } from '../fields.tsx';
import { useCampaignWords, usePreparation } from '../preparation.ts';
import type { Draft } from '../views.ts';
import { AdmissionChoice } from './admission-choice.tsx';
import { AddRow, RemoveRow } from './list-buttons.tsx';
import { QuestionnaireChoice } from './questionnaire-choice.tsx';

type Group = Draft['groups'][number];

/** Who is asked, each group with its questionnaire. */
export function GroupsStep() {
  const { p } = useCampaignWords();
  const { draft, view } = usePreparation();
  const isFrozen = view.freedoms.structure !== 'free';
  const codes = view.criteriaSets.find(({ id }) => id === draft.criteriaSet)?.groups ?? [];
  return (
    <>
      <p class="says">{p.groups.says}</p>
      <datalist id="known-groups">
        {codes.map((code) => (
          <option key={code} value={code} />
        ))}
      </datalist>
      {draft.groups.length === 0 ? <p>{p.groups.none}</p> : null}
      {draft.groups.map((group, index) => (
        <GroupEditor key={index} group={group} index={index} isFrozen={isFrozen} />
      ))}
      {isFrozen ? null : (
        <AddRow
          list="groups"
          most={mostGroups}
          label={p.groups.add}
          added={p.groups.added}
          firstField="name.vi"
          add={(before) => ({ ...before, groups: [...before.groups, newGroup(before, codes)] })}
        />
      )}
    </>
  );
}

/** Its code is the next that the criteria set waits for, so that scores are computed. */
function newGroup({ groups }: Draft, wanted: readonly string[]): Group {
  const taken = groups.map(({ code }) => code);
  const code = wanted.find((one) => !taken.includes(one)) ?? codeFrom('nhom', taken, 'nhom');
  return { code, name: { vi: '', en: '' }, questionnaire: '', isPublic: true, minimumN: 5 };
}

function GroupEditor({ group, index, isFrozen }: { group: Group; index: number; isFrozen: boolean }) {
  const { p } = useCampaignWords();
  const { change } = usePreparation();
  const called = group.name.vi || fill(p.groups.group, { number: index + 1 });
  const set = (next: Partial<Group>) => change((before) => edit(before, index, next));
  return (
    <fieldset class="list group">
      <legend>{called}</legend>
      <WordingField
        at={`groups.${index}.name`}
        label={p.groups.name}
        value={group.name}
        isLong
        onChange={(name) => set({ name })}
      />
      <div class="pair">
        <QuestionnaireChoice group={group} index={index} isFrozen={isFrozen} onChange={set} />
        <AdmissionChoice group={group} index={index} isFrozen={isFrozen} onChange={set} />
      </div>
      <div class="triple">
        <TextField
          at={`groups.${index}.code`}
          label={p.groups.code}
          hint={p.groups.codeHint}
          list="known-groups"
          value={group.code}
          isFrozen={isFrozen}
          onChange={(code) => set({ code })}
        />
        <CountField
          at={`groups.${index}.minimumN`}
          label={p.groups.minimumN}
          hint={p.groups.minimumNHint}
          value={group.minimumN}
          min={1}
          max={100_000}
          isFrozen={isFrozen}
          onChange={(minimumN = 1) => set({ minimumN })}
        />
        <label class="tick">
          <input
            type="checkbox"
            checked={group.isPublic}
            disabled={isFrozen}
            onChange={(event) => set({ isPublic: event.currentTarget.checked })}
          />
          <span>
            {p.groups.isPublic}
            <small>{p.groups.isPublicHint}</small>
          </span>
        </label>
      </div>
      {isFrozen ? null : (
        <RemoveRow list="groups" called={called} remove={(before) => withoutGroup(before, index)} />
      )}
    </fieldset>
  );
}

function edit(draft: Draft, index: number, change: Partial<Group>): Draft {
  const group = draft.groups[index];
  return group ? withGroup(draft, index, { ...group, ...change }) : draft;
}
