type ChoiceFieldProps<T extends string> = {
  label: string;
  name: string;
  value: T;
  choices: readonly { value: T; label: string }[];
  change(value: T): void;
};

/** One of a few. */
export function ChoiceField<T extends string>({ label, name, value, choices, change }: ChoiceFieldProps<T>) {
  return (
    <p class="field">
      <label>
        <span>{label}</span>
        <select
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
      </label>
    </p>
  );
}
