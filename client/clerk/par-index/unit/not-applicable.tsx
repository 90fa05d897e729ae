import { useId } from 'preact/hooks';
import type { AppraisalSheet } from '#surveys/par-index/appraisal-sheet.ts';
import { fill } from '../../../texts/fill.ts';
import { PointsInput } from './points-input.tsx';
import { useUnitWords } from './unit-part.tsx';

type Rows = AppraisalSheet['notApplicable'];

/** Criteria that do not apply to the unit, with their maxima. */
export function NotApplicable({ rows, onChange }: { rows: Rows; onChange(rows: Rows): void }) {
  const { u } = useUnitWords();
  const id = useId();
  const change = (at: number, next: Partial<Rows[number]>) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, ...next } : row)));
  return (
    <fieldset class="list">
      <legend>{u.notApplicable}</legend>
      <p class="aside">{u.notApplicableHow}</p>
      {rows.map((row, at) => (
        <div class="small-fields" key={`${id} ${at}`}>
          <div class="field">
            <label for={`${id}-${at}`}>{u.code}</label>
            <input
              id={`${id}-${at}`}
              type="text"
              maxLength={20}
              autoComplete="off"
              value={row.code}
              onInput={(event) => change(at, { code: event.currentTarget.value })}
            />
          </div>
          <PointsInput label={u.points} value={row.maximum} onChange={(maximum) => change(at, { maximum })} />
          <button
            type="button"
            class="plain"
            onClick={() => onChange(rows.filter((_, index) => index !== at))}
          >
            {fill(u.remove, { code: row.code })}
          </button>
        </div>
      ))}
      <p>
        <button type="button" class="quiet" onClick={() => onChange([...rows, { code: '', maximum: '' }])}>
          {u.add}
        </button>
      </p>
    </fieldset>
  );
}
