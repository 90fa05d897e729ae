import { useEffect, useId, useState } from 'preact/hooks';
import { fill } from '#client/texts/fill.ts';
import { useItemTexts } from '../items/words.ts';
import type { Lookable } from './earlier-items.ts';
import { daysInWords, numbersInWords, readDays, readNumbers } from './listed-values.ts';

type ValuesFieldProps = {
  item: Lookable | undefined;
  values: readonly string[];
  change(values: readonly string[]): void;
};

/** What must have been marked: ticked among the item's own options or levels; numbers and days are written. */
export function ValuesField({ item, values, change }: ValuesFieldProps) {
  const { t, say } = useItemTexts();
  if (item && !item.values) return <WrittenValues isDays={item.kind === 'date'} {...{ values, change }} />;
  const offered = item?.values ?? [];
  const strays = values.filter((value) => !offered.some(({ mark }) => mark === value));
  const choices = [
    ...offered.map(({ mark, label }) => ({ mark, label: say(label) || mark })),
    ...strays.map((mark) => ({ mark, label: fill(t.conditions.unknownValue, { value: mark }) })),
  ];
  const toggle = (mark: string, isOn: boolean) => {
    const chosen = (one: string) => (one === mark ? isOn : values.includes(one));
    change(choices.map((choice) => choice.mark).filter(chosen));
  };
  return (
    <fieldset class="values">
      <legend>{t.conditions.values}</legend>
      {choices.map(({ mark, label }) => (
        <label key={mark} class="tick">
          <input
            type="checkbox"
            checked={values.includes(mark)}
            onChange={({ currentTarget }) => toggle(mark, currentTarget.checked)}
          />
          <span>{label}</span>
        </label>
      ))}
      {values.length === 0 && <p class="refusal">{t.conditions.valuesChosen}</p>}
    </fieldset>
  );
}

type WrittenProps = Omit<ValuesFieldProps, 'item'> & { isDays: boolean };

/** What cannot be read stays as it was typed, and the condition as it was. */
function WrittenValues({ values, change, isDays }: WrittenProps) {
  const { t } = useItemTexts();
  const id = useId();
  const [read, inWords] = isDays ? [readDays, daysInWords] : [readNumbers, numbersInWords];
  const settled = inWords(values);
  const [typed, setTyped] = useState(settled);
  useEffect(() => {
    // taken back, or another item: what is written follows
    if (read(typed)?.join() !== values.join()) setTyped(settled);
  }, [settled]);
  const isUnreadable = read(typed) === undefined;
  return (
    <p class="field">
      <label for={id}>{isDays ? t.conditions.days : t.conditions.numbers}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        value={typed}
        aria-invalid={isUnreadable || values.length === 0}
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          const now = read(currentTarget.value);
          if (now && now.join() !== values.join()) change(now);
        }}
      />
      <span class="hint" id={`${id}-hint`}>
        {isDays ? t.conditions.daysHint : t.conditions.numbersHint}
      </span>
      {isUnreadable && <span class="refusal">{t.conditions.unreadable}</span>}
      {!isUnreadable && values.length === 0 && <span class="refusal">{t.conditions.valuesChosen}</span>}
    </p>
  );
}
