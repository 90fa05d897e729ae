import { useWords } from '../words.tsx';

export function Saving() {
  const { texts } = useWords();
  return (
    <main class="calm middle">
      <p class="lead" role="status">
        {texts.saving}
      </p>
    </main>
  );
}
