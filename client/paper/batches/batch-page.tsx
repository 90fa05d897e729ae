import type { InferResponseType } from 'hono/client';
import { useAnswer } from '#client/officials/use-answer.ts';
import { fill } from '#client/texts/fill.ts';
import { api } from '../api.ts';
import { type DeskView, Frame } from '../desk/frame.tsx';
import { WhenReady } from '../desk/states.tsx';
import { useWords } from '../desk/words.tsx';
import { CountsTable } from './counts-table.tsx';
import { HeapForm } from './heap-form.tsx';
import { nextStep } from './next-step.ts';
import { Acceptance, Rejection } from './verdict.tsx';

const ask = api.batches[':batch'].$get;
export type BatchDetail = InferResponseType<typeof ask, 200>;

const steps = ['printed', 'keying', 're_entry', 'reconciling', 'accepted'] as const;

/** One heap of paper from the printer to the figures. */
export function BatchPage({ desk, batch: id }: { desk: DeskView; batch: string }) {
  const { t, say, language } = useWords();
  const answer = useAnswer(`batch ${id} ${language}`, () => ask({ param: { batch: id } }));
  const batch = answer.state === 'ready' ? answer.value : undefined;
  const title = batch
    ? fill(t.batch.title, { number: batch.number, group: say(batch.group), point: say(batch.point) })
    : t.desk;
  const back = batch ? `/paper/campaigns/${batch.campaign}` : '/paper';
  return (
    <Frame
      title={title}
      account={desk.account}
      isTrial={batch?.isTrial ?? false}
      back={{ href: back, label: t.allBatches }}
    >
      <WhenReady answer={answer}>{(ready, again) => <Detail batch={ready} again={again} />}</WhenReady>
    </Frame>
  );
}

function Detail({ batch, again }: { batch: BatchDetail; again: () => void }) {
  const { t } = useWords();
  const { clerk, state } = batch;
  const isOpen = state !== 'accepted' && state !== 'rejected';
  const isNoneBack = state === 'keying' && batch.returned === 0 && batch.keyed === 0;
  return (
    <>
      <p class="answer">{nextStep(batch, t)}</p>
      <ol class="steps">
        {steps
          .filter((step) => step !== 'accepted' || state !== 'rejected')
          .map((step) => (
            <li key={step} aria-current={step === state ? 'step' : undefined}>
              {t.batchStates[step]}
            </li>
          ))}
        {state === 'rejected' ? <li aria-current="step">{t.batchStates.rejected}</li> : null}
      </ol>
      <Doors batch={batch} />
      {clerk?.reason ? <p>{fill(t.batch.rejectedBecause, { reason: clerk.reason })}</p> : null}
      {clerk?.counts ? (
        <section class="part">
          <h2>{t.batch.countsTitle}</h2>
          {isOpen ? <p class="aside">{t.batch.countsSoFar}</p> : null}
          <CountsTable batch={clerk.counts} />
        </section>
      ) : null}
      {clerk && (state === 'reconciling' || isNoneBack) ? (
        <Acceptance batch={batch} left={clerk.disagreementsLeft} onDone={again} isNoneBack={isNoneBack} />
      ) : null}
      {clerk && (state === 'printed' || state === 'keying') ? (
        <section class="part">
          <h2>{t.batch.heap}</h2>
          <p class="aside">{t.batch.heapSays}</p>
          <HeapForm batch={batch} clerk={clerk} onRecorded={again} />
        </section>
      ) : null}
      {clerk ? <People clerk={clerk} /> : null}
      {clerk && isOpen ? <Rejection batch={batch} onDone={again} /> : null}
    </>
  );
}

/** What can be done with the batch now. */
function Doors({ batch }: { batch: BatchDetail }) {
  const { t } = useWords();
  const { id, campaign, state, mayKey, clerk } = batch;
  return (
    <p class="doors">
      {mayKey ? (
        <a class="button" href={`/paper/batches/${id}/keying`}>
          {state === 're_entry' ? t.batch.keyAgain : t.batch.key}
        </a>
      ) : null}
      {clerk && state === 'reconciling' && clerk.disagreementsLeft > 0 ? (
        <a class="button" href={`/paper/batches/${id}/reconciling`}>
          {t.batch.reconcile}
        </a>
      ) : null}
      {clerk && (state === 'printed' || state === 'keying') ? (
        <a
          class={state === 'printed' ? 'button' : 'plain-link'}
          href={`/print/campaigns/${campaign}/ballots?batch=${id}`}
          target="_blank"
          rel="noopener"
        >
          {t.batch.print} <small>{t.batch.newTab}</small>
        </a>
      ) : null}
    </p>
  );
}

function People({ clerk }: { clerk: NonNullable<BatchDetail['clerk']> }) {
  const { t } = useWords();
  const named = (names: readonly string[]) => (names.length > 0 ? names.join(', ') : t.batch.nobody);
  const rows: [string, string][] = [
    [t.batch.handedOutBy, clerk.handedOutBy || t.batch.nobody],
    [t.batch.collectedBy, clerk.collectedBy || t.batch.nobody],
    [t.batch.keyedBy, named(clerk.keyers.first)],
    [t.batch.keyedAgainBy, named(clerk.keyers.second)],
    [t.batch.closedBy, clerk.closedBy ?? t.batch.nobody],
    [t.batch.share, `${clerk.reEntryPercent}\u00a0%`],
  ];
  return (
    <section class="part">
      <h2>{t.batch.people}</h2>
      <dl class="people">
        {rows.map(([term, said]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
