import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '#client/officials/asking.ts';
import { fill } from '#client/texts/fill.ts';
import { Frame } from '../desk/frame.tsx';
import { useWords } from '../desk/words.tsx';
import { useVersionTexts } from '../versions/use-version-texts.ts';
import { FileField } from './file-field.tsx';
import { ImportedFile } from './imported-file.tsx';
import { type ImportView, sendFile } from './send-file.ts';

type State =
  | { is: 'choosing' }
  | { is: 'reading'; name: string }
  | { is: 'refused'; name: string; failure: Failure }
  | { is: 'read'; name: string; view: ImportView };

/** `/questionnaires/import`: a file is read and told about; what becomes of it is decided afterwards. */
export function ImportPage() {
  const { t } = useWords();
  const { import: texts } = useVersionTexts();
  const [state, setState] = useState<State>({ is: 'choosing' });
  const outcome = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (state.is === 'read' || state.is === 'refused') outcome.current?.focus();
  }, [state]);
  const read = async (file: File) => {
    setState({ is: 'reading', name: file.name });
    const answered = await sendFile(file);
    setState(
      answered.ok
        ? { is: 'read', name: file.name, view: answered.value }
        : { is: 'refused', name: file.name, failure: answered.failure },
    );
  };
  return (
    <Frame title={texts.title}>
      {state.is === 'choosing' || state.is === 'reading' ? <p class="lead">{texts.says}</p> : null}
      {state.is === 'refused' ? (
        <div class="notice" role="alert">
          <p class="answer" ref={outcome} tabIndex={-1}>
            {fill(texts.refusedTitle, { name: state.name })}
          </p>
          <p>{state.failure.sentence ?? t.states.unreachable}</p>
          {state.failure.kind === 'session_ended' ? (
            <a class="button" href="/sign-in?to=/questionnaires/import" target="_top">
              {t.states.signIn}
            </a>
          ) : null}
        </div>
      ) : null}
      {state.is === 'read' ? null : (
        <FileField
          label={state.is === 'refused' ? texts.another : texts.choose}
          isBusy={state.is === 'reading'}
          read={read}
        />
      )}
      <p class="hint" role="status">
        {state.is === 'reading' ? fill(texts.reading, { name: state.name }) : ''}
      </p>
      {state.is === 'read' ? (
        <ImportedFile
          name={state.name}
          view={state.view}
          heading={outcome}
          another={() => setState({ is: 'choosing' })}
        />
      ) : null}
    </Frame>
  );
}
