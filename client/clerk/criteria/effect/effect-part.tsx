import { useId } from 'preact/hooks';
import type { DraftCriterion } from '#surveys/par-index/composing/draft.ts';
import { faultsAt } from '#surveys/par-index/composing/draft-faults.ts';
import { fill } from '../../../texts/fill.ts';
import type { CampaignView } from '../../desk/views.ts';
import { useComposing } from '../composing.ts';
import { type CriteriaWords, type CriterionEffect, useCriteriaWords } from '../views.ts';
import { AllEffects } from './all-effects.tsx';
import { CompositionSteps } from './composition-steps.tsx';
import { useEffectAnswer } from './use-effect-answer.ts';

type EffectPartProps = {
  trials: readonly CampaignView[];
  isAsked: boolean;
  trial: string | undefined;
  choose(trial: string): void;
  /** One criterion, or all. */
  criterion: DraftCriterion | undefined;
  at: string | undefined;
};

/** What the set on the screen makes of a trial's answers, beside what the trial's own set makes of them. */
export function EffectPart({ trials, isAsked, trial, choose, criterion, at }: EffectPartProps) {
  const words = useCriteriaWords();
  const { p, t, say } = words;
  const { draft, faults } = useComposing();
  const { effect, failure, isAsking } = useEffectAnswer(draft, trial);
  const id = useId();
  const own = criterion && effect?.criteria.find((one) => one.criterion.code === criterion.code);
  const isFaulty = at !== undefined && faultsAt(faults, at).some(({ code }) => code !== 'name_missing');
  return (
    <section class="effect" aria-label={p.effect.title} aria-busy={isAsking}>
      <h2>{p.effect.title}</h2>
      {trials.length > 1 ? (
        <div class="field">
          <label for={id}>{p.effect.campaign}</label>
          <select id={id} value={trial} onChange={(event) => choose(event.currentTarget.value)}>
            {trials.map((one) => (
              <option key={one.id} value={one.id}>
                {say(one.title)}
              </option>
            ))}
          </select>
        </div>
      ) : null}
      {isAsked && trials.length === 0 ? <p>{p.effect.noTrial}</p> : null}
      {failure ? (
        <p class="fault" role="alert">
          {fill(p.effect.failed, { sentence: failure.sentence ?? t.states.unreachable })}
        </p>
      ) : null}
      {criterion && isFaulty ? <p>{p.effect.faulty}</p> : null}
      {own && !isFaulty ? (
        <>
          <p class="effect-answer" role="status">
            {effectSentence(own, words)}
          </p>
          <CompositionSteps effect={own} />
        </>
      ) : null}
      {effect && !criterion ? <AllEffects effect={effect} /> : null}
      {!effect && isAsking && trial ? <p class="aside">{p.effect.waiting}</p> : null}
      {effect?.standing === 'live' ? <p class="aside">{p.effect.live}</p> : null}
      <p class="aside">{p.effect.why}</p>
    </section>
  );
}

export function effectSentence(effect: CriterionEffect, { p, decimal }: CriteriaWords): string {
  const { code } = effect.criterion;
  if (effect.outcome.code !== 'scored')
    return fill(p.effect.answerNone, { code, reason: reasonOf(effect, p.effect) });
  const now = decimal(effect.outcome.score);
  if (effect.change === null) return fill(p.effect.answerNew, { code, now });
  const change = Number(effect.change);
  const told = { code, now, change: decimal(effect.change.replace('-', '')) };
  return fill(change > 0 ? p.effect.answerUp : change < 0 ? p.effect.answerDown : p.effect.answerSame, told);
}

export function reasonOf({ outcome }: CriterionEffect, texts: CriteriaWords['p']['effect']): string {
  if (outcome.code === 'withheld') return texts.withheld;
  return outcome.code === 'rule_does_not_fit' ? texts.doesNotFit : texts.notEnough;
}
