import { useId } from 'preact/hooks';

type SwitchProps<V extends string> = {
  label: string;
  choices: readonly { value: V; label: string }[];
  chosen: V;
  choose(value: V): void;
};

/** A few choices side by side, of which one is in force. */
export function Switch<V extends string>({ label, choices, chosen, choose }: SwitchProps<V>) {
  const name = useId();
  return (
    <fieldset class="switch">
      <legend class="unseen">{label}</legend>
      {choices.map(({ value, label: said }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => choose(value)}
          />
          <span>{said}</span>
        </label>
      ))}
    </fieldset>
  );
}
