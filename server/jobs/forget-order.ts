import { forgetOrder, type OpenDatabase } from '#db/open.ts';
import { endOfDay, vietnamDay } from '#surveys/campaigns/window.ts';
import type { Logger } from '../logger.ts';

/**
 * Every night after midnight in Vietnam, when yesterday's responses have all got their day, the tables are written
 * anew in the order of their random keys.
 *
 * @returns a function that stops it.
 */
export function forgetOrderEveryNight(database: OpenDatabase, now: () => Date, logger: Logger): () => void {
  let timer: NodeJS.Timeout;
  const waitForNight = () => {
    const midnight = endOfDay(vietnamDay(now())).getTime();
    timer = setTimeout(tonight, midnight - now().getTime() + 10 * 60_000);
    timer.unref();
  };
  const tonight = async () => {
    try {
      await forgetOrder(database);
    } catch (error) {
      logger.error({ stack: error instanceof Error ? error.stack : String(error) }, 'the night job failed');
    }
    waitForNight();
  };
  waitForNight();
  return () => clearTimeout(timer);
}
