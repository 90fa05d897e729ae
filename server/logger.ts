import pino, { type Logger } from 'pino';

export type { Logger };

/**
 * Says when the server starts, stops and fails. Requests are not logged: an address beside a time would tell who
 * answered when (docs/security.md).
 */
export function openLogger(): Logger {
  return pino({ base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
}
