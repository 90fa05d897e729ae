import { useEffect, useRef, useState } from 'preact/hooks';
import {
  type Ballot,
  faultsInView,
  markWhatIsSpecified,
  partInView,
  readForm,
  step,
} from '#client/questionnaire/ballot.ts';
import { Part } from '#client/questionnaire/part.tsx';
import { legKey } from '#client/questionnaire/player.ts';
import { fill } from '#client/texts/fill.ts';
import { blanksOf, fillIn } from '#surveys/questionnaire/fill-in.ts';
import type { Fault } from '#surveys/questionnaire/validate.ts';
import { useWords } from '../words.tsx';
import { FaultList } from './fault-list.tsx';
import { Frame } from './frame.tsx';
import type { Ticket } from './ticket.ts';

type PartsProps = {
  ticket: Ticket;
  ballot: Ballot;
  onChange(ballot: Ballot): void;
  onFinish(ballot: Ballot): void;
  onOfficial(): void;
};

/** The questionnaire, part by part. */
export function Parts({ ticket, ballot, onChange, onFinish, onOfficial }: PartsProps) {
  const { texts, language } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const { part, index, of, isLast, isScreenedOut } = partInView(ballot);
  const shown = part ? legKey(part.section, part.target) : '';

  useEffect(() => {
    scrollTo(0, 0);
    form.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }, [shown]);

  const read = (): Ballot => (form.current ? readForm(ballot, form.current) : ballot);
  const changed = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement) && !(target instanceof HTMLTextAreaElement)) return;
    if (target instanceof HTMLInputElement) markWhatIsSpecified(target);
    onChange(read());
  };
  const goOn = (event: Event) => {
    event.preventDefault();
    const now = read();
    const found = faultsInView(now);
    setFaults(found);
    onChange(now);
    if (found.length > 0) return;
    if (isLast) onFinish(now);
    else onChange(step(now, { do: 'next' }));
  };
  const goBack = () => {
    setFaults([]);
    onChange(step(read(), { do: 'back' }));
  };

  return (
    <Frame ticket={ticket} onOfficial={onOfficial}>
      <h1 class="over">{fillIn(ballot.questionnaire.title, blanksOf(ticket.kit.campaign))[language]}</h1>
      <FaultList faults={faults} ballot={ballot} />
      <form ref={form} autocomplete="off" noValidate onInput={changed} onChange={changed} onSubmit={goOn}>
        {part && (
          <Part
            key={shown}
            ballot={ballot}
            language={language}
            {...part}
            faults={faults}
            progress={fill(texts.progress, { part: index + 1, of })}
            targets={ticket.kit.campaign.targets}
          />
        )}
        {isLast && (
          <p class="promise">{ticket.mode === 'tablet_assisted' ? texts.promiseAssisted : texts.promise}</p>
        )}
        {isScreenedOut && (
          <p class="notice" role="status">
            {texts.screenedOut}
          </p>
        )}
        <p class="nav">
          {index > 0 && (
            <button type="button" class="quiet" onClick={goBack}>
              {texts.back}
            </button>
          )}
          <button type="submit">{isLast ? texts.send : texts.next}</button>
        </p>
      </form>
    </Frame>
  );
}
