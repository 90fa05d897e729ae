import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { listComments } from '#db/queries/comments.ts';
import { countResponses, findResponse } from '#db/queries/responses.ts';
import { openResponseDesk } from '#server/fieldwork/response-desk.ts';
import { answerKey, CampaignId, ItemCode } from '#surveys/ids.ts';
import { aResponse } from '#test/support/builders.ts';
import { describeOnBoth } from '#test/support/databases.ts';

const handedIn = (response = aResponse()) => ({ response, comments: [] });

describe('the desk where responses are handed in', () => {
  describeOnBoth('acceptance', (open) => {
    test('ten times in parallel is stored once, and everybody is told it is there', async () => {
      const { db } = open();
      const desk = openResponseDesk(db);
      const response = aResponse({ answers: { I1: 4 } });
      const outcomes = await Promise.all(Array.from({ length: 10 }, () => desk.handIn(handedIn(response))));
      expect(outcomes.toSorted()).toEqual([...Array<string>(9).fill('already_there'), 'stored']);
      expect(await findResponse(db, response.id)).toEqual(response);
    });

    test('sent again on another day it is the same response; with other answers it is refused and the first stands', async () => {
      const { db } = open();
      const desk = openResponseDesk(db);
      const response = aResponse({ answers: { I1: 4 } });
      await desk.handIn(handedIn(response));
      const nextDay = { ...response, receivedOn: '2024-09-18', duration: 'over_15_min' as const };
      expect(await desk.handIn(handedIn(nextDay))).toBe('already_there');
      expect(await desk.handIn(handedIn({ ...response, answers: {} }))).toBe('different');
      expect(await findResponse(db, response.id)).toEqual(response);
    });

    test('two that differ under one id in the same moment: exactly one is kept', async () => {
      const { db } = open();
      const desk = openResponseDesk(db);
      const response = aResponse({ answers: { I1: 1 } });
      const other = aResponse({ id: response.id, answers: { I1: 5 } });
      const outcomes = await Promise.all([desk.handIn(handedIn(response)), desk.handIn(handedIn(other))]);
      expect(outcomes).toEqual(['stored', 'different']);
    });

    test('one bad row does not fail its neighbours', async () => {
      const { db } = open();
      const desk = openResponseDesk(db);
      const campaign = CampaignId.parse('neighbours');
      const good = Array.from({ length: 20 }, () => aResponse({ campaign }));
      const bad = aResponse({ campaign, receivedOn: 'some day' });
      const results = await Promise.allSettled(
        [...good.slice(0, 10), bad, ...good.slice(10)].map((r) => desk.handIn(handedIn(r))),
      );
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
      expect(results[10]?.status).toBe('rejected');
      expect(await countResponses(db, campaign)).toBe(20);
    });

    test('a comment is stored with its response or not at all, and once', async () => {
      const { db } = open();
      const desk = openResponseDesk(db);
      const response = aResponse({ campaign: CampaignId.parse('words') });
      const { campaign, group } = response;
      const comment = (id: string) => ({
        id,
        campaign,
        group,
        key: answerKey(ItemCode.parse('X')),
        text: 'Đường tối',
      });
      await desk.handIn({ response, comments: [comment('a'.repeat(22))] });
      await desk.handIn({ response, comments: [comment('b'.repeat(22))] });
      expect(await listComments(db, campaign)).toEqual([comment('a'.repeat(22))]);
    });

    test('whoever listens is told each response once, and nothing is stored while somebody reads between commits', async () => {
      const { db } = open();
      const campaign = CampaignId.parse('listening');
      const desk = openResponseDesk(db);
      const told: string[] = [];
      desk.onStored(({ id }) => told.push(id));
      const responses = Array.from({ length: 30 }, () => aResponse({ campaign }));
      const handing = Promise.all([...responses, ...responses].map((one) => desk.handIn(handedIn(one))));
      const seen = await desk.betweenCommits(async () => {
        const before = await countResponses(db, campaign);
        await new Promise((resolve) => setTimeout(resolve, 20));
        return { before, after: await countResponses(db, campaign), told: told.length };
      });
      expect(seen.after).toBe(seen.before);
      expect(seen.told).toBe(seen.before);
      await handing;
      expect(told.toSorted()).toEqual(responses.map(({ id }) => id).toSorted());
      await expect(desk.betweenCommits(() => Promise.reject(new Error('unreadable')))).rejects.toThrow();
      expect(await desk.handIn(handedIn(aResponse({ campaign })))).toBe('stored');
    });

    test('what comes in turn after turn is stored together, once a turn brings nothing more', async () => {
      const { db } = open();
      const desk = openResponseDesk(db);
      const handed: Promise<string>[] = [];
      const handedWhenStored = new Set<number>();
      desk.onStored(() => handedWhenStored.add(handed.length));
      while (handed.length < 20) {
        const nextTurn = setImmediate();
        handed.push(desk.handIn(handedIn()));
        await nextTurn;
      }
      await Promise.all(handed);
      expect([...handedWhenStored]).toEqual([20]);
    });

    test('a full queue says so and keeps what it has', async () => {
      const { db } = open();
      const campaign = CampaignId.parse('queue');
      const desk = openResponseDesk(db, { queueLimit: 3 });
      const results = await Promise.allSettled(
        Array.from({ length: 8 }, () => desk.handIn(handedIn(aResponse({ campaign })))),
      );
      const refused = results.filter((result) => result.status === 'rejected');
      expect(refused.map((result) => result.reason.code)).toEqual(Array<string>(5).fill('busy'));
      expect(await countResponses(db, campaign)).toBe(3);
    });

    test('closing stores everything that was taken and takes nothing more', async () => {
      const { db } = open();
      const campaign = CampaignId.parse('closing');
      const desk = openResponseDesk(db);
      const waiting = Array.from({ length: 450 }, () => desk.handIn(handedIn(aResponse({ campaign }))));
      await desk.close();
      await expect(desk.handIn(handedIn())).rejects.toMatchObject({ code: 'busy' });
      expect(await Promise.all(waiting)).toHaveLength(450);
      expect(await countResponses(db, campaign)).toBe(450);
    });
  });
});

describe('the file on disk', () => {
  describeOnBoth('durability', (open) => {
    test('SQLite waits for the disk before it acknowledges', async () => {
      const { db, engine } = open();
      if (engine !== 'sqlite') return;
      const { rows } = await sql<{ synchronous: number }>`PRAGMA synchronous`.execute(db);
      expect(rows).toEqual([{ synchronous: 2 }]);
    });
  });
});
