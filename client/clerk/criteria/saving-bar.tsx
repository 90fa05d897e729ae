import { useState } from 'preact/hooks';
import { answerOf } from '#client/officials/asking.ts';
import { fill } from '../../texts/fill.ts';
import { useComposing } from './composing.ts';
import { askDraft, useCriteriaWords } from './views.ts';

/** Whether what is on the screen is stored; where two clerks meet, which one stays. */
export function SavingBar() {
  const { p } = useCriteriaWords();
  const { saving, saver, draft, reload } = useComposing();
  const [isAsking, setAsking] = useState(false);
  const keepMine = async () => {
    setAsking(true);
    const answered = await answerOf(askDraft({ param: { slug: draft.slug } }));
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
  return (
    <div class={isTrouble ? 'saving trouble' : 'saving'}>
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
      {['refused', 'session_ended', 'unreachable'].includes(saving.is) ? (
        <p class="choices">
          <button type="button" onClick={() => saver.flush()}>
            {p.saving.again}
          </button>
        </p>
      ) : null}
    </div>
  );
}
