import type { OpenDatabase } from '#db/open.ts';
import type { Assets } from './assets.ts';
import type { Vault } from './auth/vault.ts';
import type { Changes } from './changes.ts';
import type { Config } from './config.ts';
import type { CriteriaSets } from './criteria-sets.ts';
import type { ResponseDesk } from './fieldwork/response-desk.ts';
import type { Keys } from './keys/keys.ts';
import type { TabletKeys } from './keys/tablet-keys.ts';
import type { Logger } from './logger.ts';
import type { Traces } from './traces.ts';

/** What `main.ts` opens once and gives downward: nothing below asks the world for a clock, chance or a place. */
export type Means = {
  config: Config;
  database: OpenDatabase;
  assets: Assets;
  keys: Keys;
  tabletKeys: TabletKeys;
  /** Seals what a copy of the database must not give away. */
  vault: Vault;
  /** Where every response is handed in. */
  desk: ResponseDesk;
  /** What tablets have brought and what must soon be forgotten of it. */
  traces: Traces;
  /** Forgets what is remembered of campaigns when one has changed. */
  changes: Changes;
  /** What a campaign's criteria set is. */
  criteriaSets: CriteriaSets;
  logger: Logger;
  now: () => Date;
  /** So many random bytes. */
  random: (bytes: number) => Buffer;
};
