import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { answerOf, type Failure } from '#client/officials/asking.ts';
import { fill } from '#client/texts/fill.ts';
import { type Decision, validityKey } from '#surveys/paper/double-entry.ts';
import type { KeyedItem } from '#surveys/paper/entry.ts';
import { placesOf } from '#surveys/questionnaire/questionnaire.ts';
import { api } from '../api.ts';
import { Refusal } from '../desk/states.tsx';
import { useWords } from '../desk/words.tsx';
import type { Form } from '../keying/keyer.ts';
import { saidInWords } from '../keying/said.ts';
import { signOf } from '../keying/signs.ts';
import { ReadAgain } from './read-again.tsx';
import type { ReconcilingView } from './reconciling-page.tsx';

type DecisionDeskProps = {
  batch: string;
  form: Form;
  targets: ReconcilingView['targets'];
  disagreement: ReconcilingView['open'][number];
  onDecided: () => void;
  /** Where it was decided before: leaves it as it was. */
  onBack?: () => void;
};

/** Both values side by side with what was asked. 1: the first. 2: the second. 3: the paper says something else. */
export function DecisionDesk({ batch, form, targets, disagreement, onDecided, onBack }: DecisionDeskProps) {
  const words = useWords();
  const { t, say } = words;
  const { serial, key, first, second } = disagreement;
  const [isReading, setReading] = useState(false);
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const area = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    // while an item is read again its own part takes the keys
    if (!isReading) area.current?.focus({ preventScroll: true });
  }, [isReading, isSending]);

  const place = placesOf(form.questionnaire, form.targets).find((one) => one.key === key);
  const target = targets.find(({ code }) => code === place?.target);
  const mayTake = { first: !('notKeyed' in first), second: !('notKeyed' in second) };
  const mayRead = key !== validityKey && place !== undefined;

  async function decide(decision: Decision): Promise<void> {
    if (isSending) return;
    setSending(true);
    const json = { serial, key, decision };
    const answered = await answerOf(api.batches[':batch'].decisions.$put({ param: { batch }, json }));
    setSending(false);
    if (answered.ok) onDecided();
    else setFailure(answered.failure);
  }
  function choose(digit: number): void {
    if (digit === 1 && mayTake.first) decide({ choice: 'first' });
    if (digit === 2 && mayTake.second) decide({ choice: 'second' });
    if (digit === 3 && mayRead) setReading(true);
  }
  const choices = [
    { digit: 1, label: t.reconciling.one, isThere: mayTake.first },
    { digit: 2, label: t.reconciling.two, isThere: mayTake.second },
    { digit: 3, label: t.reconciling.three, isThere: mayRead },
  ];
  return (
    <section
      ref={area}
      class="decision-desk"
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keys itself
      tabIndex={0}
      aria-label={`${t.reconciling.area}. ${fill(t.reconciling.ballot, { serial })}`}
      onKeyDown={(event) => {
        const sign = signOf(event.key);
        if (isReading || event.repeat || event.ctrlKey || sign?.do !== 'digit') return;
        event.preventDefault();
        choose(sign.digit);
      }}
    >
      <p class="take">{fill(t.reconciling.take, { serial })}</p>
      <p class="asked" aria-live="polite">
        {target ? <span class="section">{fill(t.keying.about, { name: say(target.name) })}</span> : null}
        <b>{place?.asked.number}</b> {place ? say(place.asked.wording) : t.reconciling.validity}
      </p>
      <dl class="both">
        <div>
          <dt>{t.reconciling.first}</dt>
          <dd>{saidInWords(first, place, form.questionnaire, words)}</dd>
        </div>
        <div>
          <dt>{t.reconciling.second}</dt>
          <dd>{saidInWords(second, place, form.questionnaire, words)}</dd>
        </div>
      </dl>
      {isReading && place ? (
        <ReadAgain
          form={form}
          place={place}
          onRead={(keyed: KeyedItem) => decide({ choice: 'read_again', keyed })}
          onBack={() => setReading(false)}
        />
      ) : (
        <ul class="choices decide">
          {choices
            .filter(({ isThere }) => isThere)
            .map(({ digit, label }) => (
              <li key={digit}>
                <button type="button" onClick={() => choose(digit)}>
                  {label}
                </button>
              </li>
            ))}
          {onBack ? (
            <li>
              <button type="button" onClick={onBack}>
                {t.reconciling.leave}
              </button>
            </li>
          ) : null}
        </ul>
      )}
      <p role="status">{isSending ? t.reconciling.deciding : ''}</p>
      <Refusal failure={failure} />
    </section>
  );
}
