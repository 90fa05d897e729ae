import { fill } from '#client/texts/fill.ts';
import { invalidReasonNames, invalidReasons } from '#surveys/paper/invalid-reason.ts';
import type { Place } from '#surveys/questionnaire/questionnaire.ts';
import { useWords } from '../desk/words.tsx';
import { choicesAt, hasLongNumbers, isWritten } from './choices.ts';
import { type Form, type Keyer, wordsKeyedAt } from './keyer.ts';
import { Line } from './line.tsx';
import type { Sign } from './signs.ts';

type KeyPadProps = {
  form: Form;
  keyer: Keyer;
  place: Place;
  onSign: (sign: Sign) => void;
  onWrite: (line: string) => void;
};

/** What can be keyed at the item in focus: its digits with their words, or a line to write in. */
export function KeyPad({ form, keyer, place, onSign, onWrite }: KeyPadProps) {
  const { t, say } = useWords();
  const choices = choicesAt(place, form.questionnaire);
  if (keyer.invalid === 'which') {
    return (
      <Choices
        choices={invalidReasons.map((reason, index) => ({
          number: index + 1,
          label: say(invalidReasonNames[reason]),
          isChosen: false,
        }))}
        onSign={onSign}
      />
    );
  }
  if (keyer.words) {
    const label = fill(t.keying.wordsFor, { option: keyer.words.label ? say(keyer.words.label) : '' });
    return (
      <Line
        key={`${place.key} words`}
        label={label}
        words={wordsKeyedAt(place, keyer)}
        onSign={onSign}
        onWrite={onWrite}
      />
    );
  }
  if (isWritten(place)) {
    return (
      <Line
        key={place.key}
        label={hintFor(place, t)}
        words={wordsKeyedAt(place, keyer)}
        onSign={onSign}
        onWrite={onWrite}
      />
    );
  }
  const hint = hasLongNumbers(choices) ? t.keying.longNumbers : hintFor(place, t);
  return (
    <>
      {hint ? <p class="hint">{hint}</p> : null}
      <Choices
        choices={choices.map(({ number, label, mark }) => ({
          number,
          label: label ? say(label) : t.keying.declined,
          isChosen: mark !== undefined && keyer.toggled.includes(mark),
        }))}
        onSign={onSign}
      />
      {keyer.digits ? <p class="typed">{keyer.digits}…</p> : null}
    </>
  );
}

function hintFor({ item }: Place, t: ReturnType<typeof useWords>['t']): string {
  switch (item.kind) {
    case 'multiple-choice':
      if (item.options.length === 1) return '';
      return item.max === undefined ? t.keying.several : fill(t.keying.severalUpTo, { max: item.max });
    case 'number':
      return fill(t.keying.number, { min: item.min, max: item.max });
    case 'date':
      return t.keying.date;
    case 'text':
      return t.keying.text;
    default:
      return '';
  }
}

type Shown = { number: number; label: string; isChosen: boolean };

/** They can also be touched; a longer number is touched digit by digit. */
function Choices({ choices, onSign }: { choices: readonly Shown[]; onSign: (sign: Sign) => void }) {
  const touch = (number: number) => {
    for (const digit of String(number)) onSign({ do: 'digit', digit: Number(digit) });
    if (choices.length > 9 && number * 10 <= choices.length) onSign({ do: 'enter' });
  };
  return (
    <ul class={choices.length > 9 ? 'choices many' : 'choices'}>
      {choices.map(({ number, label, isChosen }) => (
        <li key={number}>
          <button type="button" tabIndex={-1} aria-pressed={isChosen} onClick={() => touch(number)}>
            <kbd>{number}</kbd> <span>{label}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
