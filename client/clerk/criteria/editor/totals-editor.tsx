import { rules } from '#surveys/scoring/rules/index.ts';
import { useComposing } from '../composing.ts';
import { FaultsAt } from '../fields.tsx';
import { useCriteriaWords } from '../views.ts';
import { ParameterFields } from './parameter-fields.tsx';
import { RuleExplained } from './rule-explained.tsx';

const steps = ['TOTAL', 'NA', 'NORESCALE', 'BONUS'] as const;
const places: readonly string[] = steps;

/** Which steps follow the criteria. Their order is fixed: what does not apply comes out before the rest is stretched. */
export function TotalsEditor() {
  const { p } = useCriteriaWords();
  const { draft, change } = useComposing();
  const used = draft.totals ?? [{ code: 'TOTAL' }];
  const choose = (code: string, isUsed: boolean) =>
    change((before) => {
      const now = before.totals ?? [{ code: 'TOTAL' }];
      const next = isUsed ? [...now, { code }] : now.filter((one) => one.code !== code);
      const order = (one: { code: string }) => places.indexOf(one.code);
      return { ...before, totals: next.toSorted((a, b) => order(a) - order(b)) };
    });
  return (
    <section class="step">
      <h2>{p.set.totals}</h2>
      <p>{p.set.totalsHow}</p>
      <FaultsAt at="totals" />
      {steps.map((code) => {
        const at = used.findIndex((one) => one.code === code);
        const use = used[at];
        return (
          <fieldset key={code} class="list">
            <legend>
              {code} – {p.names[code]}
            </legend>
            <label class="tick">
              <input
                type="checkbox"
                checked={use !== undefined}
                disabled={code === 'TOTAL'}
                onChange={(event) => choose(code, event.currentTarget.checked)}
              />
              <span>{p.set.totalsUse}</span>
            </label>
            <RuleExplained rule={rules[code]} />
            {use ? (
              <ParameterFields
                at={`totals.${at}`}
                rule={rules[code]}
                use={use}
                onChange={(next) =>
                  change((before) => ({
                    ...before,
                    totals: (before.totals ?? [{ code: 'TOTAL' }]).map((one) =>
                      one.code === code ? next : one,
                    ),
                  }))
                }
              />
            ) : null}
          </fieldset>
        );
      })}
    </section>
  );
}
