import { useMemo, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { answerOf, type Failure } from '#client/officials/asking.ts';
import { fill } from '#client/texts/fill.ts';
import type { QuestionnaireId } from '#surveys/ids.ts';
import type { Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import { correctableTexts, withTexts } from '#surveys/questionnaire/versions/correctable-texts.ts';
import { differences } from '#surveys/questionnaire/versions/differences.ts';
import { nextWording } from '#surveys/questionnaire/versions/version-id.ts';
import type { Wording } from '#surveys/questionnaire/wording.ts';
import { foldAccents } from '#surveys/vietnamese.ts';
import { api } from '../api.ts';
import { Refusal } from '../desk/states.tsx';
import { useWords } from '../desk/words.tsx';
import { Sides } from './change-entry.tsx';
import { placeInWords } from './change-words.ts';
import { CorrectingText } from './correcting-text.tsx';
import { useVersionTexts } from './use-version-texts.ts';

type CorrectingProps = {
  questionnaire: Questionnaire;
  wordings: readonly QuestionnaireId[];
  cancel(): void;
};

const mostShown = 12;

/** A typo is looked up by its words, mended in its place, measured as one writes, and confirmed before it is published. */
export function Correcting({ questionnaire, wordings, cancel }: CorrectingProps) {
  const { say } = useWords();
  const all = useVersionTexts();
  const texts = all.correcting;
  const { route } = useLocation();
  const [sought, seek] = useState('');
  const [written, setWritten] = useState<ReadonlyMap<string, Wording>>(new Map());
  const [isConfirmed, confirm] = useState(false);
  const [lack, setLack] = useState('');
  const [failure, setFailure] = useState<Failure>();
  const search = useRef<HTMLInputElement>(null);
  const known = useMemo(() => correctableTexts(questionnaire), [questionnaire]);
  const corrected = withTexts(questionnaire, written);
  const changes = differences(questionnaire, corrected);
  const isTooMuch = changes.some((change) => change.class !== 'wording');
  const next = nextWording(questionnaire.id, wordings);

  const wanted = foldAccents(sought.trim());
  const found = known.filter(
    ({ path, wording }) => written.has(path) || foldAccents(`${wording.vi}\n${wording.en}`).includes(wanted),
  );
  const shown = found.filter(({ path }, index) => written.has(path) || index < mostShown);

  const write = (path: string, wording: Wording | undefined) => {
    const others = new Map(written);
    if (wording) others.set(path, wording);
    else others.delete(path);
    setWritten(others);
    setLack('');
    confirm(false);
  };
  const publish = async (event: Event) => {
    event.preventDefault();
    setFailure(undefined);
    const lacking = isTooMuch ? texts.refusedFirst : isConfirmed ? '' : texts.confirmFirst;
    setLack(changes.length === 0 ? texts.noChanges : lacking);
    if (lacking !== '' || changes.length === 0) return;
    const answered = await answerOf(
      api.versions[':version'].corrections.$post({
        param: { version: questionnaire.id },
        json: { corrected, confirmed: true },
      }),
    );
    if (!answered.ok) return setFailure(answered.failure);
    const { id, campaigns } = answered.value;
    route(`/questionnaires/versions?${new URLSearchParams({ of: id, mended: String(campaigns.length) })}`);
  };

  return (
    <section class="part correcting" aria-labelledby="correcting">
      <h2 id="correcting">{fill(texts.title, { id: questionnaire.id })}</h2>
      <p class="hint">{fill(texts.says, { next })}</p>
      <p class="field seek">
        <label for="seek">{texts.find}</label>
        <input
          id="seek"
          ref={search}
          type="search"
          value={sought}
          aria-describedby="seek-hint"
          onInput={(event) => seek(event.currentTarget.value)}
        />
        <span class="hint" id="seek-hint">
          {texts.findHint}
        </span>
      </p>
      <p class="hint" role="status">
        {found.length === 0 ? texts.nothing : fill(texts.found, { n: found.length })}
      </p>
      <ul class="correctable">
        {shown.map((text) => (
          <CorrectingText
            key={text.path}
            text={text}
            place={placeInWords(text.place, [questionnaire], all, say)}
            written={written.get(text.path)}
            change={changes.find(
              ({ place, field }) =>
                field === text.field && JSON.stringify(place) === JSON.stringify(text.place),
            )}
            write={(wording) => write(text.path, wording)}
          />
        ))}
      </ul>
      {found.length > shown.length ? (
        <p class="hint">{fill(texts.more, { n: found.length - shown.length })}</p>
      ) : null}
      <form onSubmit={publish} noValidate>
        <h3>{changes.length === 0 ? texts.noChanges : fill(texts.changesTitle, { n: changes.length })}</h3>
        <ol class="changes">
          {changes.map((change, index) => (
            <li key={index} class="change">
              <h4>
                {placeInWords(change.place, [questionnaire], all, say)}
                {change.field ? ` · ${all.fields[change.field]}` : ''}
              </h4>
              <Sides change={change} />
              {change.class === 'wording' ? null : <p class="refusal">{texts.isMore}</p>}
            </li>
          ))}
        </ol>
        {changes.length > 0 ? (
          <p class="check">
            <label>
              <input
                type="checkbox"
                checked={isConfirmed}
                onChange={(event) => confirm(event.currentTarget.checked)}
              />
              <span>{texts.confirm}</span>
            </label>
          </p>
        ) : null}
        <p class="refusal" role="alert">
          {lack}
        </p>
        <Refusal failure={failure} />
        <p class="doors">
          <button type="submit">{fill(texts.act, { next })}</button>
          <button type="button" class="quiet" onClick={cancel}>
            {texts.cancel}
          </button>
        </p>
      </form>
    </section>
  );
}
