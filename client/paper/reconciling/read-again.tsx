import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { KeyedItem } from '#surveys/paper/entry.ts';
import type { Place } from '#surveys/questionnaire/questionnaire.ts';
import { useWords } from '../desk/words.tsx';
import { KeyPad } from '../keying/key-pad.tsx';
import { type Form, type Keyer, press, write } from '../keying/keyer.ts';
import { refusalInWords } from '../keying/refusal-in-words.ts';
import { type Sign, signOf } from '../keying/signs.ts';

type ReadAgainProps = {
  form: Form;
  place: Place;
  onRead: (keyed: KeyedItem) => void;
  onBack: () => void;
};

/** One item of the ballot, keyed as on the keying screen. */
export function ReadAgain({ form, place, onRead, onBack }: ReadAgainProps) {
  const { t } = useWords();
  const alone: Form = { ...form, questionnaire: onlyItem(form, place) };
  const [keyer, setKeyer] = useState<Keyer>(() => ({
    items: {},
    at: place.key,
    digits: '',
    toggled: [],
    words: undefined,
    invalid: undefined,
    refusal: undefined,
  }));
  const area = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (document.activeElement?.tagName !== 'TEXTAREA') area.current?.focus();
  }, []);
  const go = (after: Keyer) => {
    const keyed = after.items[place.key];
    if (keyed) onRead(keyed);
    else if (after.refusal?.why === 'first') onBack();
    else if (after.invalid === undefined) setKeyer(after);
  };
  const onSign = (sign: Sign | undefined) => go(press(alone, keyer, sign));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it lies in an application, which takes the keys itself
    <div
      ref={area}
      class="focus"
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.key === 'Tab' || event.repeat) return;
        event.preventDefault();
        event.stopPropagation();
        onSign(signOf(event.key));
      }}
    >
      <p class="hint">{t.reconciling.readAgain}</p>
      <KeyPad
        form={alone}
        keyer={keyer}
        place={place}
        onSign={onSign}
        onWrite={(line) => go(write(alone, keyer, line))}
      />
      <p class="refusal" role="alert">
        {refusalInWords(keyer.refusal, place, t)}
      </p>
    </div>
  );
}

/** The questionnaire as if nothing else were asked: no condition leads past the item, and none comes before it. */
function onlyItem({ questionnaire }: Form, { item, section }: Place): Form['questionnaire'] {
  const { when: _, ...asked } = item;
  const { when: __, ...open } = section;
  return { ...questionnaire, eligibility: undefined, required: [], sections: [{ ...open, items: [asked] }] };
}
