import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { useAnswer } from '#client/officials/use-answer.ts';
import { fill } from '#client/texts/fill.ts';
import { QuestionnaireId } from '#surveys/ids.ts';
import { exportXlsform } from '#surveys/interchange/xlsform/export-xlsform.ts';
import { kindOf } from '#surveys/items/index.ts';
import type { Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import { compareVersions, isSameVersion } from '#surveys/questionnaire/versions/version-id.ts';
import { api } from '../api.ts';
import { Frame } from '../desk/frame.tsx';
import { WhenReady } from '../desk/states.tsx';
import { useWords } from '../desk/words.tsx';
import type { ListView } from '../list/list-page.tsx';
import { Correcting } from './correcting.tsx';
import { askFor } from './named-questionnaire.ts';
import { useVersionTexts } from './use-version-texts.ts';

/** `/questionnaires/versions?of=m1@1`: one published version and what can be done with it. */
export function VersionPage() {
  const { language } = useWords();
  const texts = useVersionTexts();
  const { query } = useLocation();
  const of = query.of ?? '';
  const list = useAnswer(`list ${language} ${of}`, () => api.$get());
  const answer = useAnswer(`version ${of} ${language}`, () => askFor(of.includes('@') ? of : `${of}@1`));
  const account = list.state === 'ready' ? list.value.account : undefined;
  return (
    <Frame key={of} title={fill(texts.version.title, { id: of })} account={account}>
      <WhenReady answer={list}>
        {({ questionnaires }) => (
          <WhenReady answer={answer}>
            {({ questionnaire }) => <Version questionnaire={questionnaire} questionnaires={questionnaires} />}
          </WhenReady>
        )}
      </WhenReady>
    </Frame>
  );
}

type VersionProps = { questionnaire: Questionnaire } & Pick<ListView, 'questionnaires'>;

function Version({ questionnaire, questionnaires }: VersionProps) {
  const { say } = useWords();
  const { version: texts, correcting } = useVersionTexts();
  const { query } = useLocation();
  const [isCorrecting, setCorrecting] = useState(query.correct !== undefined);
  const { id, title, sections } = questionnaire;
  const items = sections
    .flatMap((section) => section.items)
    .reduce((sum, item) => sum + kindOf(item).asks(item).length, 0);
  const wordings = questionnaires
    .flatMap(({ versions }) => versions.map((version) => QuestionnaireId.parse(version.id)))
    .filter((other) => isSameVersion(other, id))
    .toSorted(compareVersions);
  const latest = wordings.at(-1) ?? id;
  return (
    <>
      <p class="answer">{fill(texts.summary, { title: say(title), items })}</p>
      {query.mended ? (
        <p class="done" role="status">
          {fill(correcting.done, { id, n: query.mended })}
        </p>
      ) : null}
      {wordings.length > 1 ? (
        <p>
          {texts.wordings}:{' '}
          {wordings.map((wording, index) => (
            <span key={wording}>
              {index > 0 ? ' · ' : ''}
              {wording === id ? (
                <b>{wording}</b>
              ) : (
                <a href={`/questionnaires/versions?of=${encodeURIComponent(wording)}`}>{wording}</a>
              )}
            </span>
          ))}
        </p>
      ) : null}
      {isCorrecting && latest === id ? (
        <Correcting questionnaire={questionnaire} wordings={wordings} cancel={() => setCorrecting(false)} />
      ) : (
        <Acts id={id} latest={latest} correct={() => setCorrecting(true)} />
      )}
      {isCorrecting ? null : <FileLosses questionnaire={questionnaire} />}
    </>
  );
}

type ActsProps = { id: QuestionnaireId; latest: QuestionnaireId; correct(): void };

function Acts({ id, latest, correct }: ActsProps) {
  const { version: texts } = useVersionTexts();
  const named = encodeURIComponent(id);
  return (
    <section class="part" aria-labelledby="version-acts">
      <h2 id="version-acts">{texts.acts}</h2>
      <p class="doors">
        {latest === id ? (
          <button type="button" onClick={correct}>
            {texts.correct}
          </button>
        ) : null}
        <a class="button quiet" href={`/questionnaires/compare?before=${named}`}>
          {texts.compare}
        </a>
        <a class="button quiet" href={`/questionnaires/rehearsal?of=${named}`}>
          {texts.rehearse}
        </a>
        <a class="button quiet" href={`/api/questionnaires/versions/${named}/xlsx`} target="_top" download>
          {texts.file}
        </a>
      </p>
      {latest === id ? null : (
        <p>
          {fill(texts.latestOnly, { id: latest })}{' '}
          <a href={`/questionnaires/versions?of=${encodeURIComponent(latest)}`}>
            {fill(texts.openLatest, { id: latest })}
          </a>
        </p>
      )}
    </section>
  );
}

/** What ODK or Kobo will not make of the file as it is meant. */
function FileLosses({ questionnaire }: { questionnaire: Questionnaire }) {
  const { t, say } = useWords();
  const { version: texts } = useVersionTexts();
  const { losses } = exportXlsform(questionnaire);
  return (
    <section class="part" aria-labelledby="file-losses">
      <h2 id="file-losses">{texts.lossesTitle}</h2>
      {losses.length === 0 ? <p>{texts.noLosses}</p> : <p>{fill(texts.losses, { n: losses.length })}</p>}
      <ul class="plain-list">
        {losses.map(({ what, why }, index) => (
          <li key={index}>
            <b>{what === 'eligibility' ? t.head.eligibility : what}</b>: {say(why)}
          </li>
        ))}
      </ul>
    </section>
  );
}
