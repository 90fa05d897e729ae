import { useState } from 'preact/hooks';
import { answerOf } from '#client/officials/asking.ts';
import { fill } from '../../texts/fill.ts';
import { useCampaignWords, usePreparation } from './preparation.ts';
import { askOne } from './views.ts';

/** Whether what is on the screen is stored; where two clerks meet, which one stays. */
export function SavingBar() {
  const { p } = useCampaignWords();
  const { saving, saver, view, reload } = usePreparation();
  const [isAsking, setAsking] = useState(false);
  const keepMine = async () => {
    setAsking(true);
    const answered = await answerOf(askOne({ param: { campaign: view.draft.id } }));
    if (answered.ok) await saver.keepMine(answered.value.revision);
    setAsking(false);
  };
  const takeStored = () => {
    saver.letGo();
    reload();
  };
  const said =
    saving.is === 'refused' ? fill(p.saving.refused, { sentence: saving.sentence }) : p.saving[saving.is];
  const isTrouble = !['saved', 'unsaved', 'saving'].includes(saving.is);
  const isByHand = view.fielded !== null && saving.is !== 'saved' && saving.is !== 'changed_meanwhile';
  return (
    <div class={isTrouble ? 'saving trouble' : 'saving'}>
      {/* the steady states change with every letter, which nobody wants read aloud */}
      <p role={isTrouble ? 'alert' : undefined} data-saving={saving.is}>
        {said}
      </p>
      {saving.is === 'changed_meanwhile' ? (
        <p class="choices">
          <button type="button" disabled={isAsking} onClick={keepMine}>
            {p.saving.keepMine}
          </button>
          <button type="button" class="plain" onClick={takeStored}>
            {p.saving.takeTheirs}
          </button>
        </p>
      ) : null}
      {isByHand || (isTrouble && ['refused', 'session_ended', 'unreachable'].includes(saving.is)) ? (
        <p class="choices">
          <button type="button" disabled={saving.is === 'saving'} onClick={() => saver.flush()}>
            {isByHand ? p.saving.save : p.saving.again}
          </button>
          {isByHand ? (
            <button type="button" class="plain" onClick={takeStored}>
              {p.saving.drop}
            </button>
          ) : null}
        </p>
      ) : null}
    </div>
  );
}
