import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { forgetKeyedBallots } from '#db/forget-order.ts';
import { insertCampaign } from '#db/queries/campaigns.ts';
import {
  findBatch,
  holdBatch,
  insertBatch,
  listBatches,
  updateBatch,
} from '#db/queries/paper/paper-batches.ts';
import { insertDecisions, listDecisions } from '#db/queries/paper/paper-decisions.ts';
import {
  deleteEntries,
  deleteEntry,
  findEntry,
  insertOrReplaceDecisions,
  insertOrReplaceEntry,
  listEntries,
  listKeyedSerials,
  listPendingDecisions,
} from '#db/queries/paper/paper-entries.ts';
import { trialCampaign } from '#surveys/campaigns/reference/trial.ts';
import { BatchId } from '#surveys/ids.ts';
import { aResponseId } from '#test/support/builders.ts';
import { describeOnBoth } from '#test/support/databases.ts';
import { aBallot, aBatch, mark } from '../surveys/paper/built.ts';

const newId = () => BatchId.parse(aResponseId());

describe('queries on paper ballots', () => {
  describeOnBoth('batches', (open) => {
    test('come back as they were stored, by number, each number once', async () => {
      const { db } = open();
      await insertCampaign(db, trialCampaign('2024-09-01'));
      const [second, first] = [aBatch({ id: newId(), number: 2 }), aBatch({ id: newId(), number: 1 })];
      expect([await insertBatch(db, second), await insertBatch(db, first)]).toEqual([true, true]);
      expect(await insertBatch(db, aBatch({ id: newId(), number: 2 }))).toBe(false);
      expect(await listBatches(db, first.campaign)).toEqual([
        { batch: first, revision: 1 },
        { batch: second, revision: 1 },
      ]);
      expect(await findBatch(db, newId())).toBeUndefined();
    });

    test('are held while they are changed, and count their changes', async () => {
      const { db } = open();
      const batch = aBatch({ id: newId(), number: 7 });
      await insertBatch(db, batch);
      await db.transaction().execute(async (trx) => {
        expect(await holdBatch(trx, batch.id)).toEqual({ batch, revision: 1 });
        await updateBatch(trx, { ...batch, handedOut: 5 });
      });
      expect(await findBatch(db, batch.id)).toEqual({ batch: { ...batch, handedOut: 5 }, revision: 2 });
      expect(await holdBatch(db, newId())).toBeUndefined();
    });

    test('that cannot be are not written', async () => {
      const { db } = open();
      const batch = aBatch({ id: newId(), number: 8 });
      await insertBatch(db, batch);
      await expect(updateBatch(db, { ...batch, handedOut: 99 })).rejects.toThrow();
      expect((await findBatch(db, batch.id))?.batch).toEqual(batch);
    });
  });

  describeOnBoth('entries', (open) => {
    const batch = newId();
    const entry = { items: { ...aBallot } };

    test('stand by serial and pass; a correction replaces, and one can be taken back', async () => {
      const { db } = open();
      const keyed = { batch, serial: 17, pass: 1 as const, keyedBy: 'hoa', entry };
      await insertOrReplaceEntry(db, keyed);
      await insertOrReplaceEntry(db, { ...keyed, serial: 4, entry: { invalid: 'blank_ballot' } });
      await insertOrReplaceEntry(db, { ...keyed, pass: 2, keyedBy: 'nam' });
      const corrected = { ...keyed, entry: { items: { ...aBallot, I1: mark('5') } } };
      await insertOrReplaceEntry(db, corrected);
      expect(await findEntry(db, batch, 17, 1)).toEqual(corrected);
      expect(await listKeyedSerials(db, batch, 1)).toEqual([4, 17]);
      expect((await listEntries(db, batch, 2)).map(({ serial, keyedBy }) => [serial, keyedBy])).toEqual([
        [17, 'nam'],
      ]);
      await deleteEntry(db, { batch, serial: 4, pass: 1 });
      expect(await listKeyedSerials(db, batch, 1)).toEqual([17]);
    });

    test('what is decided stands beside them by serial, until all is deleted', async () => {
      const { db } = open();
      const decisions = { I1: { decision: { choice: 'first' as const }, by: 'clerk' } };
      await insertOrReplaceDecisions(db, { batch, serial: 17, decisions, by: 'clerk' });
      expect(await listPendingDecisions(db, batch)).toEqual(new Map([[17, decisions]]));
      await deleteEntries(db, batch);
      expect(await listPendingDecisions(db, batch)).toEqual(new Map());
      expect([await listKeyedSerials(db, batch, 1), await listKeyedSerials(db, batch, 2)]).toEqual([[], []]);
    });

    test('that were deleted are forgotten where they stood, and the others are still there', async () => {
      const database = open();
      const { db, engine } = database;
      const other = newId();
      await insertOrReplaceEntry(db, { batch: other, serial: 1, pass: 1, keyedBy: 'hoa', entry });
      for (let serial = 1; serial <= 200; serial++) {
        await insertOrReplaceEntry(db, { batch, serial, pass: 1, keyedBy: 'hoa', entry });
      }
      await deleteEntries(db, batch);
      const tableBytes = async () => {
        const { rows } = await sql<{ n: string }>`SELECT pg_relation_size('paper_entries') AS n`.execute(db);
        return Number(rows[0]?.n);
      };
      const before = engine === 'postgres' ? await tableBytes() : 0;
      await forgetKeyedBallots(database);
      if (engine === 'postgres') expect(await tableBytes()).toBeLessThan(before / 10);
      expect(await findEntry(db, other, 1, 1)).toMatchObject({ entry });
    });
  });

  describeOnBoth('decisions', (open) => {
    test('are kept without a serial, by their random ids', async () => {
      const { db } = open();
      const batch = newId();
      const decision = {
        batch,
        key: 'I1',
        first: mark('4'),
        second: { unread: 'two_marks' as const },
        decided: mark('4'),
        by: 'clerk',
      };
      const many = Array.from({ length: 1500 }, () => ({ ...decision, id: aResponseId() }));
      await insertDecisions(db, many);
      const listed = await listDecisions(db, batch);
      expect(listed.map(({ id }) => id)).toEqual(many.map(({ id }) => id).toSorted());
      expect(listed[0]).toEqual({ ...decision, id: listed[0]?.id });
    });
  });
});
