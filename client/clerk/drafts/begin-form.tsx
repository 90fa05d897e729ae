import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import type { Answered, Failure } from '#client/officials/asking.ts';
import { Part } from '../desk/page.tsx';
import { useWords } from '../words.tsx';

type BeginTexts = Record<'make' | 'makeHow' | 'code' | 'codeHint' | 'begin' | 'beginning' | 'blank', string>;

type BeginFormProps = {
  texts: BeginTexts;
  fromLabel: string;
  /** What it can begin as; nothing is offered besides. */
  options: ComponentChildren;
  firstFrom: string;
  /** A code that is free, for what is begun from. */
  propose(from: string): string;
  make(code: string, from: string): Promise<Answered<unknown>>;
  addressOf(code: string): string;
};

/** A new draft: what it begins as, and the code it goes by. */
export function BeginForm(props: BeginFormProps) {
  const { texts, fromLabel, options, firstFrom, propose, make, addressOf } = props;
  const { t } = useWords();
  const { route } = useLocation();
  const [from, setFrom] = useState(firstFrom);
  const [typed, setTyped] = useState<string>();
  const [isMaking, setMaking] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const code = typed ?? propose(from);
  const ids = { from: useId(), code: useId() };
  const begin = async () => {
    setMaking(true);
    setFailure(undefined);
    const answered = await make(code, from);
    setMaking(false);
    if (answered.ok) route(addressOf(code));
    else setFailure(answered.failure);
  };
  return (
    <Part title={texts.make} says={texts.makeHow}>
      <form
        class="new-draft"
        onSubmit={(event) => {
          event.preventDefault();
          begin();
        }}
      >
        <div class="field">
          <label for={ids.from}>{fromLabel}</label>
          <select id={ids.from} value={from} onChange={(event) => setFrom(event.currentTarget.value)}>
            <option value="">{texts.blank}</option>
            {options}
          </select>
        </div>
        <div class="field">
          <label for={ids.code}>{texts.code}</label>
          <input
            id={ids.code}
            type="text"
            required
            maxLength={40}
            pattern="[a-z0-9][a-z0-9\-]*"
            autoComplete="off"
            aria-describedby={`${ids.code}-hint`}
            value={code}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setFailure(undefined);
            }}
          />
          <p class="aside" id={`${ids.code}-hint`}>
            {texts.codeHint}
          </p>
        </div>
        <button type="submit" disabled={isMaking}>
          {isMaking ? texts.beginning : texts.begin}
        </button>
        {failure ? (
          <p class="fault" role="alert">
            {failure.sentence ?? t.states.unreachable}
          </p>
        ) : null}
      </form>
    </Part>
  );
}
