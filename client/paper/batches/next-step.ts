import { fill } from '#client/texts/fill.ts';
import type { PaperTexts } from '#client/texts/paper/texts.ts';
import type { BatchState } from '#surveys/paper/batch.ts';

/** As much of a batch as its next step depends on. */
export type Standing = {
  state: BatchState;
  keyed: number;
  toKey: number;
  mayKey: boolean;
  isOwnFirst: boolean;
};

/** What is to be done with a batch next, in one sentence to whoever looks at it. */
export function nextStep(batch: Standing, t: PaperTexts): string {
  return fill(t.next[stepOf(batch)], { keyed: batch.keyed, toKey: batch.toKey });
}

function stepOf({ state, keyed, toKey, mayKey, isOwnFirst }: Standing): keyof PaperTexts['next'] {
  if (state !== 'keying' && state !== 're_entry') return state;
  if (state === 'keying' && toKey === 0) return 'keying_none';
  if (isOwnFirst) return 're_entry_own';
  if (!mayKey) return `${state}_theirs`;
  return keyed === toKey ? `${state}_full` : state;
}
