import { createHash } from 'node:crypto';
import { beforeTheFirst, type RecordedAct, sealedText } from '#surveys/acts/act.ts';

export function digestOf(act: Omit<RecordedAct, 'digest'>): string {
  return createHash('sha256').update(sealedText(act)).digest('hex');
}

/** The number of the first act that was altered, inserted, moved, or follows one that is gone; undefined: all hold. */
export function firstBrokenAct(acts: readonly RecordedAct[]): number | undefined {
  const broken = acts.find((act, index) => {
    const previous = acts[index - 1]?.digest ?? beforeTheFirst;
    return act.number !== index + 1 || act.previous !== previous || act.digest !== digestOf(act);
  });
  return broken?.number;
}
