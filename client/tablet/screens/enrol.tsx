import { useEffect, useState } from 'preact/hooks';
import { fill } from '#client/texts/fill.ts';
import type { TabletTexts } from '#client/texts/tablet/texts.ts';
import { type EnrolmentOutcome, enrol } from '../enrol.ts';
import { listEnrolments } from '../storage/enrolments.ts';
import { useTablet } from '../tablet.ts';
import { useWords } from '../words.tsx';
import { Page } from './page.tsx';
import { canScan, Scan } from './scan.tsx';

type EnrolProps = { token: string | undefined; onEnrolled(): void };
type State = 'asks' | 'enrolling' | 'scans' | Exclude<EnrolmentOutcome, { is: 'enrolled' }>;

/** A link's 22 letters, alone or at the end of the link; the clerk's page shows them in groups. */
function tokenIn(text: string): string | undefined {
  return /(?:^|#enrol=)([A-Za-z0-9_-]{22})$/.exec(text.replace(/\s+/g, ''))?.[1];
}

export function Enrol({ token, onEnrolled }: EnrolProps) {
  const tablet = useTablet();
  const { texts } = useWords();
  const [state, setState] = useState<State>(token ? 'enrolling' : 'asks');
  const [asked, setAsked] = useState(token);
  const [isAgain, setAgain] = useState(false);

  const ask = async (wanted: string) => {
    setAsked(wanted);
    setState('enrolling');
    const outcome = await enrol(tablet, wanted).catch((): EnrolmentOutcome => ({ is: 'not_kept' }));
    if (outcome.is !== 'enrolled') return setState(outcome);
    tablet.outbox.wake();
    onEnrolled();
  };
  useEffect(() => {
    listEnrolments(tablet.connection).then((all) => setAgain(all.length > 0));
    if (token) ask(token);
  }, [token]);

  return (
    <Page title={isAgain ? texts.enrolAgain : texts.enrolTitle}>
      <Problem state={state} texts={texts} onRetry={() => asked && ask(asked)} />
      {isAgain && <p>{texts.enrolAgainHeld}</p>}
      {state === 'scans' && (
        <Scan onFound={(text) => tokenIn(text)} onToken={ask} onStop={() => setState('asks')} />
      )}
      {state !== 'enrolling' && state !== 'scans' && (
        <HowTo begin={asked ?? ''} onToken={ask} onScan={() => setState('scans')} />
      )}
      {isAgain && state !== 'enrolling' && (
        <p class="nav">
          <button type="button" class="plain" onClick={() => location.reload()}>
            {texts.goBack}
          </button>
        </p>
      )}
    </Page>
  );
}

function Problem({ state, texts, onRetry }: { state: State; texts: TabletTexts; onRetry(): void }) {
  if (state === 'enrolling') return <p role="status">{texts.enrolling}</p>;
  if (typeof state === 'string') return null;
  const sentences = {
    unreachable: texts.enrolUnreachable,
    strange: texts.enrolStrange,
    spent: texts.enrolSpent,
    not_kept: texts.notKept,
    refused: fill(texts.enrolRefused, { detail: state.is === 'refused' ? state.detail : '' }),
  };
  return (
    <div class="notice bad" role="alert">
      <p>{sentences[state.is]}</p>
      {state.is !== 'spent' && (
        <p class="nav">
          <button type="button" onClick={onRetry}>
            {texts.retry}
          </button>
        </p>
      )}
    </div>
  );
}

type HowToProps = { begin: string; onToken(token: string): void; onScan(): void };

function HowTo({ begin, onToken, onScan }: HowToProps) {
  const { texts } = useWords();
  const [typed, setTyped] = useState(begin);
  const [isMistyped, setMistyped] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    const token = tokenIn(typed);
    setMistyped(!token);
    if (token) onToken(token);
  };
  return (
    <>
      <p>{texts.enrolHow}</p>
      <p>{texts.enrolCamera}</p>
      {canScan() && (
        <p class="nav">
          <button type="button" onClick={onScan}>
            {texts.enrolScan}
          </button>
        </p>
      )}
      <form onSubmit={submit} autocomplete="off" noValidate>
        <h2>{texts.enrolType}</h2>
        <label for="letters">{texts.enrolLetters}</label>
        <input
          id="letters"
          type="text"
          class="letters"
          autocapitalize="none"
          spellcheck={false}
          value={typed}
          aria-invalid={isMistyped}
          aria-describedby={isMistyped ? 'mistyped' : undefined}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        {isMistyped && (
          <p class="e" id="mistyped" role="alert">
            {texts.enrolMistyped}
          </p>
        )}
        <p class="nav">
          <button type="submit">{texts.enrolSend}</button>
        </p>
      </form>
    </>
  );
}
