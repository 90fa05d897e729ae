import { emptyField } from '#surveys/par-index/composing/draft.ts';
import { isDecimal, parseDecimal, sum } from '#surveys/scoring/rational.ts';
import { roundHalfUp } from '#surveys/scoring/rounding.ts';
import { fill } from '../../../texts/fill.ts';
import { useComposing } from '../composing.ts';
import { DecimalField, FaultsAt, WordingField } from '../fields.tsx';
import { useCriteriaWords } from '../views.ts';
import { AssessmentEditor } from './assessment-editor.tsx';
import { FieldEditor } from './field-editor.tsx';
import { PublishPart } from './publish-part.tsx';
import { TotalsEditor } from './totals-editor.tsx';

/** The set itself: its name, its fields with their criteria, how the total is made, and publishing. */
export function SetEditor() {
  const { p, decimal } = useCriteriaWords();
  const { draft, change } = useComposing();
  const criteria = draft.fields.flatMap((field) => field.criteria);
  return (
    <>
      <section class="step">
        <h2>{p.set.general}</h2>
        <WordingField
          at="name"
          label={p.set.name}
          value={draft.name}
          onChange={(name) => change((before) => ({ ...before, name }))}
        />
        <WordingField
          at="label"
          label={p.set.label}
          hint={p.set.labelHint}
          value={draft.label}
          onChange={(label) => change((before) => ({ ...before, label }))}
        />
        <DecimalField
          at="maximum"
          label={p.set.maximum}
          value={draft.maximum}
          onChange={(maximum) => change((before) => ({ ...before, maximum }))}
        />
      </section>
      <section class="step">
        <h2>{p.set.fields}</h2>
        <p>
          {fill(p.set.sum, {
            sum: decimal(added(draft.fields.map(({ maximum }) => maximum))),
            maximum: isDecimal(draft.maximum) ? decimal(draft.maximum) : '…',
            survey: decimal(added(criteria.map(({ maximum }) => maximum))),
          })}
        </p>
        <FaultsAt at="fields" />
        {draft.fields.map((field, at) => (
          <FieldEditor key={at} field={field} number={at} />
        ))}
        <p>
          <button
            type="button"
            class="quiet"
            onClick={() =>
              change((before) => ({
                ...before,
                fields: [...before.fields, emptyField(String(before.fields.length + 1))],
              }))
            }
          >
            {p.set.addField}
          </button>
        </p>
      </section>
      <AssessmentEditor />
      <TotalsEditor />
      <PublishPart />
    </>
  );
}

/** What is no number yet counts as nothing. */
export function added(decimals: readonly string[]): string {
  const total = roundHalfUp(sum(decimals.filter(isDecimal).map(parseDecimal)), 4);
  return total.replace(/\.?0+$/, '') || '0';
}
