import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { forgetOrder, forgetWhoseSerials } from '#db/forget-order.ts';
import { listResponses } from '#db/queries/responses.ts';
import { CampaignId, CollectionPointId, GroupCode } from '#surveys/ids.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';
import { anInterview, digestOf, enrolledTablet, type TestTablet } from '#test/support/tablet.ts';

/** How an interview became a response: what nobody may find out. */
type Secret = { serial: number; digest: string; responseId: string };

const many = 40;
const nearly = many * 0.9;

describe.each(['sqlite', 'postgres'] as const)('which response a serial became (%s)', (engine) => {
  const isThere = engine === 'sqlite' || inject('postgresUrl') !== undefined;
  describe.skipIf(!isThere)('is what the database tells', () => {
    let running: RunningApp;
    let tablet: TestTablet;
    const secrets: Secret[] = [];
    beforeAll(async () => {
      running = await openApp({ engine });
      tablet = await enrolledTablet(running);
      for (let serial = 1; serial <= many; serial++) {
        const interview = anInterview();
        const sealed = await tablet.seal(interview, serial);
        await tablet.sends(sealed, serial);
        secrets.push({ serial, digest: digestOf(sealed), responseId: interview.responseId });
      }
      const group = GroupCode.parse('citizens');
      const point = CollectionPointId.parse('khuoi-lang');
      await tablet.reports({ made: many, contacts: [{ group, point, outcome: 'refused', n: 3 }] });
    });
    afterAll(() => running.close());

    const guessed = () => (engine === 'sqlite' ? guessedFromLog() : guessedFromTransactions());
    const file = (name: string) => {
      const place = join(running.means.config.dataDir, name);
      return existsSync(place) ? readFileSync(place) : Buffer.alloc(0);
    };

    /** Somebody who reads the write-ahead log: after a digest comes the response it became. */
    function guessedFromLog(): number {
      const log = file('lang-nghe.sqlite-wal');
      const first = ({ digest, responseId }: Secret) =>
        [log.indexOf(digest), log.indexOf(responseId)] as const;
      const ids = secrets
        .map((secret) => ({ id: secret.responseId, at: first(secret)[1] }))
        .filter(({ at }) => at >= 0)
        .sort((a, b) => a.at - b.at);
      return secrets.filter((secret) => {
        const [digestAt] = first(secret);
        return digestAt >= 0 && ids.find(({ at }) => at > digestAt)?.id === secret.responseId;
      }).length;
    }

    /** Somebody who may query PostgreSQL: a serial is settled in the transaction that comes after its response's. */
    async function guessedFromTransactions(): Promise<number> {
      const { rows } = await sql<{ serial: number; id: string }>`
        SELECT s.serial, (SELECT r.id FROM responses r WHERE r.xmin::text::bigint < s.xmin::text::bigint
          ORDER BY r.xmin::text::bigint DESC LIMIT 1) AS id FROM device_serials s`.execute(
        running.means.database.db,
      );
      return rows.filter(({ serial, id }) => secrets[serial - 1]?.responseId === id).length;
    }

    test('for a few minutes, to somebody who copies its files', async () => {
      expect(await guessed()).toBeGreaterThan(nearly);
    });

    test('no longer once serials, devices and contacts were written anew together', async () => {
      await forgetWhoseSerials(running.means.database);
      expect(await guessed()).toBeLessThan(2);
      if (engine === 'sqlite') expect(file('lang-nghe.sqlite-wal')).toHaveLength(0);
      const { db } = running.means.database;
      for (const table of ['device_serials', 'devices', 'contact_counts']) {
        if (engine === 'sqlite') continue;
        const { rows } = await sql<{ n: string }>`
          SELECT count(DISTINCT t.xmin::text) AS n FROM ${sql.table(table)} t`.execute(db);
        expect(rows).toEqual([{ n: '1' }]);
      }
    });

    test('while nothing was lost: the ledger and every response are as they were', async () => {
      expect(await tablet.reports({ made: many })).toMatchObject({ received: [[1, many]], rejected: [] });
      const ids: string[] = [];
      for await (const portion of listResponses(running.means.database.db, CampaignId.parse('trial'))) {
        ids.push(...portion.map(({ id }) => id));
      }
      expect(ids.toSorted()).toEqual(secrets.map(({ responseId }) => responseId).toSorted());
    });

    test('nor does a page of the file hold a response beside a device, serial or digest', async () => {
      if (engine !== 'sqlite') return;
      await forgetOrder(running.means.database);
      const whole = file('lang-nghe.sqlite');
      const pages = Array.from({ length: whole.length / 4096 }, (_, n) =>
        whole.subarray(n * 4096, (n + 1) * 4096),
      );
      const has = (page: Buffer, texts: string[]) => texts.some((text) => page.includes(text));
      const holding = (texts: string[]) => pages.filter((page) => has(page, texts)).length;
      const [ids, digests] = [secrets.map((one) => one.responseId), secrets.map((one) => one.digest)];
      expect([holding(ids) > 0, holding(digests) > 0]).toEqual([true, true]);
      const both = pages.filter((page) => has(page, ids) && has(page, [tablet.device.id, ...digests]));
      expect(both).toEqual([]);
    });

    test('and forgetting disturbs nobody who hands in meanwhile', async () => {
      const other = await enrolledTablet(running, 'Máy 2');
      const sealed = await Promise.all(
        Array.from({ length: 60 }, (_, index) => other.seal(anInterview(), index + 1)),
      );
      const forgetting = (async () => {
        for (let times = 0; times < 8; times++) await forgetWhoseSerials(running.means.database);
      })();
      const sent = sealed.map((one, index) => other.sends(one, index + 1));
      expect((await Promise.all(sent)).map(({ outcome }) => outcome)).toEqual(sent.map(() => 'received'));
      await forgetting;
      expect((await other.reports()).received).toEqual([[1, 60]]);
      expect((await tablet.reports()).received).toEqual([[1, many]]);
    });

    test('nor is a word of what was sent sealed, or said in it, kept anywhere else', async () => {
      const { db } = running.means.database;
      const rows = await db.selectFrom('device_serials').selectAll().execute();
      expect(Object.keys(rows[0] ?? {}).sort()).toEqual(['device', 'digest', 'outcome', 'reason', 'serial']);
      expect(running.logged).toEqual([]);
    });
  });
});
