import { useId } from 'preact/hooks';

type LineFieldProps = {
  label: string;
  name: string;
  value: string;
  change(value: string): void;
  hint?: string | undefined;
};

/** A short text that is the same in every language, such as a number on paper. */
export function LineField({ label, name, value, change, hint }: LineFieldProps) {
  const id = useId();
  return (
    <p class="field">
      <label>
        <span>{label}</span>
        <input
          name={name}
          type="text"
          size={12}
          autocomplete="off"
          value={value}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onInput={(event) => change(event.currentTarget.value)}
        />
      </label>
      {hint ? (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
    </p>
  );
}
