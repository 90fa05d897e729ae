import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Asked, answerOf, type Failure } from './asking.ts';

/** What is faster than this needs no sign that something is on its way. */
const slowAfterMs = 300;

export type Answer<T> =
  | { state: 'waiting'; isSlow: boolean }
  | { state: 'failed'; failure: Failure; again: () => void }
  | { state: 'ready'; value: T; again: () => void };

/**
 * Asks the server whenever `about` changes; an answer that comes too late for its question is dropped.
 *
 * @param meanwhile whether what was there stays in view while it is asked `again`, or everything is drawn anew: forms
 * that begin with what is stored need that.
 */
export function useAnswer<T>(
  about: string,
  ask: () => Promise<Asked<T>>,
  meanwhile: 'stays' | 'drawn_anew' = 'stays',
): Answer<T> {
  const [round, setRound] = useState(0);
  const again = useCallback(() => setRound((before) => before + 1), []);
  const asking = meanwhile === 'stays' ? about : `${about} ${round}`;
  const [known, setKnown] = useState<{ asking: string; answer: Answer<T> }>();

  useEffect(() => {
    let isLate = false;
    const settle = (answer: Answer<T>) => {
      if (!isLate) setKnown({ asking, answer });
    };
    const slow = setTimeout(() => {
      if (known?.asking !== asking) settle({ state: 'waiting', isSlow: true });
    }, slowAfterMs);
    answerOf(ask()).then((answered) => {
      clearTimeout(slow);
      settle(
        answered.ok
          ? { state: 'ready', value: answered.value, again }
          : { state: 'failed', failure: answered.failure, again },
      );
    });
    return () => {
      isLate = true;
      clearTimeout(slow);
    };
  }, [about, round]);

  return known?.asking === asking ? known.answer : { state: 'waiting', isSlow: false };
}
