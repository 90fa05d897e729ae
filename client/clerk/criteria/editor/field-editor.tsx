import { useLocation } from 'preact-iso/router';
import { type DraftField, emptyCriterion } from '#surveys/par-index/composing/draft.ts';
import { faultsAt } from '#surveys/par-index/composing/draft-faults.ts';
import { isDecimal } from '#surveys/scoring/rational.ts';
import { fill } from '../../../texts/fill.ts';
import { changedAt, useComposing, withoutAt } from '../composing.ts';
import { DecimalField, TextField, WordingField } from '../fields.tsx';
import { useCriteriaWords } from '../views.ts';

export function FieldEditor({ field, number }: { field: DraftField; number: number }) {
  const { p, say, decimal, count } = useCriteriaWords();
  const { draft, faults, change } = useComposing();
  const { route } = useLocation();
  const at = `fields.${number}`;
  const edit = (next: Partial<DraftField>) =>
    change((before) => ({
      ...before,
      fields: changedAt(before.fields, number, (one) => ({ ...one, ...next })),
    }));
  const own = faultsAt(faults, at);
  const address = (criterion: number) => `/clerk/criteria/${draft.slug}/${number + 1}-${criterion + 1}`;
  const addCriterion = () => {
    edit({ criteria: [...field.criteria, emptyCriterion(`${field.code}.${field.criteria.length + 1}`)] });
    route(address(field.criteria.length));
  };
  return (
    <details class="one-field" open={own.some((fault) => !fault.at.includes('.criteria.'))}>
      <summary>
        <b>
          {field.code}. {say(field.name) || field.name.vi || p.list.untitled}
        </b>{' '}
        <span class="aside">
          {isDecimal(field.maximum) ? decimal(field.maximum) : '…'}
          {field.criteria.length > 0 ? ` · ${field.criteria.map(({ code }) => code).join(', ')}` : ''}
        </span>
      </summary>
      <div class="triple">
        <TextField
          at={`${at}.code`}
          label={p.set.fieldCode}
          isShort
          value={field.code}
          onChange={(code) => edit({ code })}
        />
        <DecimalField
          at={`${at}.maximum`}
          label={p.set.points}
          value={field.maximum}
          onChange={(maximum) => edit({ maximum })}
        />
      </div>
      <WordingField
        at={`${at}.name`}
        label={p.set.fieldName}
        value={field.name}
        onChange={(name) => edit({ name })}
      />
      {field.criteria.length === 0 ? (
        <p class="aside">{p.set.noCriteria}</p>
      ) : (
        <ul class="findings">
          {field.criteria.map((criterion, at) => {
            const left = faultsAt(own, `fields.${number}.criteria.${at}`).length;
            return (
              <li key={at}>
                <a href={address(at)}>
                  {criterion.code} {say(criterion.name) || criterion.name.vi || p.list.untitled}
                  {isDecimal(criterion.maximum) ? ` (${decimal(criterion.maximum)})` : ''}
                  {left > 0 ? ` – ${p.list.left}: ${count(left)}` : ''}
                </a>
              </li>
            );
          })}
        </ul>
      )}
      <p class="choices">
        <button type="button" class="quiet" onClick={addCriterion}>
          {fill(p.set.addCriterion, { code: field.code })}
        </button>
        <button
          type="button"
          class="plain"
          onClick={() => change((before) => ({ ...before, fields: withoutAt(before.fields, number) }))}
        >
          {fill(p.set.removeField, { code: field.code })}
        </button>
      </p>
    </details>
  );
}
