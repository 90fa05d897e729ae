import { useState } from 'preact/hooks';
import { fill } from '../../texts/fill.ts';
import { api } from '../api.ts';
import { AnswerSentence } from '../desk/page.tsx';
import { useAnswer } from '../use-answer.ts';
import { ComposingProvider } from './composing.ts';
import { CriterionEditor } from './editor/criterion-editor.tsx';
import { SetEditor } from './editor/set-editor.tsx';
import { EffectPart } from './effect/effect-part.tsx';
import { FaultList } from './fault-list.tsx';
import { SavingBar } from './saving-bar.tsx';
import { useComposedSet } from './use-composing.ts';
import { askBasis, type DraftView, useCriteriaWords } from './views.ts';

type ScreenProps = {
  view: DraftView;
  place: { field: number; criterion: number } | undefined;
  reload: () => void;
};

/** One set on the table: what is left to do, the set or one of its criteria, and beside it the effect. */
export function SetScreen({ view, place, reload }: ScreenProps) {
  const { p, say, language, count } = useCriteriaWords();
  const composed = useComposedSet(view);
  const { draft, faults } = composed;
  const trials = useAnswer(`trials ${language}`, () => api.campaigns.$get());
  const campaigns = trials.state === 'ready' ? trials.value.campaigns.filter(({ isTrial }) => isTrial) : [];
  const [chosen, setChosen] = useState<string>();
  const trial = chosen ?? campaigns[0]?.id;
  const basis = useAnswer(`basis ${trial}`, () => askBasis({ param: { campaign: trial ?? 'trial' } }));
  const field = place && draft.fields[place.field];
  const criterion = place && field?.criteria[place.criterion];
  const composing = { ...composed, reload, basis: basis.state === 'ready' ? basis.value : undefined };
  return (
    <ComposingProvider value={composing}>
      <div class="preparation composing">
        <p class="way-back">
          <a href={criterion ? `/clerk/criteria/${draft.slug}` : '/clerk/criteria'}>
            {criterion ? p.set.backToSet : p.set.back}
          </a>
        </p>
        <p class="which">
          <b>{say(draft.name) || draft.name.vi || p.list.untitled}</b> <small>{draft.slug}</small>
        </p>
        <AnswerSentence>
          {faults.length === 0 ? p.set.ready : fill(p.set.left, { n: count(faults.length) })}
        </AnswerSentence>
        <SavingBar />
        {faults.length > 0 ? (
          <details class="left">
            <summary>{p.set.faults}</summary>
            <FaultList />
          </details>
        ) : null}
        <div class={criterion ? 'beside' : undefined}>
          <div>
            {criterion && place ? (
              <CriterionEditor
                key={`${place.field} ${place.criterion}`}
                place={place}
                criterion={criterion}
              />
            ) : (
              <SetEditor />
            )}
          </div>
          <EffectPart
            trials={campaigns}
            trial={trial}
            choose={setChosen}
            isAsked={trials.state === 'ready'}
            criterion={criterion}
            at={place && criterion ? `fields.${place.field}.criteria.${place.criterion}` : undefined}
          />
        </div>
      </div>
    </ComposingProvider>
  );
}
