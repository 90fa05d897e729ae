import { useState } from 'preact/hooks';
import { AskPin } from '../screens/ask-pin.tsx';
import { Title } from '../screens/page.tsx';
import { useWords } from '../words.tsx';
import type { Ticket } from './ticket.ts';

type KeptProps = { ticket: Ticket; onOver(): void };

/** The last words. They are only ever said of what is on the disk. */
export function Kept({ ticket, onOver }: KeptProps) {
  return ticket.mode === 'tablet_self' ? (
    <Thanks ticket={ticket} onOver={onOver} />
  ) : (
    <Saved onOver={onOver} />
  );
}

/** Until the PIN nothing but this can be reached. */
function Thanks({ ticket, onOver }: KeptProps) {
  const { texts, language } = useWords();
  const [isAsking, setAsking] = useState(false);
  const closing = ticket.questionnaire.closing[language];
  if (isAsking) {
    return (
      <main class="calm narrow">
        <Title>{texts.lockTitle}</Title>
        <AskPin onRight={onOver} />
      </main>
    );
  }
  return (
    <main class="calm middle">
      <Title>{texts.thanksTitle}</Title>
      <p class="lead">{texts.thanksKept}</p>
      {closing !== texts.thanksTitle && <p>{closing}</p>}
      <p class="lead">
        <b>{texts.thanksHandBack}</b>
      </p>
      <p class="nav">
        <button type="button" class="quiet" onClick={() => setAsking(true)}>
          {texts.thanksOfficial}
        </button>
      </p>
    </main>
  );
}

function Saved({ onOver }: Pick<KeptProps, 'onOver'>) {
  const { texts } = useWords();
  return (
    <main class="calm middle">
      <Title>{texts.savedTitle}</Title>
      <p class="lead">{texts.saved}</p>
      <p class="nav">
        <button type="button" class="large" onClick={onOver}>
          {texts.toHome}
        </button>
      </p>
    </main>
  );
}
