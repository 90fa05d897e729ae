import type { Db } from '#db/open.ts';
import { findLastAct, insertAct } from '#db/queries/acts.ts';
import { type Act, beforeTheFirst, isKeptByDay } from '#surveys/acts/act.ts';
import { startOfDay, vietnamDay } from '#surveys/campaigns/window.ts';
import type { Means } from '../../means.ts';
import { digestOf } from './chain.ts';

/**
 * The one way to change a campaign, a questionnaire, codes or accounts: what `write` does and the act that says so
 * are stored together or not at all. Afterwards nothing that was remembered of campaigns holds any more.
 *
 * @throws whatever `write` throws; then nothing has happened.
 */
export async function performAct<T>(
  { database, now, changes }: Pick<Means, 'database' | 'now' | 'changes'>,
  by: { username: string },
  write: (trx: Db) => Promise<{ act: Act; value: T }>,
): Promise<T> {
  const written = await database.db.transaction().execute(async (trx) => {
    const { act, value } = await write(trx);
    const last = await findLastAct(trx, database.engine);
    const recorded = {
      ...act,
      number: (last?.number ?? 0) + 1,
      at: timeOf(act, now()).toISOString(),
      by: by.username,
      previous: last?.digest ?? beforeTheFirst,
    };
    await insertAct(trx, { ...recorded, digest: digestOf(recorded) });
    return value;
  });
  changes.happened();
  return written;
}

function timeOf({ kind }: Act, now: Date): Date {
  return isKeptByDay(kind) ? startOfDay(vietnamDay(now)) : now;
}
