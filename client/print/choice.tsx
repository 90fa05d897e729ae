import type { Language } from '#surveys/questionnaire/wording.ts';
import type { PrintChoice } from './views.ts';

type ChoiceProps = {
  name: string;
  label: string;
  choices: readonly PrintChoice[];
  chosen: string;
  /** What "no choice" is called, where that is possible. */
  all?: string;
  language: Language;
};

/** One list of the bar above what is printed. */
export function Choice({ name, label, choices, chosen, all, language }: ChoiceProps) {
  return (
    <p>
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        {all !== undefined && <option value="">{all}</option>}
        {choices.map(({ value, name: wording }) => (
          <option key={value} value={value} selected={chosen === value}>
            {wording[language]}
          </option>
        ))}
      </select>
    </p>
  );
}
