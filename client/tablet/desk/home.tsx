import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Ticket } from '../interview/ticket.ts';
import { Page } from '../screens/page.tsx';
import { useOutbox, useTablet } from '../tablet.ts';
import { useWords } from '../words.tsx';
import { takeOverWhileHere } from '../worker.ts';
import { Begin } from './begin.tsx';
import { Contacts } from './contacts.tsx';
import { Ledger } from './ledger.tsx';
import { PlaceChooser } from './place-chooser.tsx';
import { Rescue } from './rescue.tsx';
import { readStanding, type Standing } from './standing.ts';

/** How often the day is looked at anew while the screen stands still. */
const everyMs = 30_000;

type HomeProps = { onInterview(ticket: Ticket): void; onLock(): void };

export function Home({ onInterview, onLock }: HomeProps) {
  const { connection, now } = useTablet();
  const { texts } = useWords();
  const { turn } = useOutbox();
  const [standing, setStanding] = useState<Standing>();
  const [isUpdating, setUpdating] = useState(false);

  const look = useCallback(async () => setStanding(await readStanding(connection, now())), [connection, now]);
  useEffect(() => {
    look();
  }, [look, turn]);
  useEffect(() => {
    const timer = setInterval(look, everyMs);
    return () => clearInterval(timer);
  }, [look]);
  useEffect(() => takeOverWhileHere(() => setUpdating(true)), []);

  const lock = (
    <button type="button" class="plain" onClick={onLock}>
      {texts.lock}
    </button>
  );
  if (!standing) return null;
  return (
    <Page title={standing.enrolment.device.name} class="home" aside={lock}>
      {standing.kit.campaign.isTrial && <p class="trial">{texts.trial}</p>}
      {isUpdating && <p class="notice">{texts.updating}</p>}
      {standing.isClockWrong && (
        <p class="notice" role="status">
          {texts.clockWrong}
        </p>
      )}
      <div class="work">
        <PlaceChooser standing={standing} onChosen={look} />
        <Begin standing={standing} onInterview={onInterview} />
        <Contacts standing={standing} onCounted={look} />
      </div>
      <div class="books">
        <Ledger standing={standing} />
        <Rescue />
      </div>
    </Page>
  );
}
