import { existsSync, statSync } from 'node:fs';
import { sql } from 'kysely';
import { describe, expect, inject, test } from 'vitest';
import { forgetOrder, forgetWhoseComments } from '#db/forget-order.ts';
import { insertComments, listComments } from '#db/queries/comments.ts';
import { insertResponses } from '#db/queries/responses.ts';
import { answerKey, ItemCode } from '#surveys/ids.ts';
import { aResponse, aResponseId } from '#test/support/builders.ts';
import { describeOnBoth, emptyDatabase } from '#test/support/databases.ts';

describe('who came when (postgres; what SQLite keeps is looked at in its file)', () => {
  test.skipIf(!inject('postgresUrl'))(
    'neither places nor transactions tell any more after the night',
    async () => {
      const database = await emptyDatabase('postgres');
      const { db } = database;
      const arrived = Array.from({ length: 60 }, () => aResponse());
      for (const response of arrived)
        await db.transaction().execute((trx) => insertResponses(trx, [response]));
      const idsBy = async (order: string) => {
        const { rows } = await sql<{
          id: string;
        }>`SELECT id FROM responses ORDER BY ${sql.ref(order)}`.execute(db);
        return rows.map(({ id }) => id);
      };
      const transactions = async () =>
        (await sql`SELECT DISTINCT xmin::text FROM responses`.execute(db)).rows.length;
      expect(await idsBy('ctid')).toEqual(arrived.map(({ id }) => id));
      expect(await transactions()).toBe(60);
      await forgetOrder(database);
      expect(await idsBy('ctid')).toEqual(await idsBy('id'));
      expect(await transactions()).toBe(1);
      await database.close();
    },
  );
});

describe('whose a comment is', () => {
  describeOnBoth('after a few minutes', (open) => {
    test('no transaction and no log tells any more, and the comments are all there', async () => {
      const database = open();
      const { db, engine } = database;
      const campaign = aResponse().campaign;
      for (let n = 0; n < 5; n++) {
        const response = aResponse();
        const comment = {
          id: aResponseId(),
          campaign,
          group: response.group,
          key: answerKey(ItemCode.parse('X')),
        };
        await db.transaction().execute(async (trx) => {
          await insertResponses(trx, [response]);
          await insertComments(trx, [{ ...comment, text: `Ý kiến ${n}` }]);
        });
      }
      const joined = async () => {
        const { rows } = await sql<{ n: string }>`
          SELECT count(*) AS n FROM responses r JOIN comments c ON r.xmin = c.xmin`.execute(db);
        return Number(rows[0]?.n);
      };
      const logBytes = async () => {
        const { rows } = await sql<{ file: string }>`PRAGMA database_list`.execute(db);
        const log = `${rows[0]?.file}-wal`;
        return existsSync(log) ? statSync(log).size : 0;
      };
      expect(engine === 'postgres' ? await joined() : await logBytes()).toBeGreaterThan(0);
      await forgetWhoseComments(database);
      expect(engine === 'postgres' ? await joined() : await logBytes()).toBe(0);
      const texts = (await listComments(db, campaign)).map(({ text }) => text);
      expect(texts.toSorted()).toEqual(Array.from({ length: 5 }, (_, n) => `Ý kiến ${n}`));
    });
  });
});
