import type { InferResponseType } from 'hono/client';
import { useRef, useState } from 'preact/hooks';
import { answerOf, type Failure } from '#client/officials/asking.ts';
import { api } from '../api.ts';
import { ActFailed } from '../desk/states.tsx';
import { useWords } from '../words.tsx';
import { RescueOutcome } from './rescue-outcome.tsx';

const send = api.campaigns[':campaign']['rescue-files'].$post;
export type Rescued = InferResponseType<typeof send, 200>['tablets'];

/** The file goes to the server as it is: what is in it only the server can open. */
export function RescueForm({ campaign, refresh }: { campaign: string; refresh: () => Promise<unknown> }) {
  const { t } = useWords();
  const [isReading, setReading] = useState(false);
  const [name, setName] = useState<string>();
  const [isMissing, setMissing] = useState(false);
  const [rescued, setRescued] = useState<Rescued>();
  const [failure, setFailure] = useState<Failure>();
  const field = useRef<HTMLInputElement>(null);
  const readIn = async () => {
    const file = field.current?.files?.[0];
    setMissing(!file);
    if (!file) return;
    setReading(true);
    setRescued(undefined);
    setFailure(undefined);
    const init = { body: file, headers: { 'Content-Type': 'application/json' } };
    const answered = await answerOf(send({ param: { campaign } }, { init }));
    setReading(false);
    if (answered.ok) setRescued(answered.value.tablets);
    else setFailure(answered.failure);
    await refresh();
  };
  return (
    <form
      class="ask"
      onSubmit={(event) => {
        event.preventDefault();
        readIn();
      }}
    >
      <p class="choices">
        <label class="button file">
          {t.tablets.chooseFile}
          <input
            type="file"
            class="unseen"
            accept=".json,application/json"
            ref={field}
            onChange={(event) => setName(event.currentTarget.files?.[0]?.name)}
          />
        </label>
        <span class="file-name">{name ?? t.tablets.noFile}</span>
        <button type="submit" disabled={isReading}>
          {isReading ? t.tablets.reading : t.tablets.readIn}
        </button>
      </p>
      {isMissing ? <p role="alert">{t.tablets.chooseFirst}</p> : null}
      {failure ? <ActFailed failure={failure} again={readIn} /> : null}
      {rescued ? <RescueOutcome rescued={rescued} /> : null}
    </form>
  );
}
