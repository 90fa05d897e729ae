import { useEffect, useState } from 'preact/hooks';
import { download, rescueFile, rescueFileName } from '../rescue-file.ts';
import { Title } from '../screens/page.tsx';
import { reserveSerial } from '../storage/interviews.ts';
import { useTablet } from '../tablet.ts';
import { useWords } from '../words.tsx';
import { keepHeld, type Saved } from './save-interview.ts';
import type { Ticket } from './ticket.ts';

type UnsavedProps = { ticket: Ticket; saved: Extract<Saved, { is: 'held' }>; onKept(): void };

/** How often it is tried by itself: somebody may be making room. */
const everyMs = 10_000;

/** The tablet cannot store what was answered: it is sealed, held by this screen, and offered as a file. */
export function Unsaved({ ticket, saved, onKept }: UnsavedProps) {
  const tablet = useTablet();
  const { texts } = useWords();
  const [isFull, setFull] = useState(saved.isFull);
  const { connection, now } = tablet;

  const retry = async () => {
    const kept = await keepHeld(tablet, saved.held, ticket);
    if (kept !== 'kept') return setFull(kept === 'full');
    saved.letGo();
    onKept();
  };
  useEffect(() => {
    const timer = setInterval(retry, everyMs);
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => {
      clearInterval(timer);
      removeEventListener('beforeunload', warn);
    };
  }, []);
  const rescue = async () => {
    const { held } = saved;
    await reserveSerial(connection, held.device, held.serial).catch(() => {}); // too full even for that
    download(await rescueFileName(connection, now()), await rescueFile(connection, held));
  };

  return (
    <main class="calm middle">
      <Title>{isFull ? texts.fullTitle : texts.failedTitle}</Title>
      {ticket.mode === 'tablet_self' && <p class="lead">{texts.fullRespondent}</p>}
      <p role="status">{isFull ? texts.full : texts.failed}</p>
      <p class="nav">
        <button type="button" onClick={retry}>
          {texts.fullRetry}
        </button>
        <button type="button" class="quiet" onClick={rescue}>
          {texts.rescueSave}
        </button>
      </p>
      <p class="small">{texts.rescueWhat}</p>
    </main>
  );
}
