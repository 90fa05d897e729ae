import type { FunctionComponent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { fill } from '../../texts/fill.ts';
import { AnswerSentence, TrialMark } from '../desk/page.tsx';
import { CheckStep } from './check/check-step.tsx';
import { EndingStep } from './ending/ending-step.tsx';
import { FindingList } from './finding-list.tsx';
import { type Preparation, PreparationProvider, useCampaignWords } from './preparation.ts';
import { preparationSentence } from './preparation-sentence.ts';
import { SavingBar } from './saving-bar.tsx';
import { GeneralStep } from './steps/general-step.tsx';
import { GroupsStep } from './steps/groups-step.tsx';
import { PointsStep } from './steps/points-step.tsx';
import { SampleStep } from './steps/sample-step.tsx';
import { TargetsStep } from './steps/targets-step.tsx';
import { StepsNav, StepsOnward } from './steps-nav.tsx';
import { useSaver } from './use-saver.ts';
import {
  addressOfStep,
  draftSteps,
  fieldedSteps,
  fieldId,
  type PreparationView,
  type StepName,
  stepOf,
} from './views.ts';

const contents: Record<StepName, FunctionComponent> = {
  general: GeneralStep,
  groups: GroupsStep,
  points: PointsStep,
  targets: TargetsStep,
  sample: SampleStep,
  check: CheckStep,
  ending: EndingStep,
};

type ScreenProps = {
  view: PreparationView;
  step: StepName;
  /** Drawn anew after an act: who did it goes on at the heading. */
  isAgain: boolean;
  announce(sentence: string): void;
  reload(): void;
};

/** One campaign on the table: what is left to do, the steps, and the step itself. */
export function PreparationScreen({ view, step, isAgain, announce, reload }: ScreenProps) {
  const words = useCampaignWords();
  const { p, say } = words;
  const { route } = useLocation();
  const { draft, saving, findings, saver, change } = useSaver(view);
  const heading = useRef<HTMLHeadingElement>(null);
  const wanted = useRef<string>(undefined);

  const focusWanted = () => {
    const field = wanted.current && document.getElementById(fieldId(wanted.current));
    wanted.current = undefined;
    if (!field) return;
    field.closest('details')?.setAttribute('open', '');
    // after the desk has gone to the top of the new step
    requestAnimationFrame(() => {
      field.focus();
      field.scrollIntoView({ block: 'center' });
    });
  };
  const isFirst = useRef(true);
  useEffect(() => {
    if (wanted.current) focusWanted();
    else if (!isFirst.current || isAgain) heading.current?.focus({ preventScroll: true });
    isFirst.current = false;
  }, [step]);

  const preparation: Preparation = {
    ...{ view, draft, findings, saving, saver, step, change, announce, reload },
    goTo(at) {
      wanted.current = at;
      if (stepOf(at) === step) focusWanted();
      else route(addressOfStep(draft.id, stepOf(at)));
    },
  };
  const isTrial = view.fielded?.isTrial ?? false;
  const steps: readonly StepName[] = isTrial ? ['ending'] : view.fielded ? fieldedSteps : draftSteps;
  const current = isTrial ? 'ending' : step;
  const Content = contents[current];
  const preventing = findings.filter(({ preventsOpening }) => preventsOpening);
  return (
    <PreparationProvider value={preparation}>
      <div class="preparation">
        <p class="way-back">
          <a href="/clerk/preparation">{p.back}</a>
        </p>
        <p class="which">
          <b>{say(draft.title) || draft.title.vi || p.list.untitled}</b> <small>{draft.id}</small>
        </p>
        {isTrial ? <TrialMark /> : null}
        <AnswerSentence>{preparationSentence(view, preventing.length, words)}</AnswerSentence>
        <FrozenNote view={view} />
        {preventing.length > 0 && step !== 'check' ? (
          <details class="left">
            <summary>{p.checkList}</summary>
            <FindingList findings={preventing} />
          </details>
        ) : null}
        {steps.length > 1 ? <StepsNav steps={steps} /> : null}
        {isTrial || !view.mayPrepare ? null : <SavingBar />}
        <section class="step" aria-labelledby="step">
          <h2 id="step" ref={heading} tabIndex={-1}>
            {isTrial ? p.check.trialEnding : p.steps[current]}
          </h2>
          <Content />
        </section>
        {steps.length > 1 ? <StepsOnward steps={steps} /> : null}
      </div>
    </PreparationProvider>
  );
}

function FrozenNote({ view: { fielded, mayPrepare } }: { view: PreparationView }) {
  const { p } = useCampaignWords();
  if (!fielded) return mayPrepare ? null : <p class="aside">{p.onlyLooks}</p>;
  const note = !mayPrepare
    ? p.onlyLooks
    : fielded.isTrial
      ? p.trialNote
      : fielded.state === 'open'
        ? p.frozenNote
        : p.closedNote;
  return (
    <>
      {fielded.closedBecause ? <p>{fill(p.answer.because, { reason: fielded.closedBecause })}</p> : null}
      <p class="aside">{note}</p>
    </>
  );
}
