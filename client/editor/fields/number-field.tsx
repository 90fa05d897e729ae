import { useEffect, useId, useState } from 'preact/hooks';
import { fill } from '#client/texts/fill.ts';
import { useWords } from '../desk/words.tsx';

type NumberFieldProps = {
  label: string;
  name: string;
  value: number;
  min: number;
  max: number;
  change(value: number): void;
};

/** A whole number. What is no number yet, or one that cannot be, stays in the field and changes nothing. */
export function NumberField({ label, name, value, min, max, change }: NumberFieldProps) {
  const { t } = useWords();
  const id = useId();
  const [typed, setTyped] = useState(String(value));
  useEffect(() => setTyped(String(value)), [value]);
  const isWrong = readNumber(typed, min, max) === undefined;
  return (
    <p class="field">
      <label>
        <span>{label}</span>
        <input
          name={name}
          type="text"
          inputMode="numeric"
          size={6}
          value={typed}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}-wrong` : undefined}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            const read = readNumber(event.currentTarget.value, min, max);
            if (read !== undefined && read !== value) change(read);
          }}
        />
      </label>
      {isWrong ? (
        <span class="refusal" id={`${id}-wrong`} role="alert">
          {fill(t.fields.numberBetween, { min, max })}
        </span>
      ) : null}
    </p>
  );
}

function readNumber(typed: string, min: number, max: number): number | undefined {
  if (!/^-?\d{1,9}$/.test(typed.trim())) return undefined;
  const value = Number(typed);
  return value < min || value > max ? undefined : value;
}
