import { useState } from 'preact/hooks';
import type { Answered } from '#client/officials/asking.ts';
import { fill } from '../../texts/fill.ts';
import type { Saver, Saving } from './saver.ts';

type SavingTexts = Record<Saving['is'] | 'keepMine' | 'takeTheirs' | 'again', string>;

type SavingStateProps<Draft, Stored extends { revision: number }> = {
  texts: SavingTexts;
  saving: Saving;
  saver: Saver<Draft, Stored>;
  /** What is stored now. */
  ask(): Promise<Answered<{ revision: number }>>;
  /** Begins again with what is stored. */
  reload(): void;
  /** Where nothing is saved by itself. */
  byHand?: { save: string; drop: string } | undefined;
};

/** Whether what is on the screen is stored; where two clerks meet, which one stays. */
export function SavingState<Draft, Stored extends { revision: number }>({
  texts,
  saving,
  saver,
  ask,
  reload,
  byHand,
}: SavingStateProps<Draft, Stored>) {
  const [isAsking, setAsking] = useState(false);
  const keepMine = async () => {
    setAsking(true);
    const answered = await ask();
    if (answered.ok) await saver.keepMine(answered.value.revision);
    setAsking(false);
  };
  const takeStored = () => {
    saver.letGo();
    reload();
  };
  const said =
    saving.is === 'refused' ? fill(texts.refused, { sentence: saving.sentence }) : texts[saving.is];
  const isTrouble = !['saved', 'unsaved', 'saving'].includes(saving.is);
  const hand = saving.is === 'saved' || saving.is === 'changed_meanwhile' ? undefined : byHand;
  return (
    <div class={isTrouble ? 'saving trouble' : 'saving'}>
      {/* the steady states change with every letter, which nobody wants read aloud */}
      <p role={isTrouble ? 'alert' : undefined} data-saving={saving.is}>
        {said}
      </p>
      {saving.is === 'changed_meanwhile' ? (
        <p class="choices">
          <button type="button" disabled={isAsking} onClick={keepMine}>
            {texts.keepMine}
          </button>
          <button type="button" class="plain" onClick={takeStored}>
            {texts.takeTheirs}
          </button>
        </p>
      ) : null}
      {hand || ['refused', 'session_ended', 'unreachable'].includes(saving.is) ? (
        <p class="choices">
          <button type="button" disabled={saving.is === 'saving'} onClick={() => saver.flush()}>
            {hand?.save ?? texts.again}
          </button>
          {hand ? (
            <button type="button" class="plain" onClick={takeStored}>
              {hand.drop}
            </button>
          ) : null}
        </p>
      ) : null}
    </div>
  );
}
