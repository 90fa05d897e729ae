import { LocationProvider, useLocation } from 'preact-iso/router';
import { useAnswer } from '#client/officials/use-answer.ts';
import { api } from './api.ts';
import { BatchPage } from './batches/batch-page.tsx';
import { BatchesPage } from './batches/batches-page.tsx';
import type { DeskView } from './desk/frame.tsx';
import { WhenReady } from './desk/states.tsx';
import { useWords, WordsProvider } from './desk/words.tsx';
import { KeyingPage } from './keying/keying-page.tsx';
import { ReconcilingPage } from './reconciling/reconciling-page.tsx';

export function App() {
  return (
    <WordsProvider>
      <LocationProvider scope="/paper">
        <Desk />
      </LocationProvider>
    </WordsProvider>
  );
}

/** Who is here and which campaigns there are, then the page the address names. */
function Desk() {
  const { language } = useWords();
  const answer = useAnswer(`desk ${language}`, () => api.desk.$get());
  if (answer.state !== 'ready')
    return (
      <main>
        <WhenReady answer={answer}>{() => null}</WhenReady>
      </main>
    );
  return <CurrentPage desk={answer.value} />;
}

/** `/paper`, `/paper/campaigns/2024`, `/paper/batches/ID`, `/paper/batches/ID/keying`, `…/reconciling`. */
function CurrentPage({ desk }: { desk: DeskView }) {
  const { path } = useLocation();
  const [, kind, id, part] = path.split('/').filter(Boolean);
  if (kind === 'batches' && id) {
    const place = { desk, batch: id };
    if (part === 'keying') return <KeyingPage key={path} {...place} />;
    if (part === 'reconciling') return <ReconcilingPage key={path} {...place} />;
    return <BatchPage key={path} {...place} />;
  }
  return <BatchesPage key={path} desk={desk} campaign={kind === 'campaigns' ? id : undefined} />;
}
