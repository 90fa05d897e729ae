import { useState } from 'preact/hooks';
import { WhenReady } from '../desk/states.tsx';
import { useAnswer } from '../use-answer.ts';
import { CampaignList } from './campaign-list.tsx';
import { useCampaignWords } from './preparation.ts';
import { PreparationScreen } from './preparation-screen.tsx';
import { askList, askOne, draftSteps, fieldedSteps, type StepName } from './views.ts';

/** The list of campaigns, or one of them in one of its steps. */
export function PreparationPages({ rest: [id, step] }: { rest: readonly string[] }) {
  return id === undefined ? <ListPage /> : <OnePage id={id} step={step} />;
}

function ListPage() {
  const { language } = useCampaignWords();
  const answer = useAnswer(`preparations ${language}`, () => askList());
  return <WhenReady answer={answer}>{(list) => <CampaignList list={list} />}</WhenReady>;
}

function OnePage({ id, step }: { id: string; step: string | undefined }) {
  const answer = useAnswer(`preparation ${id}`, () => askOne({ param: { campaign: id } }));
  const [rounds, setRounds] = useState(0);
  const [said, setSaid] = useState('');
  const reload = () => {
    setRounds(rounds + 1);
    if (answer.state === 'ready') answer.again();
  };
  return (
    <>
      <WhenReady answer={answer}>
        {(view) => (
          <PreparationScreen
            key={`${view.draft.id} ${view.revision}`}
            view={view}
            step={knownStep(step, view.fielded !== null)}
            isAgain={rounds > 0}
            announce={setSaid}
            reload={reload}
          />
        )}
      </WhenReady>
      {/* what was done is still said when the screen has been drawn anew */}
      <p class="unseen" role="status">
        {said}
      </p>
    </>
  );
}

function knownStep(step: string | undefined, isFielded: boolean): StepName {
  const steps: readonly StepName[] = isFielded ? fieldedSteps : draftSteps;
  return steps.find((one) => one === step) ?? (isFielded ? 'ending' : 'general');
}
