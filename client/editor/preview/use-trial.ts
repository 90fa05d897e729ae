import { useMemo, useState } from 'preact/hooks';
import {
  type Ballot,
  faultsInView,
  newBallot,
  partInView,
  readForm,
  step,
} from '#client/questionnaire/ballot.ts';
import { type Draft, draftToQuestionnaire } from '#surveys/questionnaire/draft.ts';
import type { Fault } from '#surveys/questionnaire/validate.ts';
import { withPlaceholders } from './placeholders.ts';
import { sampleTargets } from './sample.ts';

type Answered = Pick<Ballot, 'filled' | 'player'> & { faults: readonly Fault[]; isOver: boolean };

const unanswered: Answered = {
  filled: {},
  player: { marks: {}, at: '' },
  faults: [],
  isOver: false,
};

export type Trial = ReturnType<typeof useTrial>;

/** The draft as a ballot that can be answered. What has been answered stays while the draft changes; nothing is stored. */
export function useTrial(draft: Draft) {
  const [answered, setAnswered] = useState(unanswered);
  const { filled, player, faults, isOver } = answered;
  const fresh = useMemo(
    () =>
      newBallot(
        withPlaceholders(draftToQuestionnaire(draft, 1)),
        sampleTargets.map(({ code }) => code),
      ),
    [draft],
  );
  const ballot: Ballot = { ...fresh, filled, player };
  const keep = (next: Ballot, more: Partial<Answered> = {}) =>
    setAnswered({ faults, isOver, filled: next.filled, player: next.player, ...more });

  return {
    ballot,
    faults,
    isOver,
    inView: partInView(ballot),
    answer: (form: HTMLFormElement) => keep(readForm(ballot, form)),
    next(form: HTMLFormElement) {
      const now = readForm(ballot, form);
      const found = faultsInView(now);
      if (found.length > 0) keep(now, { faults: found });
      else if (partInView(now).isLast) keep(now, { faults: [], isOver: true });
      else keep(step(now, { do: 'next' }), { faults: [] });
    },
    back: () => keep(step(ballot, { do: 'back' }), { faults: [], isOver: false }),
    goTo: (leg: string) => keep(step(ballot, { do: 'go', to: leg }), { faults: [], isOver: false }),
    restart: () => setAnswered(unanswered),
  };
}
