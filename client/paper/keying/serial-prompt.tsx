import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { answerOf, type Failure } from '#client/officials/asking.ts';
import { fill } from '#client/texts/fill.ts';
import { api } from '../api.ts';
import { Refusal } from '../desk/states.tsx';
import { useWords } from '../desk/words.tsx';
import { type Ahead, settleTime } from './ahead.ts';

/** `keysAhead`: those of the ballot that were pressed already. */
export type Begun = { serial: number; isCorrection: boolean; keysAhead: readonly string[] };

type SerialPromptProps = {
  batch: string;
  /** Which there are in this pass, and which of them are keyed. */
  serials: readonly number[];
  keyed: readonly number[];
  next: number | undefined;
  isAgain: boolean;
  said: string;
  /** Typed before the last ballot was saved; undefined where none was saved just now. */
  ahead: Ahead | undefined;
  onStart: (begun: Begun) => void;
  onTakenBack: (serial: number) => void;
};

/** The serial off the paper. The one that comes next stands there already: Enter is enough. */
export function SerialPrompt(props: SerialPromptProps) {
  const { batch, serials, keyed, next, isAgain, said, ahead, onStart, onTakenBack } = props;
  const { t } = useWords();
  const missing = serials.filter((one) => !keyed.includes(one));
  const [typed, setTyped] = useState(ahead?.serial || String(next ?? ''));
  const isTouched = useRef(Boolean(ahead?.serial));
  const shownAt = useRef(performance.now());
  const [known, setKnown] = useState<number>();
  const [problem, setProblem] = useState('');
  const [failure, setFailure] = useState<Failure>();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    if (!ahead?.serial) field.current?.select();
    if (ahead?.further) begin(ahead.further);
  }, []);

  function begin(keysAhead: readonly string[]): void {
    const serial = Number(typed);
    setFailure(undefined);
    if (typed === '') setProblem(t.keying.noSerial);
    else if (!serials.includes(serial)) setProblem(fill(t.keying.unknownSerial, { serial: typed }));
    else if (keyed.includes(serial) && known !== serial) {
      setKnown(serial);
      setProblem(fill(t.keying.keyedBefore, { serial }));
    } else onStart({ serial, isCorrection: keyed.includes(serial), keysAhead });
  }
  async function takeBack(serial: number): Promise<void> {
    const param = { batch, serial: String(serial) };
    const answered = await answerOf(api.batches[':batch'].entries[':serial'].$delete({ param }));
    if (!answered.ok) return setFailure(answered.failure);
    setKnown(undefined);
    setProblem('');
    onTakenBack(serial);
  }
  return (
    <form
      class="serial"
      onSubmit={(event) => {
        event.preventDefault();
        begin([]);
      }}
    >
      <p role="status">{said}</p>
      <label>
        {t.keying.serial}
        <input
          ref={field}
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          aria-describedby="serial-says"
          onKeyDown={(event) => {
            // one Enter sends a ballot; its echo and the key held down begin no other
            const isEcho = ahead && !isTouched.current && event.timeStamp - shownAt.current < settleTime;
            if (event.key === 'Enter' && (event.repeat || isEcho)) event.preventDefault();
          }}
          onInput={(event) => {
            isTouched.current = true;
            setTyped(event.currentTarget.value.trim());
            setKnown(undefined);
            setProblem('');
          }}
        />
      </label>
      <button type="submit">{t.keying.start}</button>
      <p id="serial-says" class="hint">
        {t.keying.serialSays}
        {isAgain && missing.length > 0
          ? ` ${fill(t.keying.serialAgainSays, { serials: missing.join(', ') })}`
          : ''}
      </p>
      <p class="refusal" role="alert">
        {problem}
      </p>
      {known !== undefined ? (
        <button type="button" class="plain" onClick={() => takeBack(known)}>
          {fill(t.keying.takeBack, { serial: known })}
        </button>
      ) : null}
      <Refusal failure={failure} />
    </form>
  );
}
