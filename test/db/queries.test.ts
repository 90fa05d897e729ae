import { describe, expect, test } from 'vitest';
import { forgetOrder } from '#db/forget-order.ts';
import { insertComments, listComments } from '#db/queries/comments.ts';
import { findAccountByUsername, insertAccount, listAccounts } from '#db/queries/people/accounts.ts';
import {
  deleteInvitation,
  findInvitation,
  insertInvitation,
  listInvitations,
} from '#db/queries/people/invitations.ts';
import {
  deleteExpiredSessions,
  deleteSession,
  findSessionAccount,
  insertSession,
} from '#db/queries/people/sessions.ts';
import { countResponses, findResponse, insertResponses, listResponses } from '#db/queries/responses.ts';
import { findOrInsertSetting } from '#db/queries/settings.ts';
import { answerKey, CampaignId, GroupCode, ItemCode } from '#surveys/ids.ts';
import { aResponse } from '#test/support/builders.ts';
import { describeOnBoth } from '#test/support/databases.ts';

const aBrowser = (id: string) => ({
  id,
  browser: 'firefox linux',
  startedOn: '2024-09-01',
  lastUsedOn: '2024-09-01',
});

describe('queries', () => {
  describeOnBoth('responses', (open) => {
    test('a response comes back as it was stored, Vietnamese and all', async () => {
      const { db } = open();
      const response = aResponse({
        answers: { I1: 4, I2: { missing: 'no_opinion' }, IX: ['thai_do', 'can_bo'] },
      });
      expect(await insertResponses(db, [response])).toEqual(new Set([response.id]));
      expect(await findResponse(db, response.id)).toEqual(response);
    });

    test('the same id again is not stored, and its neighbours are', async () => {
      const { db } = open();
      const first = aResponse({ answers: { I1: 5 } });
      await insertResponses(db, [first]);
      const neighbour = aResponse();
      expect(await insertResponses(db, [{ ...first, answers: {} }, neighbour])).toEqual(
        new Set([neighbour.id]),
      );
      expect(await findResponse(db, first.id)).toEqual(first);
    });

    test('are listed in portions by their random ids, each once', async () => {
      const { db } = open();
      const campaign = CampaignId.parse('portions');
      const stored = Array.from({ length: 25 }, () => aResponse({ campaign }));
      await insertResponses(db, stored);
      const listed: string[] = [];
      for await (const portion of listResponses(db, campaign, 10)) listed.push(...portion.map((r) => r.id));
      expect(listed).toEqual(stored.map((r) => r.id).sort());
      expect(await countResponses(db, campaign)).toBe(25);
    });

    test('survive the rewriting that forgets their order', async () => {
      const database = open();
      const response = aResponse();
      await insertResponses(database.db, [response]);
      await forgetOrder(database);
      expect(await findResponse(database.db, response.id)).toEqual(response);
    });
  });

  describeOnBoth('comments', (open) => {
    test('stand apart: group, item and words, nothing of the response', async () => {
      const { db } = open();
      const campaign = CampaignId.parse('words');
      const comment = {
        id: 'aaaaaaaaaaaaaaaaaaaaaa',
        campaign,
        group: GroupCode.parse('citizens'),
        key: answerKey(ItemCode.parse('X')),
        text: 'Cần thêm ghế ngồi chờ ở Một cửa',
      };
      await insertComments(db, [comment]);
      expect(await listComments(db, campaign)).toEqual([comment]);
    });
  });

  describeOnBoth('people', (open) => {
    const clerk = {
      id: 'a1',
      username: 'thong-ke',
      displayName: 'Nông Thị Hoa',
      role: 'clerk',
      passwordHash: 'x',
    } as const;

    test('a user name is given once', async () => {
      const { db } = open();
      expect(await insertAccount(db, clerk)).toBe(true);
      expect(await insertAccount(db, { ...clerk, id: 'a2' })).toBe(false);
      expect(await findAccountByUsername(db, 'thong-ke')).toEqual({ ...clerk, state: 'active', revision: 1 });
      expect(await listAccounts(db)).toHaveLength(1);
    });

    test('a session ends when its time is over, or when somebody signs out', async () => {
      const { db } = open();
      await insertSession(db, {
        tokenHash: 's1',
        account: 'a1',
        expiresAt: new Date('2024-09-02T00:00:00Z'),
        ...aBrowser('one'),
      });
      expect(await findSessionAccount(db, 's1', new Date('2024-09-01T23:59:59Z'))).toMatchObject({
        role: 'clerk',
      });
      expect(await findSessionAccount(db, 's1', new Date('2024-09-02T00:00:00Z'))).toBeUndefined();
      await insertSession(db, {
        tokenHash: 's2',
        account: 'a1',
        expiresAt: new Date('2024-09-03T00:00:00Z'),
        ...aBrowser('two'),
      });
      await deleteExpiredSessions(db, new Date('2024-09-02T12:00:00Z'));
      expect(await findSessionAccount(db, 's2', new Date('2024-09-02T12:00:00Z'))).toMatchObject({
        id: 'a1',
      });
      await deleteSession(db, 's2');
      expect(await findSessionAccount(db, 's2', new Date('2024-09-02T12:00:00Z'))).toBeUndefined();
    });

    test('an invitation works once', async () => {
      const { db } = open();
      const expiresAt = new Date('2024-09-02T00:00:00Z');
      const role = 'leader' as const;
      const invited = { id: 'i', tokenHash: 'i1', role, expiresAt, invitedBy: 'lan', forWhom: 'chị Hoa' };
      await insertInvitation(db, invited);
      expect(await findInvitation(db, 'i1')).toEqual(invited);
      expect(await listInvitations(db, new Date('2024-09-01T00:00:00Z'))).toEqual([invited]);
      expect(await listInvitations(db, expiresAt)).toEqual([]);
      expect([await deleteInvitation(db, 'i1'), await deleteInvitation(db, 'i1')]).toEqual([true, false]);
    });
  });

  describeOnBoth('settings', (open) => {
    test('a key that is made once stays', async () => {
      const { db } = open();
      expect(await findOrInsertSetting(db, 'receipt_key', 'first')).toBe('first');
      expect(await findOrInsertSetting(db, 'receipt_key', 'second')).toBe('first');
    });
  });
});
