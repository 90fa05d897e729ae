import type { InferResponseType } from 'hono/client';
import { useMemo, useState } from 'preact/hooks';
import { useAnswer } from '#client/officials/use-answer.ts';
import { fill } from '#client/texts/fill.ts';
import { Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import { api } from '../api.ts';
import { type DeskView, Frame } from '../desk/frame.tsx';
import { WhenReady } from '../desk/states.tsx';
import { useWords } from '../desk/words.tsx';
import type { Form } from '../keying/keyer.ts';
import { DecidedList, type DecidedPlace } from './decided-list.tsx';
import { DecisionDesk } from './decision-desk.tsx';

const ask = api.batches[':batch'].disagreements.$get;
export type ReconcilingView = InferResponseType<typeof ask, 200>;

/** Where both keyings differ, one place after the other, each decided with the paper at hand. */
export function ReconcilingPage({ desk, batch }: { desk: DeskView; batch: string }) {
  const { t, language } = useWords();
  const answer = useAnswer(`disagreements ${batch} ${language}`, () => ask({ param: { batch } }));
  const view = answer.state === 'ready' ? answer.value : undefined;
  return (
    <Frame
      title={fill(t.reconciling.title, { number: view?.number ?? '' })}
      account={desk.account}
      isTrial={view?.isTrial ?? false}
      back={{ href: `/paper/batches/${batch}`, label: t.toBatch }}
    >
      <WhenReady answer={answer}>
        {(ready, reload) => <Queue batch={batch} view={ready} reload={reload} />}
      </WhenReady>
    </Frame>
  );
}

function Queue({ batch, view, reload }: { batch: string; view: ReconcilingView; reload: () => void }) {
  const { t, percent } = useWords();
  const { comparison, open, decided } = view;
  const [again, setAgain] = useState<DecidedPlace>();
  const next = again ?? open[0];
  const form = useMemo<Form>(
    () => ({
      questionnaire: Questionnaire.parse(view.questionnaire),
      targets: view.targets.map(({ code }) => code),
    }),
    [view],
  );
  return (
    <>
      <p class="answer">
        {open.length > 0 ? fill(t.reconciling.left, { n: open.length }) : t.reconciling.done}
      </p>
      <p class="aside">
        {fill(t.reconciling.rate, {
          compared: comparison.compared,
          reEntered: comparison.reEntered,
          disagreed: comparison.disagreed,
          rate: percent(comparison.disagreed, comparison.compared),
        })}
      </p>
      {next ? (
        <DecisionDesk
          key={`${next.serial} ${next.key}`}
          batch={batch}
          form={form}
          targets={view.targets}
          disagreement={next}
          onDecided={() => {
            setAgain(undefined);
            reload();
          }}
          {...(again && { onBack: () => setAgain(undefined) })}
        />
      ) : (
        <p>
          <a class="button" href={`/paper/batches/${batch}`}>
            {t.toBatch}
          </a>
        </p>
      )}
      {decided.length > 0 ? <DecidedList form={form} decided={decided} onAgain={setAgain} /> : null}
    </>
  );
}
