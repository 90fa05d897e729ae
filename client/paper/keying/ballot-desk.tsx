import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fill } from '#client/texts/fill.ts';
import type { Target } from '#surveys/campaigns/campaign.ts';
import { Refusal } from '../desk/states.tsx';
import { useWords } from '../desk/words.tsx';
import { type Ahead, aheadIn, typedAhead } from './ahead.ts';
import { Check } from './check.tsx';
import { keepBallot, keptBallot, letGoOfBallot } from './kept-ballot.ts';
import { KeyPad } from './key-pad.tsx';
import {
  entryOf,
  type Form,
  isTyping,
  type Keyer,
  orderOf,
  placeAt,
  press,
  startKeyer,
  write,
} from './keyer.ts';
import { Legend } from './legend.tsx';
import { Lines } from './lines.tsx';
import { refusalInWords } from './refusal-in-words.ts';
import { type Sign, signOf } from './signs.ts';
import { type Parcel, useSender } from './use-sender.ts';

type BallotDeskProps = {
  batch: string;
  serial: number;
  isCorrection: boolean;
  form: Form;
  targets: readonly Target[];
  /** Keys of this ballot that were pressed before it was on the screen. */
  keysAhead: readonly string[];
  /** `ahead`: what was typed since it was sent. */
  onSaved: (serial: number, ahead: Ahead) => void;
  onAbandon: () => void;
};

