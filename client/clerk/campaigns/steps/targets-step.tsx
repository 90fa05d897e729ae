import { mostTargets } from '#surveys/campaigns/preparation/limits.ts';
import { withoutTarget, withTarget, withTargets } from '#surveys/campaigns/preparation/list-edits.ts';
import { targetCodeFrom } from '#surveys/campaigns/preparation/new-code.ts';
import { readPastedTargets } from '#surveys/campaigns/preparation/pasted-targets.ts';
import { fill } from '../../../texts/fill.ts';
import { TextField, WordingField } from '../fields.tsx';
import { focusSoon } from '../focus-soon.ts';
import { useCampaignWords, usePreparation } from '../preparation.ts';
import { type Draft, fieldId } from '../views.ts';
import { PasteList } from './paste-list.tsx';

type Target = Draft['targets'][number];

/** The bodies that are assessed: another list each year. */
export function TargetsStep() {
  const { p, count } = useCampaignWords();
  const { draft, change, view, announce } = usePreparation();
  const { targets } = draft;
  const isFrozen = view.freedoms.structure !== 'free';
  const add = () => {
    change((before) => {
      const code = targetCodeFrom(
        '',
        before.targets.map((target) => target.code),
      );
      return { ...before, targets: [...before.targets, { code, name: { vi: '', en: '' } }] };
    });
    announce(fill(p.targets.added, { number: targets.length + 1 }));
    focusSoon(fieldId(`targets.${targets.length}.name.vi`));
  };
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
        <button
          type="button"
          class="quiet"
          id={fieldId('targets')}
          onClick={add}
          disabled={targets.length >= mostTargets}
        >
          {p.targets.add}
        </button>
      )}
    </>
  );
}

function TargetRow({ target, index, isFrozen }: { target: Target; index: number; isFrozen: boolean }) {
  const { p } = useCampaignWords();
  const { change, announce } = usePreparation();
  const called = target.name.vi || fill(p.targets.nth, { number: index + 1 });
  const set = (next: Partial<Target>) =>
    change((before) => {
      const current = before.targets[index];
      return current ? withTarget(before, index, { ...current, ...next }) : before;
    });
  const remove = () => {
    change((before) => withoutTarget(before, index));
    announce(fill(p.removed, { name: called }));
    focusSoon(fieldId('targets'));
  };
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
            <button
              type="button"
              class="plain"
              aria-label={fill(p.removeNamed, { name: called })}
              onClick={remove}
            >
              {p.remove}
            </button>
          )}
        </div>
      </fieldset>
    </li>
  );
}
