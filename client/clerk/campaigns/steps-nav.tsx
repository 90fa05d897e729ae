import { fill } from '../../texts/fill.ts';
import { useCampaignWords, usePreparation } from './preparation.ts';
import { addressOfStep, type StepName, stepOf } from './views.ts';

/** The steps in their order, each with how much is left in it. */
export function StepsNav({ steps }: { steps: readonly StepName[] }) {
  const { p, count } = useCampaignWords();
  const { draft, findings, step: current, view } = usePreparation();
  const left = (step: StepName) =>
    findings.filter(({ preventsOpening, at }) => preventsOpening && stepOf(at) === step).length;
  return (
    <nav class="steps" aria-label={p.stepsLabel}>
      <ol>
        {steps.map((step) => (
          <li key={step}>
            <a href={addressOfStep(draft.id, step)} aria-current={step === current ? 'step' : undefined}>
              {p.steps[step]}{' '}
              {view.fielded || step === 'check' ? null : left(step) > 0 ? (
                <small>{fill(p.stepLeft, { n: count(left(step)) })}</small>
              ) : (
                <small class="done">{p.stepDone}</small>
              )}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The steps before and after, so that one can go through all of them without going back to their list. */
export function StepsOnward({ steps }: { steps: readonly StepName[] }) {
  const { p } = useCampaignWords();
  const { draft, step } = usePreparation();
  const at = steps.indexOf(step);
  const [before, after] = [steps[at - 1], steps[at + 1]];
  return (
    <p class="onward">
      {before ? (
        <a href={addressOfStep(draft.id, before)}>{fill(p.previous, { step: p.steps[before] })}</a>
      ) : (
        <span />
      )}
      {after ? (
        <a class="button" href={addressOfStep(draft.id, after)}>
          {fill(p.next, { step: p.steps[after] })}
        </a>
      ) : null}
    </p>
  );
}
