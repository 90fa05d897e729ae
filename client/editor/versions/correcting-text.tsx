import { useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '#client/texts/fill.ts';
import type { Change } from '#surveys/questionnaire/versions/change.ts';
import type { CorrectableText } from '#surveys/questionnaire/versions/correctable-texts.ts';
import type { Wording } from '#surveys/questionnaire/wording.ts';
import { useWords } from '../desk/words.tsx';
import { WordingField } from '../fields/wording-field.tsx';
import { useVersionTexts } from './use-version-texts.ts';

type CorrectingTextProps = {
  text: CorrectableText;
  place: string;
  /** As it is to read, where it is being mended. */
  written: Wording | undefined;
  change: Change | undefined;
  write(wording: Wording | undefined): void;
};

/** One text: as it stands, with the way to mend it; or both languages to write in, and what the measure says. */
export function CorrectingText({ text, place, written, change, write }: CorrectingTextProps) {
  const { say } = useWords();
  const { correcting: texts, fields } = useVersionTexts();
  const entry = useRef<HTMLLIElement>(null);
  const isOpen = written !== undefined;
  const wasOpen = useRef(isOpen);
  useLayoutEffect(() => {
    // the focus goes into the text that was opened, and back to its button when it is left as it was
    if (isOpen !== wasOpen.current)
      entry.current?.querySelector<HTMLElement>(isOpen ? 'textarea' : 'button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const about = { place, field: fields[text.field] };
  if (!written) {
    return (
      <li ref={entry}>
        <div>
          <small>
            {place} · {fields[text.field]}
          </small>
          <p>{say(text.wording)}</p>
        </div>
        <button
          type="button"
          class="quiet"
          aria-label={fill(texts.editAt, about)}
          onClick={() => write(text.wording)}
        >
          {texts.edit}
        </button>
      </li>
    );
  }
  return (
    <li class="open" ref={entry}>
      <div>
        <WordingField
          label={`${place} · ${fields[text.field]}`}
          name={text.path}
          value={written}
          change={write}
          isLong={text.wording.vi.length > 80}
        />
        <p class={change && change.class !== 'wording' ? 'refusal' : 'hint'} role="status">
          {change ? (change.class === 'wording' ? texts.isTypo : texts.isMore) : ''}
        </p>
      </div>
      <button
        type="button"
        class="quiet"
        aria-label={fill(texts.undoAt, about)}
        onClick={() => write(undefined)}
      >
        {texts.undo}
      </button>
    </li>
  );
}
