import { useId } from 'preact/hooks';

type CheckFieldProps = {
  label: string;
  name: string;
  isChecked: boolean;
  change(isChecked: boolean): void;
  hint?: string | undefined;
};

export function CheckField({ label, name, isChecked, change, hint }: CheckFieldProps) {
  const id = useId();
  return (
    <p class="check">
      <label>
        <input
          type="checkbox"
          name={name}
          checked={isChecked}
          aria-describedby={hint ? id : undefined}
          onChange={(event) => change(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {hint ? (
        <span class="hint" id={id}>
          {hint}
        </span>
      ) : null}
    </p>
  );
}
