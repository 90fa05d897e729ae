import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { answerOf, type Failure } from '#client/officials/asking.ts';
import { fill } from '../../texts/fill.ts';
import { api } from '../api.ts';
import { ActFailed } from '../desk/states.tsx';
import type { Exclusion } from './made-part.tsx';
import { ReasonField } from './reason-field.tsx';
import { useQualityWords } from './words.ts';

type TakeBackFormProps = {
  campaign: string;
  exclusion: Exclusion;
  onDone: (sentence: string) => void;
  onCancel: () => void;
};

export function TakeBackForm({ campaign, exclusion, onDone, onCancel }: TakeBackFormProps) {
  const { q, count } = useQualityWords();
  const [reason, setReason] = useState('');
  const [isWorking, setWorking] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useLayoutEffect(() => heading.current?.focus(), []);
  const n = count(exclusion.n);
  const takeBack = async () => {
    setWorking(true);
    setFailure(undefined);
    const answered = await answerOf(
      api.campaigns[':campaign'].quality.exclusions[':exclusion'].readmission.$post({
        param: { campaign, exclusion: exclusion.id },
        json: { reason },
      }),
    );
    setWorking(false);
    if (answered.ok) onDone(fill(q.made.done, { n }));
    else setFailure(answered.failure);
  };
  return (
    <form
      class="ask"
      onSubmit={(event) => {
        event.preventDefault();
        takeBack();
      }}
    >
      <h3 ref={heading} tabIndex={-1}>
        {fill(q.made.takeBackNamed, { n })}
      </h3>
      <p>{fill(q.made.takeBackMeaning, { n })}</p>
      <ReasonField
        id={`${id}-reason`}
        label={q.made.takeBackReason}
        hint={q.made.takeBackHint}
        value={reason}
        onChange={setReason}
      />
      <p class="choices-row">
        <button type="submit" disabled={isWorking}>
          {isWorking ? q.exclude.working : q.made.confirm}
        </button>
        <button type="button" class="plain" onClick={onCancel}>
          {q.exclude.cancel}
        </button>
      </p>
      {failure ? <ActFailed failure={failure} again={takeBack} /> : null}
    </form>
  );
}
