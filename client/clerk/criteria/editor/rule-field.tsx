import type { DraftRule } from '#surveys/par-index/composing/draft.ts';
import { ruleOf } from '#surveys/par-index/composing/draft-faults.ts';
import { type RuleCode, rules } from '#surveys/scoring/rules/index.ts';
import type { Stage } from '#surveys/scoring/rules/kind.ts';
import { Field } from '../fields.tsx';
import { useCriteriaWords } from '../views.ts';
import { ParameterFields } from './parameter-fields.tsx';
import { RuleExplained } from './rule-explained.tsx';

const codes = Object.keys(rules) as RuleCode[]; // the register's own keys

type RuleFieldProps = {
  at: string;
  label: string;
  stages: readonly Stage[];
  /** The sentence for having none, where there may be none. */
  none?: string;
  use: DraftRule | undefined;
  onChange(use: DraftRule | undefined): void;
};

/** One rule of a stage, explained, with the fields of its parameters. */
export function RuleField({ at, label, stages, none, use, onChange }: RuleFieldProps) {
  const { p } = useCriteriaWords();
  const choices = codes.filter((code) => stages.includes(rules[code].stage));
  const rule = use && ruleOf(use.code, ...stages);
  return (
    <fieldset class="list rule">
      <Field at={at} label={label}>
        {(given) => (
          <select
            {...given}
            value={use?.code ?? ''}
            onChange={(event) => {
              const code = event.currentTarget.value;
              onChange(code === '' ? undefined : { code });
            }}
          >
            {none ? <option value="">{none}</option> : null}
            {choices.map((code) => (
              <option key={code} value={code}>
                {`${code} – ${p.names[code]}`}
              </option>
            ))}
          </select>
        )}
      </Field>
      <RuleExplained rule={rule} />
      {rule && use ? <ParameterFields at={at} rule={rule} use={use} onChange={onChange} /> : null}
    </fieldset>
  );
}
