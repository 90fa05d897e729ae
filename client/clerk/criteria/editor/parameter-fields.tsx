import type { DraftRule } from '#surveys/par-index/composing/draft.ts';
import { isDecimal } from '#surveys/scoring/rational.ts';
import type { Parameters, Rule } from '#surveys/scoring/rules/kind.ts';
import { fill } from '../../../texts/fill.ts';
import { DecimalField, Field } from '../fields.tsx';
import { useCriteriaWords } from '../views.ts';

type Value = Parameters[string];
const words = ['block', 'renormalise', 'rounded', 'exact'] as const;
const named = ['missing', 'threshold', 'from', 'fractions', 'bands', 'scores', 'atMost'] as const;

type ParameterFieldsProps = {
  at: string;
  rule: Rule;
  use: DraftRule;
  onChange(use: DraftRule): void;
};

/** One field for each parameter that the rule's schema has, beginning with its usual value. */
export function ParameterFields({ at, rule, use, onChange }: ParameterFieldsProps) {
  const usual = rule.parameters.parse({});
  const parameters: Parameters = { ...usual, ...use.parameters };
  const change = (name: string, value: Value) =>
    onChange({ ...use, parameters: { ...parameters, [name]: value } });
  return (
    <>
      {Object.entries(parameters).map(([name, value]) => (
        <ParameterField
          key={name}
          at={`${at}.parameters.${name}`}
          name={name}
          rule={rule}
          value={value}
          onChange={(next) => change(name, next)}
        />
      ))}
    </>
  );
}

type ParameterFieldProps = {
  at: string;
  name: string;
  rule: Rule;
  value: Value;
  onChange(value: Value): void;
};

function ParameterField({ at, name, rule, value, onChange }: ParameterFieldProps) {
  const { p } = useCriteriaWords();
  const known = named.find((one) => one === name);
  const label = known ? p.parameters[known] : name;
  if (typeof value === 'string') {
    const allowed = words.filter((word) => rule.parameters.safeParse({ [name]: word }).success);
    if (allowed.length === 0) return <DecimalField at={at} label={label} value={value} onChange={onChange} />;
    return (
      <Field at={at} label={label}>
        {(given) => (
          <select {...given} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
            {allowed.map((word) => (
              <option key={word} value={word}>
                {p.parameters[word]}
              </option>
            ))}
          </select>
        )}
      </Field>
    );
  }
  return <ListOfValues at={at} label={label} value={value} onChange={onChange} />;
}

type ListProps = { at: string; label: string; value: Exclude<Value, string>; onChange(value: Value): void };

/** Fractions of levels, or bands of an index and a share. */
function ListOfValues({ at, label, value, onChange }: ListProps) {
  const { p } = useCriteriaWords();
  const texts = value.filter((one) => typeof one === 'string');
  const bands = value.filter((one) => typeof one !== 'string');
  const isBands = bands.length > 0;
  const replace = (index: number, next: string) =>
    onChange(texts.map((one, i) => (i === index ? next : one)));
  const replaceBand = (index: number, next: Record<string, string>) =>
    onChange(bands.map((one, i) => (i === index ? { ...one, ...next } : one)));
  const lowest = bands.at(-1);
  return (
    <fieldset class="list">
      <legend>{label}</legend>
      <div class="small-fields">
        {texts.map((text, index) => (
          <DecimalField
            key={index}
            at={`${at}.${index}`}
            label={fill(p.parameters.level, { n: index + 1 })}
            value={text}
            onChange={(next) => replace(index, next)}
          />
        ))}
      </div>
      {bands.map((band, index) => (
        <div class="small-fields" key={index}>
          <DecimalField
            at={`${at}.${index}.from`}
            label={fill(p.parameters.bandFrom, { n: index + 1 })}
            value={band.from ?? ''}
            onChange={(from) => replaceBand(index, { from })}
          />
          <DecimalField
            at={`${at}.${index}.share`}
            label={fill(p.parameters.bandShare, { n: index + 1 })}
            value={band.share ?? ''}
            onChange={(share) => replaceBand(index, { share })}
          />
        </div>
      ))}
      <p class="choices">
        <button
          type="button"
          class="quiet"
          onClick={() =>
            isBands
              ? onChange([...bands, { from: lowered(lowest?.from), share: lowered(lowest?.share) }])
              : onChange([...texts, texts.at(-1) ?? '1'])
          }
        >
          {isBands ? p.parameters.addBand : p.parameters.addLevel}
        </button>
        {value.length > 2 ? (
          <button
            type="button"
            class="plain"
            onClick={() => onChange(isBands ? bands.slice(0, -1) : texts.slice(0, -1))}
          >
            {p.parameters.removeLast}
          </button>
        ) : null}
      </p>
    </fieldset>
  );
}

/** A band below: a tenth less, never under nothing. */
function lowered(share: string | undefined): string {
  const tenths = isDecimal(share ?? '') ? Math.round(Number(share) * 10) - 1 : 0;
  return String(Math.max(0, tenths) / 10);
}
