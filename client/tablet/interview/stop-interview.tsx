import { AskPin } from '../screens/ask-pin.tsx';
import { Title } from '../screens/page.tsx';
import { useWords } from '../words.tsx';

/** In place of the ballot, so that nobody reads it while the PIN is typed; after the PIN it is gone. */
export function StopInterview({ onStop, onBack }: { onStop(): void; onBack(): void }) {
  const { texts } = useWords();
  return (
    <main class="calm narrow">
      <Title>{texts.stopTitle}</Title>
      <p>{texts.stopWhy}</p>
      <AskPin onRight={onStop} />
      <p class="nav">
        <button type="button" class="quiet" onClick={onBack}>
          {texts.stopBack}
        </button>
      </p>
    </main>
  );
}
