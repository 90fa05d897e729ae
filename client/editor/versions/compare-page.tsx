import { useLocation } from 'preact-iso/router';
import { useAnswer } from '#client/officials/use-answer.ts';
import { fill } from '#client/texts/fill.ts';
import { changeClasses } from '#surveys/questionnaire/versions/change.ts';
import { differences } from '#surveys/questionnaire/versions/differences.ts';
import { api } from '../api.ts';
import { Frame } from '../desk/frame.tsx';
import { WhenReady } from '../desk/states.tsx';
import { useWords } from '../desk/words.tsx';
import type { ListView } from '../list/list-page.tsx';
import { ChangeEntry } from './change-entry.tsx';
import { askFor, type NamedQuestionnaire } from './named-questionnaire.ts';
import { useVersionTexts } from './use-version-texts.ts';
import { VersionField } from './version-field.tsx';

/** `/questionnaires/compare?before=m1@1&after=m1@2`: everything in which two versions or drafts differ. */
export function ComparePage() {
  const { language } = useWords();
  const texts = useVersionTexts();
  const { query } = useLocation();
  const answer = useAnswer(`list ${language}`, () => api.$get());
  const account = answer.state === 'ready' ? answer.value.account : undefined;
  return (
    <Frame title={texts.compare.title} account={account}>
      <WhenReady answer={answer}>
        {({ questionnaires }) => (
          <>
            <Choice questionnaires={questionnaires} before={query.before ?? ''} after={query.after ?? ''} />
            {query.before && query.after ? (
              <Compared key={`${query.before} ${query.after}`} before={query.before} after={query.after} />
            ) : (
              <p class="hint">{texts.compare.choose}</p>
            )}
          </>
        )}
      </WhenReady>
    </Frame>
  );
}

type ChoiceProps = Pick<ListView, 'questionnaires'> & { before: string; after: string };

function Choice({ questionnaires, before, after }: ChoiceProps) {
  const texts = useVersionTexts();
  const { route } = useLocation();
  const go = (from: string, to: string) =>
    route(`/questionnaires/compare?${new URLSearchParams({ before: from, after: to })}`, true);
  return (
    <div class="choice">
      <VersionField
        label={texts.compare.before}
        value={before}
        questionnaires={questionnaires}
        change={(name) => go(name, after)}
      />
      <VersionField
        label={texts.compare.after}
        value={after}
        questionnaires={questionnaires}
        change={(name) => go(before, name)}
      />
      <p class="acts">
        <button type="button" class="quiet" onClick={() => go(after, before)}>
          <span aria-hidden="true">⇄</span> {texts.compare.swap}
        </button>
        <button type="button" class="quiet" onClick={() => window.print()}>
          {texts.print}
        </button>
      </p>
    </div>
  );
}

function Compared({ before, after }: { before: string; after: string }) {
  const { language } = useWords();
  const answer = useAnswer(`${before} and ${after} ${language}`, async () => {
    const [one, other] = await Promise.all([askFor(before), askFor(after)]);
    const failed = [one, other].find(({ ok }) => !ok) ?? other;
    return {
      ok: failed.ok,
      status: failed.status,
      text: () => failed.text(),
      json: async () => ({ before: await one.json(), after: await other.json() }),
    };
  });
  return <WhenReady answer={answer}>{(both) => <Differences {...both} />}</WhenReady>;
}

type DifferencesProps = { before: NamedQuestionnaire; after: NamedQuestionnaire };

function Differences({
  before: { questionnaire: before },
  after: { questionnaire: after },
}: DifferencesProps) {
  const texts = useVersionTexts();
  const { compare } = texts;
  const changes = differences(before, after);
  const classes = changeClasses
    .toReversed()
    .map((one) => ({ one, own: changes.filter((change) => change.class === one) }))
    .filter(({ own }) => own.length > 0);
  const parts = classes.map(({ one, own }) => fill(compare.parts[one], { n: own.length }));
  return (
    <>
      <p class="answer" role="status">
        {changes.length === 0
          ? compare.same
          : fill(compare.summary, { n: changes.length, parts: parts.join(', ') })}
      </p>
      {classes.map(({ one, own }) => (
        <section key={one} class="part" aria-labelledby={`class-${one}`}>
          <h2 id={`class-${one}`}>
            {compare.classes[one]} <small>{own.length}</small>
          </h2>
          <p class="hint">{compare.classesMean[one]}</p>
          <ol class="changes">
            {own.map((change, index) => (
              <ChangeEntry key={index} change={change} before={before} after={after} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
