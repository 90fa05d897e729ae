import { useState } from 'preact/hooks';
import { answerOf, type Failure } from '#client/officials/asking.ts';
import type { AppraisalSheet } from '#surveys/par-index/appraisal-sheet.ts';
import { fill } from '../../../texts/fill.ts';
import { api } from '../../api.ts';
import { NotApplicable } from './not-applicable.tsx';
import { PointsInput } from './points-input.tsx';
import { type UnitView, useUnitWords } from './unit-part.tsx';

type FormProps = { campaign: string; view: UnitView; saved: () => void };

/** Appraised points field by field, what does not apply, and points beside the criteria. */
export function AppraisalForm({ campaign, view, saved }: FormProps) {
  const { u, t, say, decimal } = useUnitWords();
  const [sheet, setSheet] = useState<AppraisalSheet>(view.sheet);
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const set = (next: Partial<AppraisalSheet>) => setSheet((before) => ({ ...before, ...next }));
  const given = (code: string) => sheet.fields[code] ?? { appraised: '', selfAssessed: '' };
  const setField = (code: string, next: Partial<AppraisalSheet['fields'][string]>) =>
    set({ fields: { ...sheet.fields, [code]: { ...given(code), ...next } } });
  const save = async () => {
    setSaving(true);
    setFailure(undefined);
    const answered = await answerOf(
      api.campaigns[':campaign']['unit-index'].$put({
        param: { campaign },
        json: { revision: view.revision, sheet },
      }),
    );
    setSaving(false);
    if (answered.ok) saved();
    else setFailure(answered.failure);
  };
  const input = (code: string, which: 'appraised' | 'selfAssessed', label: string, most: string) => (
    <PointsInput
      label={fill(u.fieldOf, { label, code })}
      isLabelUnseen
      value={given(code)[which]}
      fault={
        Number(given(code)[which]) > Number(most) ? fill(u.wrong, { maximum: decimal(most) }) : undefined
      }
      onChange={(points) => setField(code, { [which]: points })}
    />
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const wrong = event.currentTarget.querySelector<HTMLInputElement>('[aria-invalid]');
        if (wrong) wrong.focus();
        else save();
      }}
    >
      <table class="effects appraisal">
        <caption class="unseen">{u.edit}</caption>
        <thead>
          <tr>
            <th scope="col">{u.field}</th>
            <th scope="col" class="number">
              {u.maximum}
            </th>
            <th scope="col">{u.self}</th>
            <th scope="col">{u.appraised}</th>
          </tr>
        </thead>
        <tbody>
          {view.fields.map(({ code, name, appraisedMaximum: most }) => (
            <tr key={code}>
              <th scope="row">
                {code}. {say(name)}
              </th>
              <td class="number">{decimal(most)}</td>
              <td>{input(code, 'selfAssessed', u.self, most)}</td>
              <td>{input(code, 'appraised', u.appraised, most)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label class="tick">
        <input
          type="checkbox"
          checked={sheet.isSurveyHeld}
          onChange={(event) => set({ isSurveyHeld: event.currentTarget.checked })}
        />
        <span>{u.held}</span>
      </label>
      <NotApplicable rows={sheet.notApplicable} onChange={(notApplicable) => set({ notApplicable })} />
      <div class="triple">
        <PointsInput label={u.bonus} value={sheet.bonus} onChange={(bonus) => set({ bonus })} />
        <PointsInput label={u.penalty} value={sheet.penalty} onChange={(penalty) => set({ penalty })} />
      </div>
      {view.takesBonus ? null : <p class="aside">{u.bonusNote}</p>}
      <p>
        <button type="submit" disabled={isSaving}>
          {isSaving ? u.saving : u.save}
        </button>
      </p>
      {failure ? (
        <p class="fault" role="alert">
          {failure.sentence ?? t.states.unreachable}
        </p>
      ) : null}
    </form>
  );
}
