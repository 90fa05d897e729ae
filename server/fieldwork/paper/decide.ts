import { insertOrReplaceDecisions, listPendingDecisions } from '#db/queries/paper/paper-entries.ts';
import type { BatchId, TargetCode } from '#surveys/ids.ts';
import { kindOf } from '#surveys/items/index.ts';
import { type Decision, type Disagreement, validityKey } from '#surveys/paper/double-entry.ts';
import { placesOf, type Questionnaire, scalesOf } from '#surveys/questionnaire/questionnaire.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';
import { fieldedOf, type Official, reckonBatch, takeBatch } from './batch-at-hand.ts';

export type DecisionOn = { serial: number; key: string; decision: Decision };

/**
 * The clerk's word on one place where both keyings differ. As long as the batch is not accepted, another word on the
 * same place replaces it.
 *
 * @throws Problem batch_not_at_this_step, nothing_to_decide, invalid_answers
 */
export async function decide(
  { database }: Pick<Means, 'database'>,
  id: BatchId,
  official: Official,
  { serial, key, decision }: DecisionOn,
): Promise<void> {
  await database.db.transaction().execute(async (trx) => {
    const batch = await takeBatch(trx, id, ['reconciling']);
    const fielded = await fieldedOf(trx, batch);
    const decisions = (await listPendingDecisions(trx, id)).get(serial) ?? {};
    const { open, decided } = await reckonBatch(trx, batch, fielded);
    const place = [...open, ...decided].find((one) => one.serial === serial && one.disagreement.key === key);
    if (!place && !decisions[key]) throw new Problem('nothing_to_decide');
    if (!isPossible(place?.disagreement, decision, key, fielded)) {
      throw new Problem('invalid_answers', { faults: [{ key, problem: 'unknown_option' }] });
    }
    await insertOrReplaceDecisions(trx, {
      batch: id,
      serial,
      decisions: { ...decisions, [key]: { decision, by: official.id } },
      by: official.id,
    });
  });
}

/** What nobody has keyed can only be read; whether a ballot counts is one of the two keyings' word. */
function isPossible(
  disagreement: Disagreement | undefined,
  decision: Decision,
  key: string,
  { questionnaire, targets }: { questionnaire: Questionnaire; targets: readonly TargetCode[] },
): boolean {
  if (decision.choice !== 'read_again') {
    return !(disagreement && 'notKeyed' in disagreement[decision.choice]);
  }
  if (key === validityKey) return false;
  if ('unread' in decision.keyed) return true;
  const place = placesOf(questionnaire, targets).find((one) => one.key === key);
  if (!place) return false;
  const { marks, specify } = decision.keyed;
  const { problem } = kindOf(place.item).read(place.item, marks, scalesOf(questionnaire), specify);
  return problem === undefined;
}
