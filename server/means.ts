import type { OpenDatabase } from '#db/open.ts';
import type { Assets } from './assets.ts';
import type { Config } from './config.ts';
import type { ResponseDesk } from './fieldwork/response-desk.ts';
import type { Keys } from './keys.ts';
import type { Logger } from './logger.ts';

/** What `main.ts` opens once and gives downward: nothing below asks the world for a clock, chance or a place. */
export type Means = {
  config: Config;
  database: OpenDatabase;
  assets: Assets;
  keys: Keys;
  /** Where every response is handed in. */
  desk: ResponseDesk;
  logger: Logger;
  now: () => Date;
  /** So many random bytes. */
  random: (bytes: number) => Buffer;
};
