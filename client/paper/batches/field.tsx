import { useId } from 'preact/hooks';

type FieldProps = {
  label: string;
  hint?: string;
  value: string;
  onValue: (value: string) => void;
  isNeeded?: boolean;
  /** With both it is a whole number between them; otherwise a line of text of at most `max` letters. */
  min?: number;
  max: number;
};

export function Field({ label, hint, value, onValue, isNeeded = false, min, max }: FieldProps) {
  const id = useId();
  const all = {
    id,
    value,
    required: isNeeded,
    'aria-describedby': hint ? `${id}-hint` : undefined,
    onInput: (event: { currentTarget: HTMLInputElement }) => onValue(event.currentTarget.value),
  };
  return (
    <p>
      <label for={id}>
        {label}
        {min === undefined ? (
          <input type="text" maxLength={max} autoComplete="off" {...all} />
        ) : (
          <input type="number" min={min} max={max} step={1} autoComplete="off" {...all} />
        )}
      </label>
      {hint ? (
        <small id={`${id}-hint`} class="hint">
          {hint}
        </small>
      ) : null}
    </p>
  );
}
