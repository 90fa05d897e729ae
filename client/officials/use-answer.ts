import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Asked, answerOf, type Failure } from './asking.ts';

/** What is faster than this needs no sign that something is on its way. */
const slowAfterMs = 300;

export type Answer<T> =
  | { state: 'waiting'; isSlow: boolean }
  | { state: 'failed'; failure: Failure; again: () => void }
  | { state: 'ready'; value: T; again: () => void };

/** Asks the server whenever `about` changes; while it is asked again what was there stays in view. */
export function useAnswer<T>(about: string, ask: () => Promise<Asked<T>>): Answer<T> {
  const [round, setRound] = useState(0);
  const again = useCallback(() => setRound((before) => before + 1), []);
  const [known, setKnown] = useState<{ about: string; answer: Answer<T> }>();

  useEffect(() => {
    let isLate = false;
    const settle = (answer: Answer<T>) => {
      if (!isLate) setKnown({ about, answer });
    };
    const slow = setTimeout(() => {
      if (known?.about !== about) settle({ state: 'waiting', isSlow: true });
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

  return known?.about === about ? known.answer : { state: 'waiting', isSlow: false };
}
