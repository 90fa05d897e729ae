import { useEffect, useState } from 'preact/hooks';
import { fill } from '#client/texts/fill.ts';
import { listEnrolments } from '../storage/enrolments.ts';
import { useTablet } from '../tablet.ts';
import { useWords } from '../words.tsx';
import { takeOverWhileHere } from '../worker.ts';
import { AskPin } from './ask-pin.tsx';
import { Page } from './page.tsx';

/** Where the app stands after every start. */
export function Lock({ onUnlocked }: { onUnlocked(): void }) {
  const { connection } = useTablet();
  const { texts } = useWords();
  const [device, setDevice] = useState('');
  useEffect(() => {
    listEnrolments(connection).then(([current]) => setDevice(current?.device.name ?? ''));
  }, [connection]);
  useEffect(() => takeOverWhileHere(() => {}), []);
  return (
    <Page title={texts.lockTitle} class="calm narrow">
      {device && <p class="lead">{fill(texts.lockFor, { device })}</p>}
      <AskPin onRight={onUnlocked} />
      <p class="small">{texts.pinForgotten}</p>
    </Page>
  );
}
