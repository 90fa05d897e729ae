import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { forgetOrder, forgetSpentCodes } from '#db/forget-order.ts';
import { admitting, printedCodes } from '#test/support/admission/codes.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';
import { aContentCitizen, respondent } from '#test/support/respondent.ts';

/** Who had which card and sent which response: what nobody may find out. */
type Secret = { hash: string; responseId: string };

const many = 30;
const pageBytes = 4096;

describe.each(['sqlite', 'postgres'] as const)('which response a card admitted (%s)', (engine) => {
  const isThere = engine === 'sqlite' || inject('postgresUrl') !== undefined;
  describe.skipIf(!isThere)('is what the database tells', () => {
    let running: RunningApp;
    const secrets: Secret[] = [];
    beforeAll(async () => {
      running = await openApp({ engine });
      await admitting(running, { citizens: 'access_code' });
      const link = await running.codeOf();
      const { codes } = await printedCodes(running, link, many * 2);
      // what was printed days ago lies in the file, and not in the log
      await forgetSpentCodes(running.means.database);
      for (const code of codes.slice(0, many)) {
        const person = await respondent(running, `${link}/${code}`);
        expect((await person.sendsByScript(aContentCitizen)).status).toBe(200);
        const hash = running.means.keys.admission.codeHash(code);
        secrets.push({ hash, responseId: person.envelope.responseId });
      }
    });
    afterAll(() => running.close());

    const file = (name: string) => {
      const place = join(running.means.config.dataDir, name);
      return existsSync(place) ? readFileSync(place) : Buffer.alloc(0);
    };
    /** The commits of the write-ahead log: each page they wrote, as it was before and as it became. */
    function commits(): { before: Buffer; after: Buffer }[][] {
      const [base, log] = [file('lang-nghe.sqlite'), file('lang-nghe.sqlite-wal')];
      const pages = new Map<number, Buffer>();
      const found: { before: Buffer; after: Buffer }[][] = [[]];
      for (let at = 32; at + 24 + pageBytes <= log.length; at += 24 + pageBytes) {
        const number = log.readUInt32BE(at);
        const after = log.subarray(at + 24, at + 24 + pageBytes);
        const before = pages.get(number) ?? base.subarray((number - 1) * pageBytes, number * pageBytes);
        pages.set(number, after);
        found.at(-1)?.push({ before, after });
        // the last page of a commit says how long the file is then
        if (log.readUInt32BE(at + 4) > 0) found.push([]);
      }
      return found;
    }

    /** Somebody who has a card and copies the files: the commit that takes its hash away brings its response. */
    function guessedFromLog(): number {
      const all = commits();
      return secrets.filter(({ hash, responseId }) => {
        const taking = all.find(
          (pages) =>
            pages.some(({ before }) => before.includes(hash)) &&
            !pages.some(({ after }) => after.includes(hash)),
        );
        const brings = ({ before, after }: { before: Buffer; after: Buffer }) =>
          after.includes(responseId) && !before.includes(responseId);
        return taking?.some(brings) ?? false;
      }).length;
    }

    /** Somebody who may query PostgreSQL: the batch bears the transaction of its last response. */
    async function guessedFromTransactions(): Promise<number> {
      const { rows } = await sql<{ id: string }>`
        SELECT r.id FROM responses r JOIN code_batches b ON b.xmin::text = r.xmin::text`.execute(
        running.means.database.db,
      );
      return rows.length;
    }
    const guessed = () => (engine === 'sqlite' ? guessedFromLog() : guessedFromTransactions());

    test('for a few minutes, to somebody who copies its files and has the card', async () => {
      expect(await guessed()).toBeGreaterThanOrEqual(engine === 'sqlite' ? many * 0.8 : 1);
    });

    test('no longer once what is left of the codes was written anew', async () => {
      await forgetSpentCodes(running.means.database);
      expect(await guessed()).toBe(0);
      if (engine !== 'sqlite') return;
      expect(file('lang-nghe.sqlite-wal')).toHaveLength(0);
      const whole = file('lang-nghe.sqlite');
      expect(secrets.filter(({ responseId }) => whole.includes(responseId))).toHaveLength(many);
      expect(secrets.filter(({ hash }) => whole.includes(hash))).toEqual([]);
    });

    test('while the unused cards are all there, and the count is', async () => {
      const { db } = running.means.database;
      const left = await db.selectFrom('access_codes').selectAll().execute();
      const [batch] = await db.selectFrom('code_batches').selectAll().execute();
      expect([left.length, batch?.spent]).toEqual([many, many]);
      expect(left.filter(({ code_hash }) => secrets.some(({ hash }) => hash === code_hash))).toEqual([]);
    });

    test('nor does a page of the file hold a response beside a hash or a batch', async () => {
      if (engine !== 'sqlite') return;
      await forgetOrder(running.means.database);
      const { db } = running.means.database;
      const left = (await db.selectFrom('access_codes').selectAll().execute()).map((row) => row.code_hash);
      const whole = file('lang-nghe.sqlite');
      const pages = Array.from({ length: whole.length / 4096 }, (_, n) =>
        whole.subarray(n * 4096, (n + 1) * 4096),
      );
      const has = (page: Buffer, texts: readonly string[]) => texts.some((text) => page.includes(text));
      const ids = secrets.map(({ responseId }) => responseId);
      expect(pages.some((page) => has(page, left))).toBe(true);
      expect(pages.filter((page) => has(page, ids) && has(page, left))).toEqual([]);
    });
  });
});