/** One ballot from its first item until the server has saved it. */
export function BallotDesk({
  batch,
  serial,
  isCorrection,
  form,
  targets,
  keysAhead,
  onSaved,
  onAbandon,
}: BallotDeskProps) {
  const words = useWords();
  const { t, say } = words;
  const [keyer, setKeyer] = useState<Keyer>(() => {
    const kept = keptBallot(batch);
    if (kept?.serial === serial) return kept.keyer;
    // no further than the first line: what is typed into it must be seen
    return keysAhead.reduce(
      (before, key) => (isTyping(placeAt(form, before), before) ? before : press(form, before, signOf(key))),
      startKeyer(form),
    );
  });
  const area = useRef<HTMLElement>(null);
  const hand = useRef<HTMLDivElement>(null);
  const sender = useSender(({ serial: saved }: Parcel) => {
    letGoOfBallot();
    onSaved(saved, aheadIn(ahead.current));
  });
  const { sending } = sender;
  const ahead = useRef<readonly string[]>([]);
  const [shownAhead, showAhead] = useState('');
  const typeAhead = (keys: readonly string[]) => {
    ahead.current = keys;
    showAhead(aheadIn(keys).serial);
  };
  const place = placeAt(form, keyer);
  const target = targets.find(({ code }) => code === place?.target);
  const order = orderOf(form, keyer.items);
  const isAtCheck = place === undefined && keyer.invalid !== 'which';
  const entry = entryOf(form, keyer);
  useLayoutEffect(() => keepBallot({ batch, serial, isCorrection, keyer }), [keyer]);
  useLayoutEffect(() => {
    // at once, so that no key is lost; a line that is written has taken the focus for itself
    if (!area.current?.contains(document.activeElement) || document.activeElement?.tagName !== 'TEXTAREA') {
      area.current?.focus({ preventScroll: true });
    }
  }, [keyer.at, keyer.words, sending.state]);

  useLayoutEffect(() => {
    const shown = hand.current?.querySelector('section')?.getBoundingClientRect();
    if (shown && (shown.top < 0 || shown.bottom > innerHeight)) hand.current?.scrollIntoView();
  }, [keyer, isAtCheck]);
  useLayoutEffect(() => {
    if (sending.state !== 'sending') typeAhead([]);
  }, [sending.state]);

  const send = () => sender.send({ batch, serial, entry, isCorrection });
  const onSign = (sign: Sign | undefined) => {
    if (sending.state === 'sending') return;
    if (isAtCheck && sign?.do === 'enter') {
      send();
      return;
    }
    if (sending.state !== 'idle') sender.stop();
    setKeyer((before) => press(form, before, sign));
  };
  const refusal = refusalInWords(keyer.refusal, place, t);
  return (
    <section
      ref={area}
      class="ballot-desk"
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keys itself
      tabIndex={0}
      aria-label={`${t.keying.area}. ${fill(t.keying.ballot, { serial })}`}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.altKey || event.metaKey || /^(Tab|Shift|F(?![89]$)\d+)$/.test(event.key))
          return;
        if (event.target instanceof HTMLButtonElement && /^(Enter| )$/.test(event.key)) return;
        event.preventDefault();
        // a key that is held down counts once
        if (event.repeat) return;
        if (sending.state === 'sending') typeAhead(typedAhead(ahead.current, event.key));
        else onSign(signOf(event.key));
      }}
    >
      <div class="paper">
        <h2 class="ballot-name">{fill(t.keying.ballot, { serial })}</h2>
        <Lines
          order={order}
          items={keyer.items}
          at={keyer.at}
          questionnaire={form.questionnaire}
          targets={targets}
        />
      </div>
      <div ref={hand} class="hand">
        {isAtCheck ? (
          <Check serial={serial} entry={entry} order={order} targets={targets} onSend={send} />
        ) : (
          <section class={keyer.refusal ? `focus refused-${keyer.refusal.round % 2}` : 'focus'}>
            {place && keyer.invalid !== 'which' ? (
              <p class="asked" aria-live="polite">
                {target ? (
                  <span class="section">{fill(t.keying.about, { name: say(target.name) })}</span>
                ) : null}
                <b>{place.asked.number}</b> {say(place.asked.wording)}
              </p>
            ) : (
              <p class="asked" aria-live="polite">
                {t.keying.invalidTitle} <span class="hint">{t.keying.invalidSays}</span>
              </p>
            )}
            {place ? (
              <KeyPad
                form={form}
                keyer={keyer}
                place={place}
                onSign={onSign}
                onWrite={(line) => setKeyer((before) => write(form, before, line))}
              />
            ) : null}
          </section>
        )}
        <p class="refusal" role="alert">
          {refusal && <span key={keyer.refusal?.round}>{refusal}</span>}
        </p>
        <SendingState serial={serial} sending={sending} />
        {shownAhead ? <p>{fill(t.keying.ahead, { serial: shownAhead })}</p> : null}
        <button
          type="button"
          class="plain"
          onClick={() => {
            sender.stop();
            letGoOfBallot();
            onAbandon();
          }}
        >
          {t.keying.abandon}
        </button>
      </div>
      <Legend isInLine={isTyping(place, keyer)} onSign={onSign} />
    </section>
  );
}

function SendingState({
  serial,
  sending,
}: {
  serial: number;
  sending: ReturnType<typeof useSender>['sending'];
}) {
  const { t } = useWords();
  switch (sending.state) {
    case 'idle':
      return null;
    case 'sending':
      return <p role="status">{fill(t.keying.sending, { serial })}</p>;
    case 'unsent':
      return (
        <p class="unsent" role="alert">
          {fill(t.keying.unsent, { serial, seconds: sending.seconds })}
        </p>
      );
    case 'refused':
      if (sending.failure.problem === 'not_your_batch')
        return <Refusal failure={{ ...sending.failure, sentence: fill(t.keying.taken, { serial }) }} />;
      return sending.failure.kind === 'session_ended' ? (
        <p class="unsent" role="alert">
          {t.keying.signInAgain}{' '}
          <a href="/sign-in?to=/paper" target="_blank" rel="noopener">
            {t.keying.signInElsewhere}
          </a>
        </p>
      ) : (
        <Refusal
          failure={{
            ...sending.failure,
            sentence: fill(t.keying.refused, { serial, sentence: sending.failure.sentence ?? '' }),
          }}
        />
      );
  }
}
