import { useLocation } from 'preact-iso/router';
import type { DraftCriterion, DraftRule } from '#surveys/par-index/composing/draft.ts';
import { fill } from '../../../texts/fill.ts';
import { wholeOf } from '../../typed-number.ts';
import { changedAt, useComposing, withoutAt } from '../composing.ts';
import { DecimalField, Field, TextField, WordingField } from '../fields.tsx';
import { useCriteriaWords } from '../views.ts';
import { GroupsEditor } from './groups-editor.tsx';
import { RuleField } from './rule-field.tsx';

type EditorProps = { place: { field: number; criterion: number }; criterion: DraftCriterion };

/** One criterion: what it is, who is asked what, and how a score is made of it. */
export function CriterionEditor({ place, criterion }: EditorProps) {
  const { p } = useCriteriaWords();
  const { draft, change } = useComposing();
  const { route } = useLocation();
  const at = `fields.${place.field}.criteria.${place.criterion}`;
  const inField = (edit: (criteria: DraftCriterion[]) => DraftCriterion[]) =>
    change((before) => ({
      ...before,
      fields: changedAt(before.fields, place.field, (one) => ({ ...one, criteria: edit(one.criteria) })),
    }));
  const edit = (next: (before: DraftCriterion) => DraftCriterion) =>
    inField((criteria) => changedAt(criteria, place.criterion, next));
  const set = (next: Partial<DraftCriterion>) => edit((before) => ({ ...before, ...next }));
  const need = (use: DraftRule | undefined, put: (use: DraftRule) => Partial<DraftCriterion>) => {
    if (use) set(put(use));
  };
  return (
    <section class="step">
      <h2>{fill(p.criterion.title, { code: criterion.code })}</h2>
      <WordingField
        at={`${at}.name`}
        label={p.criterion.name}
        value={criterion.name}
        onChange={(name) => set({ name })}
      />
      <div class="triple">
        <TextField
          at={`${at}.code`}
          label={p.criterion.code}
          isShort
          value={criterion.code}
          onChange={(code) => set({ code })}
        />
        <DecimalField
          at={`${at}.maximum`}
          label={p.criterion.maximum}
          value={criterion.maximum}
          onChange={(maximum) => set({ maximum })}
        />
        <Field at={`${at}.minimumN`} label={p.criterion.minimumN} hint={p.criterion.minimumNHint}>
          {(given) => (
            <input
              {...given}
              type="text"
              inputMode="numeric"
              class="count"
              maxLength={20}
              autoComplete="off"
              value={criterion.minimumN ?? ''}
              onInput={(event) => {
                const minimumN = wholeOf(event.currentTarget.value);
                edit(({ minimumN: _, ...before }) =>
                  minimumN === undefined ? before : { ...before, minimumN },
                );
              }}
            />
          )}
        </Field>
      </div>
      <WordingField
        at={`${at}.note`}
        label={p.criterion.note}
        hint={p.criterion.noteHint}
        value={criterion.note ?? { vi: '', en: '' }}
        onChange={(note) =>
          edit(({ note: _, ...before }) => (note.vi === '' && note.en === '' ? before : { ...before, note }))
        }
      />
      <h3>{p.criterion.rules}</h3>
      <RuleField
        at={`${at}.itemRule`}
        label={p.criterion.itemRule}
        stages={['item']}
        use={criterion.itemRule}
        onChange={(use) => need(use, (itemRule) => ({ itemRule }))}
      />
      <RuleField
        at={`${at}.within`}
        label={p.criterion.within}
        stages={['within_group', 'ballot']}
        use={criterion.within}
        onChange={(use) => need(use, (within) => ({ within }))}
      />
      <RuleField
        at={`${at}.between`}
        label={p.criterion.between}
        stages={['between_groups']}
        use={criterion.between}
        onChange={(use) => need(use, (between) => ({ between }))}
      />
      <RuleField
        at={`${at}.points`}
        label={p.criterion.points}
        stages={['points']}
        none={p.criterion.pointsPlain}
        use={criterion.points}
        onChange={(points) => edit(({ points: _, ...before }) => (points ? { ...before, points } : before))}
      />
      <GroupsEditor at={at} criterion={criterion} edit={edit} />
      <p>
        <button
          type="button"
          class="plain"
          onClick={() => {
            inField((criteria) => withoutAt(criteria, place.criterion));
            route(`/clerk/criteria/${draft.slug}`);
          }}
        >
          {p.criterion.remove}
        </button>
      </p>
    </section>
  );
}
