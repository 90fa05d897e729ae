import { mostLegalBases } from '#surveys/campaigns/preparation/limits.ts';
import { fill } from '../../../texts/fill.ts';
import { CountField, DayField, Field, LinesField, TextField, WordingField } from '../fields.tsx';
import { useCampaignWords, usePreparation } from '../preparation.ts';
import { fieldId } from '../views.ts';
import { SealChoice } from './seal-choice.tsx';
import { UpperUnits } from './upper-units.tsx';

/** What it is called, what it rests on, when it is, and by which criteria it is scored. */
export function GeneralStep() {
  const { p } = useCampaignWords();
  const { draft, change, view } = usePreparation();
  const isFrozen = view.freedoms.structure !== 'free';
  const areDaysFrozen = view.freedoms.lastDay !== 'free';
  const g = p.general;
  return (
    <>
      <h3>{g.naming}</h3>
      <WordingField
        at="title"
        label={g.title}
        hint={g.titleHint}
        value={draft.title}
        isLong
        onChange={(title) => change((before) => ({ ...before, title }))}
      />
      <WordingField
        at="unit"
        label={g.unit}
        hint={g.unitHint}
        value={draft.unit}
        onChange={(unit) => change((before) => ({ ...before, unit }))}
      />
      <UpperUnits />

      <h3>{g.papers}</h3>
      <div class="pair level">
        <TextField
          at="planNumber"
          label={g.planNumber}
          value={draft.planNumber}
          onChange={(planNumber) => change((before) => ({ ...before, planNumber }))}
        />
        <DayField
          at="planDate"
          label={g.planDate}
          value={draft.planDate}
          onChange={(planDate) => change((before) => ({ ...before, planDate }))}
        />
      </div>
      <LinesField
        at="legalBasis"
        label={g.legalBasis}
        hint={g.legalBasisHint}
        value={draft.legalBasis}
        most={mostLegalBases}
        onChange={(legalBasis) => change((before) => ({ ...before, legalBasis }))}
      />

      <h3>{g.window}</h3>
      <div class="triple days">
        <DayField
          at="firstDay"
          label={g.firstDay}
          value={draft.firstDay}
          isFrozen={isFrozen}
          onChange={(firstDay) => change((before) => ({ ...before, firstDay }))}
        />
        <DayField
          at="lastDay"
          label={g.lastDay}
          value={draft.lastDay}
          isFrozen={areDaysFrozen}
          onChange={(lastDay) => change((before) => ({ ...before, lastDay }))}
        />
        <DayField
          at="lateDay"
          label={g.lateDay}
          value={draft.lateDay}
          isFrozen={areDaysFrozen}
          onChange={(lateDay) => change((before) => ({ ...before, lateDay }))}
        />
      </div>
      <p class="aside">{g.lateDayHint}</p>
      <CountField
        at="graceMinutes"
        label={g.grace}
        hint={g.graceHint}
        value={draft.graceMinutes}
        max={1440}
        isFrozen={isFrozen}
        onChange={(graceMinutes = 0) => change((before) => ({ ...before, graceMinutes }))}
      />

      <h3>{g.results}</h3>
      <SealChoice isFrozen={isFrozen} />

      <h3>{g.criteria}</h3>
      <CriteriaChoice isFrozen={isFrozen} />
    </>
  );
}

function CriteriaChoice({ isFrozen }: { isFrozen: boolean }) {
  const { p, say } = useCampaignWords();
  const { draft, change, view } = usePreparation();
  const known = view.criteriaSets.some(({ id }) => id === draft.criteriaSet);
  return (
    <Field at="criteriaSet" label={p.general.criteriaLabel} hint={p.general.criteriaHint}>
      {(given) => (
        <select
          {...given}
          id={fieldId('criteriaSet')}
          disabled={isFrozen}
          value={draft.criteriaSet}
          onChange={(event) => {
            const criteriaSet = event.currentTarget.value;
            change((before) => ({ ...before, criteriaSet }));
          }}
        >
          <option value="">{p.general.noCriteria}</option>
          {view.criteriaSets.map(({ id, name }) => (
            <option key={id} value={id}>
              {id.includes('@') ? `${say(name)} (${id})` : say(name)}
            </option>
          ))}
          {known || draft.criteriaSet === '' ? null : (
            <option value={draft.criteriaSet}>{fill(p.groups.gone, { id: draft.criteriaSet })}</option>
          )}
        </select>
      )}
    </Field>
  );
}
