import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { answerOf, type Failure } from '#client/officials/asking.ts';
import { type ResponseFlag, responseFlags } from '#surveys/responses/exclusions/exclusion.ts';
import { fill } from '../../texts/fill.ts';
import { api } from '../api.ts';
import { ActFailed } from '../desk/states.tsx';
import type { Quality } from './quality-page.tsx';
import { ReasonField } from './reason-field.tsx';
import { type Preview, usePreview } from './use-preview.ts';
import { pointIn, type QualityWords, useQualityWords } from './words.ts';

/** What is chosen so far: a group, flags, perhaps a point, perhaps a day there. */
export type Draft = {
  group: string;
  flags: readonly ResponseFlag[];
  point?: string | undefined;
  day?: string | undefined;
};

type ExcludeFormProps = {
  campaign: string;
  quality: Quality;
  first: Draft;
  onDone: (sentence: string) => void;
  onCancel: () => void;
};

/** Which part, how many ballots that would be, what it means, and why: the reason is kept and printed. */
export function ExcludeForm({ campaign, quality, first, onDone, onCancel }: ExcludeFormProps) {
  const words = useQualityWords();
  const { q, say, count, day } = words;
  const [draft, setDraft] = useState(first);
  const [reason, setReason] = useState('');
  const [isWorking, setWorking] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const preview = usePreview(campaign, draft);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useLayoutEffect(() => heading.current?.focus(), []);
  const groups = quality.flags?.groups.filter(({ n }) => n > 0) ?? [];
  const group = groups.find(({ code }) => code === draft.group);
  const days = quality.bursts.filter(
    ({ point, groups: own }) => point === draft.point && own.some((one) => one.group === draft.group),
  );
  const toggle = (flag: ResponseFlag) =>
    setDraft({
      ...draft,
      flags: responseFlags.filter((one) => draft.flags.includes(one) !== (one === flag)),
    });
  const exclude = async () => {
    setWorking(true);
    setFailure(undefined);
    const answered = await answerOf(
      api.campaigns[':campaign'].quality.exclusions.$post({
        param: { campaign },
        json: { choice: { ...draft, flags: [...draft.flags] }, reason },
      }),
    );
    setWorking(false);
    if (answered.ok) onDone(fill(q.exclude.done, { n: count(answered.value.n) }));
    else setFailure(answered.failure);
  };
  return (
    <form
      class="ask leave-out"
      onSubmit={(event) => {
        event.preventDefault();
        exclude();
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {q.exclude.title}
      </h2>
      <div class="pair">
        <div class="field">
          <label for={`${id}-group`}>{q.group}</label>
          <select
            id={`${id}-group`}
            value={draft.group}
            onChange={(event) => setDraft({ group: event.currentTarget.value, flags: draft.flags })}
          >
            {groups.map(({ code, name }) => (
              <option key={code} value={code}>
                {say(name)}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for={`${id}-point`}>{q.point}</label>
          <select
            id={`${id}-point`}
            value={draft.point ?? ''}
            onChange={(event) =>
              setDraft({ ...draft, point: event.currentTarget.value || undefined, day: undefined })
            }
          >
            <option value="">{q.exclude.everyPoint}</option>
            {(group?.points ?? []).map(({ point }) => (
              <option key={point} value={point}>
                {pointIn(quality, point, words)}
              </option>
            ))}
          </select>
        </div>
        {days.length > 0 ? (
          <div class="field">
            <label for={`${id}-day`}>{q.exclude.dayField}</label>
            <select
              id={`${id}-day`}
              value={draft.day ?? ''}
              onChange={(event) => setDraft({ ...draft, day: event.currentTarget.value || undefined })}
            >
              <option value="">{q.exclude.everyDay}</option>
              {days.map((burst) => (
                <option key={burst.day} value={burst.day}>
                  {day(burst.day)}
                </option>
              ))}
            </select>
          </div>
        ) : null}
      </div>
      <fieldset>
        <legend>{q.exclude.what}</legend>
        {responseFlags.map((flag) => (
          <label key={flag} class="tick">
            <input type="checkbox" checked={draft.flags.includes(flag)} onChange={() => toggle(flag)} />{' '}
            {q.flags[flag].name}
          </label>
        ))}
      </fieldset>
      <p class="preview" role="status">
        {previewSentence(preview, words)}
      </p>
      <ul class="meaning">
        {q.exclude.meaning.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <ReasonField
        id={`${id}-reason`}
        label={q.exclude.reason}
        hint={q.exclude.reasonHint}
        value={reason}
        onChange={setReason}
      />
      <p class="choices-row">
        <button type="submit" class="danger" disabled={isWorking || preview.says !== 'counted'}>
          {isWorking ? q.exclude.working : q.exclude.confirm}
        </button>
        <button type="button" class="plain" onClick={onCancel}>
          {q.exclude.cancel}
        </button>
      </p>
      {failure ? <ActFailed failure={failure} again={exclude} /> : null}
    </form>
  );
}

function previewSentence(preview: Preview, { q, count }: QualityWords): string {
  switch (preview.says) {
    case 'counted':
      return fill(q.exclude.preview, { from: count(preview.from), to: count(preview.to) });
    case 'refused':
      return preview.sentence;
    case 'waits':
      return q.exclude.previewWaits;
    default:
      return q.exclude.previewNothing;
  }
}
