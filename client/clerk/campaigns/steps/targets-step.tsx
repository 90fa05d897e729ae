import { mostTargets } from '#surveys/campaigns/preparation/limits.ts';
import { withoutTarget, withTarget, withTargets } from '#surveys/campaigns/preparation/list-edits.ts';
import { targetCodeFrom } from '#surveys/campaigns/preparation/new-code.ts';
import { readPastedTargets } from '#surveys/campaigns/preparation/pasted-targets.ts';
import { fill } from '../../../texts/fill.ts';
import { TextField, WordingField } from '../fields.tsx';
import { useCampaignWords, usePreparation } from '../preparation.ts';
import type { Draft } from '../views.ts';
import { AddRow, RemoveRow } from './list-buttons.tsx';
import { PasteList } from './paste-list.tsx';

type Target = Draft['targets'][number];

/** The bodies that are assessed: another list each year. */
export function TargetsStep() {
  const { p, count } = useCampaignWords();
  const { draft, change, view } = usePreparation();
  const { targets } = draft;
  const isFrozen = view.freedoms.structure !== 'free';
  return (
    <>
      <p class="says">{p.targets.says}</p>
      {isFrozen ? null : (
        <PasteList
          title={p.targets.pasteTitle}
          how={p.targets.pasteHow}
          example={p.targets.pasteExample}
          length={targets.length}
          most={mostTargets}
          read={(text) => {
            const { targets: rows, unread } = readPastedTargets(text, targets);
            const known = rows.filter((row) => targets.some(({ code }) => code === row.code)).length;
            return { rows, known, unread };
          }}
          take={(rows, isInstead) => change((before) => withTargets(before, rows, isInstead))}
        />
      )}
      <p>{targets.length === 0 ? p.targets.none : fill(p.targets.count, { n: count(targets.length) })}</p>
      <ol class="rows">
        {targets.map((target, index) => (
          <TargetRow key={index} target={target} index={index} isFrozen={isFrozen} />
        ))}
      </ol>
      {isFrozen ? null : (
        <AddRow
          list="targets"
          most={mostTargets}
          label={p.targets.add}
          added={p.targets.added}
          firstField="name.vi"
          add={(before) => ({ ...before, targets: [...before.targets, newTarget(before)] })}
        />
      )}
    </>
  );
}

function newTarget({ targets }: Draft): Target {
  const taken = targets.map(({ code }) => code);
  return { code: targetCodeFrom('', taken), name: { vi: '', en: '' } };
}

function TargetRow({ target, index, isFrozen }: { target: Target; index: number; isFrozen: boolean }) {
  const { p } = useCampaignWords();
  const { change } = usePreparation();
  const called = target.name.vi || fill(p.targets.nth, { number: index + 1 });
  const set = (next: Partial<Target>) =>
    change((before) => {
      const current = before.targets[index];
      return current ? withTarget(before, index, { ...current, ...next }) : before;
    });
  return (
    <li class="row target">
      <fieldset>
        <legend class="unseen">{called}</legend>
        <WordingField
          at={`targets.${index}.name`}
          label={p.targets.name}
          value={target.name}
          onChange={(name) => set({ name })}
        />
        <div class="small-fields">
          <TextField
            at={`targets.${index}.code`}
            label={p.targets.code}
            value={target.code}
            isFrozen={isFrozen}
            tidied={(code) => code.trim().toUpperCase()}
            onChange={(code) => set({ code })}
          />
          {isFrozen ? null : (
            <RemoveRow list="targets" called={called} remove={(before) => withoutTarget(before, index)} />
          )}
        </div>
      </fieldset>
    </li>
  );
}
