import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { pino } from 'pino';
import type { Engine } from '#db/open.ts';
import { listLinks } from '#db/queries/links.ts';
import { insertAccount } from '#db/queries/people/accounts.ts';
import { insertSession } from '#db/queries/people/sessions.ts';
import { createApp } from '#server/app.ts';
import { openAssets } from '#server/assets.ts';
import { hashToken } from '#server/auth/sessions.ts';
import { openVault } from '#server/auth/vault.ts';
import { openChanges } from '#server/changes.ts';
import { openCriteriaSets } from '#server/criteria-sets.ts';
import { prepareFirstStart } from '#server/fieldwork/prepare-first-start.ts';
import { openResponseDesk } from '#server/fieldwork/response-desk.ts';
import { openKeys } from '#server/keys/keys.ts';
import { openTabletKeys } from '#server/keys/tablet-keys.ts';
import type { Means } from '#server/means.ts';
import { openTraces } from '#server/traces.ts';
import type { Role } from '#surveys/campaigns/role.ts';
import { vietnamDay } from '#surveys/campaigns/window.ts';
import { CampaignId } from '#surveys/ids.ts';
import { seededBytes } from './chance.ts';
import { emptyDatabase } from './databases.ts';

/** 17 September 2024, a quarter to four in the afternoon in Vietnam: the campaign of 2024 would be open. */
export const anAfternoon = new Date('2024-09-17T08:45:00Z');

export type RunningApp = Awaited<ReturnType<typeof openApp>>;

/** The whole application on a real, empty database after its first start, with a clock the test moves. */
export async function openApp({ engine = 'sqlite' }: { engine?: Engine } = {}) {
  const database = await emptyDatabase(engine);
  const clock = { now: anAfternoon };
  const logged: string[] = [];
  const random = seededBytes;
  const means: Means = {
    config: {
      port: 0,
      host: '127.0.0.1',
      dataDir: database.dataDir,
      databaseUrl: undefined,
      publicUrl: undefined,
      trustedProxy: false,
      presenceMinutes: 60,
      ballotsPerAddress: 600,
      keyFile: join(database.dataDir, 'server.key'),
      proofBits: 17,
    },
    database,
    assets: openAssets(join(import.meta.dirname, '../../dist')),
    keys: await openKeys(database.db, random),
    tabletKeys: await openTabletKeys(database.db),
    vault: openVault(join(database.dataDir, 'server.key'), random),
    desk: openResponseDesk(database.db),
    traces: openTraces(),
    changes: openChanges(),
    criteriaSets: await openCriteriaSets(database.db),
    logger: pino({ base: undefined }, { write: (line: string) => logged.push(line) }),
    now: () => clock.now,
    random,
  };
  await prepareFirstStart(database.db, means);
  const app = createApp(means);

  return {
    app,
    means,
    clock,
    /** What the server wrote to its log. */
    logged,

    /** The code of a link: of the trial campaign, for citizens at Khuổi Lặng, unless said otherwise. */
    async codeOf({ campaign = 'trial', group = 'citizens', point = 'khuoi-lang' } = {}): Promise<string> {
      const links = await listLinks(database.db, CampaignId.parse(campaign));
      const link = links.find((candidate) => candidate.group === group && candidate.point === point);
      if (!link) throw new Error(`no link for ${campaign} ${group} ${point}`);
      return link.code;
    },

    /** The cookie of somebody with this role who has signed in. */
    async signedIn(role: Role): Promise<{ Cookie: string }> {
      const token = randomBytes(32).toString('base64url');
      const id = `${role}-${token.slice(0, 6)}`;
      await insertAccount(database.db, { id, username: id, displayName: role, role, passwordHash: '' });
      const expiresAt = new Date(clock.now.getTime() + 3600_000);
      const today = vietnamDay(clock.now);
      await insertSession(database.db, {
        tokenHash: hashToken(token),
        account: id,
        expiresAt,
        id: `session-of-${id}`,
        browser: 'firefox linux',
        startedOn: today,
        lastUsedOn: today,
      });
      return { Cookie: `session=${token}` };
    },

    async close(): Promise<void> {
      await means.desk.close();
      await database.close();
    },
  };
}
