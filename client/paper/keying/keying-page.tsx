import type { InferResponseType } from 'hono/client';
import { useState } from 'preact/hooks';
import { useAnswer } from '#client/officials/use-answer.ts';
import { fill } from '#client/texts/fill.ts';
import { Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import { api } from '../api.ts';
import { type DeskView, Frame } from '../desk/frame.tsx';
import { WhenReady } from '../desk/states.tsx';
import { useWords } from '../desk/words.tsx';
import type { Ahead } from './ahead.ts';
import { BallotDesk } from './ballot-desk.tsx';
import { CloseKeying } from './close-keying.tsx';
import { keptBallot } from './kept-ballot.ts';
import type { Form } from './keyer.ts';
import { type Begun, SerialPrompt } from './serial-prompt.tsx';

const ask = api.batches[':batch'].keying.$get;
type KeyingView = InferResponseType<typeof ask, 200>;

type KeyingPageProps = { desk: DeskView; batch: string };

/** Ballot after ballot of one batch, in the pass that it is in. */
export function KeyingPage({ desk, batch }: KeyingPageProps) {
  const { t, language } = useWords();
  const answer = useAnswer(`keying ${batch} ${language}`, () => ask({ param: { batch } }));
  const view = answer.state === 'ready' ? answer.value : undefined;
  const title = fill(view?.pass === 2 ? t.keying.titleAgain : t.keying.title, { number: view?.number ?? '' });
  return (
    <Frame
      title={title}
      account={desk.account}
      isTrial={view?.isTrial ?? false}
      back={{ href: `/paper/batches/${batch}`, label: t.toBatch }}
    >
      <WhenReady answer={answer}>{(ready) => <Keying batch={batch} view={ready} />}</WhenReady>
    </Frame>
  );
}

function Keying({ batch, view }: { batch: string; view: KeyingView }) {
  const { t } = useWords();
  const [keyed, setKeyed] = useState<readonly number[]>(view.keyed);
  const [ballot, setBallot] = useState<Begun | undefined>(() => {
    const kept = keptBallot(batch);
    return kept && { serial: kept.serial, isCorrection: kept.isCorrection, keysAhead: [] };
  });
  const [ahead, setAhead] = useState<Ahead>();
  const [said, setSaid] = useState('');
  const [last, setLast] = useState(0);
  const [form] = useState<Form>(() => ({
    questionnaire: Questionnaire.parse(view.questionnaire),
    targets: view.targets.map(({ code }) => code),
  }));
  const open = view.serials.filter((serial) => !keyed.includes(serial));
  const progress = fill(t.keying.progress, { keyed: keyed.length, toKey: view.toKey });
  if (ballot) {
    return (
      <>
        <p class="progress">{progress}</p>
        <BallotDesk
          key={ballot.serial}
          batch={batch}
          {...ballot}
          form={form}
          targets={view.targets}
          onSaved={(serial, typed) => {
            setAhead(typed);
            setKeyed((before) => [...new Set([...before, serial])]);
            setLast(serial);
            setSaid(fill(t.keying.saved, { serial }));
            setBallot(undefined);
          }}
          onAbandon={() => {
            setAhead(undefined);
            setBallot(undefined);
          }}
        />
      </>
    );
  }
  return (
    <>
      <p class="progress">{progress}</p>
      {view.isOpenElsewhere && keyed.length === 0 ? (
        <p class="unsent" role="status">
          {t.keying.openElsewhere}
        </p>
      ) : null}
      {keyed.length === view.toKey ? <CloseKeying batch={batch} toKey={view.toKey} /> : null}
      {keyed.length > view.toKey ? (
        <p class="refusal">{fill(t.keying.tooMany, { keyed: keyed.length, toKey: view.toKey })}</p>
      ) : null}
      <SerialPrompt
        key={`${keyed.length} ${last}`}
        batch={batch}
        serials={view.serials}
        keyed={keyed}
        next={open.find((serial) => serial > last) ?? open[0]}
        isAgain={view.pass === 2}
        said={said}
        ahead={ahead}
        onStart={setBallot}
        onTakenBack={(serial) => {
          setAhead(undefined);
          setKeyed((before) => before.filter((one) => one !== serial));
          setSaid(fill(t.keying.takenBack, { serial }));
        }}
      />
    </>
  );
}
