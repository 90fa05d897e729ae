import type { Batch } from '#surveys/paper/batch.ts';

/** A batch of paper ballots as it is counted in the first table: no official's name, no account, no serial. */
export function exportedBatch(batch: Batch) {
  const { number, group, point, questionnaire, state, printed, handedOut, returned, reason, counts } = batch;
  return { number, group, point, questionnaire, state, printed, handedOut, returned, reason, counts };
}
