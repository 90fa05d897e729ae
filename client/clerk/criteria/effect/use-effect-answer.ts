import { useEffect, useState } from 'preact/hooks';
import { answerOf, type Failure } from '#client/officials/asking.ts';
import type { CriteriaSetDraft } from '#surveys/par-index/composing/draft.ts';
import { askEffect, type Effect } from '../views.ts';

/** What is there is shown until the next is there. */
export type EffectAnswer = { effect?: Effect; failure?: Failure; isAsking: boolean };

const pauseMs = 500;

/** Asks the server a moment after the last change what the draft makes of a trial's answers. */
export function useEffectAnswer(draft: CriteriaSetDraft, trial: string | undefined): EffectAnswer {
  const [answer, setAnswer] = useState<EffectAnswer>({ isAsking: true });
  useEffect(() => {
    if (trial === undefined) return;
    let isLate = false;
    setAnswer((before) => ({ ...before, isAsking: true }));
    const soon = setTimeout(async () => {
      const answered = await answerOf(askEffect({ param: { campaign: trial }, json: { draft } }));
      if (isLate) return;
      setAnswer((before) =>
        answered.ok
          ? { effect: answered.value, isAsking: false }
          : { ...before, failure: answered.failure, isAsking: false },
      );
    }, pauseMs);
    return () => {
      isLate = true;
      clearTimeout(soon);
    };
  }, [draft, trial]);
  return answer;
}
