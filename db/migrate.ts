import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { firstTables } from './migrations/0001-first-tables.ts';
import { lateResponses } from './migrations/0002-late-responses.ts';
import { tablets } from './migrations/0003-tablets.ts';
import { paper } from './migrations/0004-paper.ts';
import { acts } from './migrations/0005-acts.ts';
import { campaignDrafts } from './migrations/0006-campaign-drafts.ts';
import { questionnaireDrafts } from './migrations/0007-questionnaire-drafts.ts';
import { codes } from './migrations/0008-codes.ts';
import { accounts } from './migrations/0009-accounts.ts';
import { liveTallies } from './migrations/0010-live-tallies.ts';
import { exclusions } from './migrations/0011-exclusions.ts';
import { seals } from './migrations/0012-seals.ts';
import { criteriaSets } from './migrations/0013-criteria-sets.ts';
import { sealedThrough } from './migrations/0014-sealed-through.ts';
import type { Engine } from './open.ts';

/** In order, and frozen: a migration that has run somewhere is never edited. */
const migrations: Record<string, (engine: Engine) => Migration> = {
  '0001-first-tables': firstTables,
  '0002-late-responses': lateResponses,
  '0003-tablets': tablets,
  '0004-paper': paper,
  '0005-acts': acts,
  '0006-campaign-drafts': campaignDrafts,
  '0007-questionnaire-drafts': questionnaireDrafts,
  '0008-codes': codes,
  '0009-accounts': accounts,
  '0010-live-tallies': liveTallies,
  '0011-exclusions': exclusions,
  '0013-criteria-sets': criteriaSets,
  '0012-seals': seals,
  '0014-sealed-through': sealedThrough,
};

function madeByALaterOne(): Error {
  return new Error(
    'Cơ sở dữ liệu này đã được một phiên bản mới hơn của Lắng nghe nâng cấp; xin khởi động bằng phiên bản đó hoặc mới hơn nữa. Dữ liệu vẫn nguyên vẹn.',
  );
}

export async function migrate<T>(db: Kysely<T>, engine: Engine): Promise<void> {
  const provider = {
    getMigrations: async () =>
      Object.fromEntries(Object.entries(migrations).map(([name, make]) => [name, make(engine)])),
  };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error instanceof Error && error.message.includes('previously executed migration'))
    throw madeByALaterOne();
  if (error) throw error;
}
