import type { Db } from '#db/open.ts';
import { holdIntake } from '#db/queries/seals.ts';
import type { Response } from '#surveys/responses/response.ts';
import { dayAfter } from '#surveys/seal/due.ts';

/**
 * In the transaction that stores them: responses on days that are not sealed yet. One whose day was sealed while it
 * waited is stored on the first day that is not, as the day on which it was received; a sealed day never gets another.
 */
export async function onOpenDays(trx: Db, responses: readonly Response[]): Promise<Response[]> {
  if (responses.length === 0) return [];
  const sealed = await holdIntake(trx, [...new Set(responses.map(({ campaign }) => campaign))]);
  return responses.map((response) => {
    const day = sealed.get(response.campaign);
    return day !== undefined && response.receivedOn <= day
      ? { ...response, receivedOn: dayAfter(day) }
      : response;
  });
}
