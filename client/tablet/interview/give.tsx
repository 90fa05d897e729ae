import { Title } from '../screens/page.tsx';
import { useWords } from '../words.tsx';

/** The official gives the tablet away; whoever takes it goes on. */
export function Give({ onTaken, onOfficial }: { onTaken(): void; onOfficial(): void }) {
  const { texts } = useWords();
  return (
    <main class="calm middle">
      <Title>{texts.giveTitle}</Title>
      <p class="lead">{texts.giveWhy}</p>
      <p class="nav">
        <button type="button" class="large" onClick={onTaken}>
          {texts.giveTake}
        </button>
      </p>
      <p class="nav">
        <button type="button" class="plain" onClick={onOfficial}>
          {texts.official}
        </button>
      </p>
    </main>
  );
}
