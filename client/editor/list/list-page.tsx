import type { InferResponseType } from 'hono/client';
import { useLocation } from 'preact-iso/router';
import { useAnswer } from '#client/officials/use-answer.ts';
import { fill } from '#client/texts/fill.ts';
import { api } from '../api.ts';
import { Frame } from '../desk/frame.tsx';
import { WhenReady } from '../desk/states.tsx';
import { useWords } from '../desk/words.tsx';
import { DraftRows } from './draft-rows.tsx';
import { StartForm } from './start-form.tsx';
import { VersionRows } from './version-rows.tsx';

export type ListView = InferResponseType<typeof api.$get, 200>;
export type QuestionnaireView = ListView['questionnaires'][number];

/** Every questionnaire there is: what is being written, what was published, and the ways to begin. */
export function ListPage() {
  const { t, language } = useWords();
  const { query } = useLocation();
  const answer = useAnswer(`list ${language}`, () => api.$get());
  const account = answer.state === 'ready' ? answer.value.account : undefined;
  return (
    <Frame title={t.list.title} account={account}>
      {query.published ? (
        <p class="done" role="status">
          {fill(t.publish.done, { version: query.published })}
        </p>
      ) : null}
      <WhenReady answer={answer}>
        {({ questionnaires }) => <Questionnaires questionnaires={questionnaires} />}
      </WhenReady>
    </Frame>
  );
}

function Questionnaires({ questionnaires }: { questionnaires: readonly QuestionnaireView[] }) {
  const { t } = useWords();
  const drafts = questionnaires.filter(({ draft }) => draft !== undefined);
  const published = questionnaires.filter(({ versions }) => versions.length > 0);
  const counts = { questionnaires: questionnaires.length, drafts: drafts.length };
  const summary =
    counts.questionnaires === 0 ? t.list.none : counts.drafts === 0 ? t.list.summaryNoDrafts : t.list.summary;
  return (
    <>
      <p class="answer">{fill(summary, counts)}</p>
      <p class="doors">
        <a class="button" href="#start">
          {t.list.start}
        </a>
        <a class="button quiet" href="/questionnaires/import">
          {t.list.import}
        </a>
        <a class="button quiet" href="/questionnaires/compare">
          {t.list.compare}
        </a>
      </p>
      {drafts.length > 0 ? (
        <section class="part">
          <h2>{t.list.draftsTitle}</h2>
          <DraftRows drafts={drafts} />
        </section>
      ) : null}
      {published.length > 0 ? (
        <section class="part">
          <h2>{t.list.publishedTitle}</h2>
          <VersionRows questionnaires={published} />
        </section>
      ) : null}
      <StartForm />
    </>
  );
}
