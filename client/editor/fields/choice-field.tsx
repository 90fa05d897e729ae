import { useId } from 'preact/hooks';

type ChoiceFieldProps<T extends string> = {
  label: string;
  name: string;
  value: T;
  choices: readonly { value: T; label: string }[];
  change(value: T): void;
};

/** One of a few. */
export function ChoiceField<T extends string>({ label, name, value, choices, change }: ChoiceFieldProps<T>) {
  const id = useId();
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        name={name}
        value={value}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.currentTarget.value);
          if (chosen) change(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </p>
  );
}
