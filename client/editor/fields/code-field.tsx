import { useEffect, useId, useState } from 'preact/hooks';
import { useWords } from '../desk/words.tsx';

type CodeFieldProps = {
  label: string;
  name: string;
  value: string;
  /** What a code of this kind must be. */
  pattern: RegExp;
  /** Said where it is not: "Mã gồm chữ cái và số, bắt đầu bằng chữ hoa." */
  rule: string;
  isTaken(code: string): boolean;
  rename(code: string): void;
};

/** A code is taken over when the field is left or Enter pressed; one that cannot be stays in the field and says why. */
export function CodeField({ label, name, value, pattern, rule, isTaken, rename }: CodeFieldProps) {
  const { t } = useWords();
  const id = useId();
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const code = typed.trim();
  const wrong =
    code === value ? undefined : !pattern.test(code) ? rule : isTaken(code) ? t.fields.codeTaken : undefined;
  const take = () => {
    if (code !== value && !wrong) rename(code);
  };
  return (
    <p class="field">
      <label>
        <span>{label}</span>
        <input
          name={name}
          type="text"
          size={12}
          autocomplete="off"
          spellcheck={false}
          value={typed}
          aria-invalid={wrong !== undefined}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.key === 'Enter') take();
            if (event.key === 'Escape') setTyped(value);
          }}
        />
      </label>
      {wrong ? (
        <span class="refusal" id={`${id}-wrong`} role="alert">
          {wrong}
        </span>
      ) : null}
    </p>
  );
}
