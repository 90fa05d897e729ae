import {
  forgetKeyedBallots,
  forgetOrder,
  forgetSpentCodes,
  forgetWhoseComments,
  forgetWhoseSerials,
} from '#db/forget-order.ts';
import { deleteOldSlips } from '#db/queries/admission/presence-slips.ts';
import { deleteSetting, findOrInsertSetting, findSetting } from '#db/queries/settings.ts';
import { endOfDay, vietnamDay } from '#surveys/campaigns/window.ts';
import type { Means } from '../means.ts';

type Needed = Pick<Means, 'database' | 'desk' | 'logger' | 'now' | 'traces'>;

export type Forgetting = {
  /** The last time before the doors shut. */
  stop(): Promise<void>;
};

/** How long a comment or a spent code may share a transaction with a response, or a serial stand beside it. */
const oftenMs = 5 * 60_000;
const lastNight = 'order_forgotten_on';

/**
 * Forgets who came when: comments, serials and spent codes every few minutes while any arrive, everything after each
 * midnight in Vietnam, when
 * yesterday's responses have all got their day. What a machine that was switched off has missed is made up for at the
 * start.
 */
export async function startForgetting({ database, desk, logger, now, traces }: Needed): Promise<Forgetting> {
  const seen = { comments: desk.commentsTaken(), spent: desk.codesSpent(), traces: traces.soFar() };
  let night: NodeJS.Timeout;

  async function forgetSoon(): Promise<void> {
    const [comments, spent, left] = [desk.commentsTaken(), desk.codesSpent(), traces.soFar()];
    if (comments !== seen.comments) await forgetWhoseComments(database);
    if (spent !== seen.spent) await forgetSpentCodes(database);
    if (left !== seen.traces) await forgetWhoseSerials(database);
    // only what was there before: whatever came meanwhile has its turn
    Object.assign(seen, { comments, spent, traces: left });
  }
  async function forgetEverything(): Promise<void> {
    await deleteOldSlips(database.db);
    await forgetOrder(database);
    await deleteSetting(database.db, lastNight);
    await findOrInsertSetting(database.db, lastNight, vietnamDay(now()));
  }
  const orLog = (act: () => Promise<void>) => async () => {
    try {
      await act();
    } catch (error) {
      logger.error({ stack: error instanceof Error ? error.stack : String(error) }, 'forgetting failed');
    }
  };
  function waitForNight(): void {
    const midnight = endOfDay(vietnamDay(now())).getTime();
    night = setTimeout(tonight, midnight - now().getTime() + 10 * 60_000);
    night.unref();
  }
  async function tonight(): Promise<void> {
    await orLog(forgetEverything)();
    waitForNight();
  }

  const isMissed = (await findSetting(database.db, lastNight)) !== vietnamDay(now());
  if (isMissed) await forgetEverything();
  else {
    await forgetWhoseComments(database);
    await forgetWhoseSerials(database);
    await forgetKeyedBallots(database);
    await forgetSpentCodes(database);
  }
  const often = setInterval(orLog(forgetSoon), oftenMs);
  often.unref();
  waitForNight();
  return {
    async stop() {
      clearInterval(often);
      clearTimeout(night);
      await orLog(forgetSoon)();
    },
  };
}
