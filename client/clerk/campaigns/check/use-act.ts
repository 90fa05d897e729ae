import { useState } from 'preact/hooks';
import { type Answered, type Asked, answerOf, type Failure } from '#client/officials/asking.ts';
import { usePreparation } from '../preparation.ts';

/**
 * An act on what is stored: what is on the screen is saved first, so that nothing else is opened, tried or closed
 * than what one sees.
 */
export function useAct<T>(act: (revision: number) => Promise<Asked<T>>) {
  const { saver } = usePreparation();
  const [isWorking, setWorking] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const perform = async (): Promise<T | undefined> => {
    setWorking(true);
    setFailure(undefined);
    const isSaved = await saver.flush();
    const answered: Answered<T> | undefined = isSaved ? await answerOf(act(saver.revision)) : undefined;
    setWorking(false);
    if (!answered) return undefined;
    if (answered.ok) return answered.value;
    setFailure(answered.failure);
    return undefined;
  };
  return { isWorking, failure, perform };
}
