import type { Asked } from '#client/officials/asking.ts';
import { type Answer, useAnswer as useOfficialsAnswer } from '#client/officials/use-answer.ts';

/** As on every official's screen; what is asked for again is drawn anew. */
export function useAnswer<T>(about: string, ask: () => Promise<Asked<T>>): Answer<T> {
  return useOfficialsAnswer(about, ask, 'drawn_anew');
}
