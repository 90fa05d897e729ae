import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listComments } from '#db/queries/comments.ts';
import { listBatches } from '#db/queries/paper/paper-batches.ts';
import { listDecisions } from '#db/queries/paper/paper-decisions.ts';
import { listKeyedSerials } from '#db/queries/paper/paper-entries.ts';
import { listResponses } from '#db/queries/responses.ts';
import { BatchId, CampaignId } from '#surveys/ids.ts';
import type { Entry } from '#surveys/paper/entry.ts';
import { anAfternoon, openApp, type RunningApp } from '#test/support/app.ts';
import { aReturnedBatch, type Official, official, revisionOf } from '#test/support/paper.ts';
import { aBallot, mark } from '../../surveys/paper/built.ts';

const trial = CampaignId.parse('trial');
const ballot = (changes: Extract<Entry, { items: unknown }>['items'] = {}): Entry => ({
  items: { ...aBallot, ...changes },
});

let running: RunningApp;
let clerk: Official;
let hoa: Official;
let nam: Official;
beforeAll(async () => {
  running = await openApp();
  clerk = await official(running, 'clerk');
  hoa = await official(running, 'interviewer');
  nam = await official(running, 'interviewer');
});
afterAll(() => running.close());

const db = () => running.means.database.db;
const responses = async () => (await Array.fromAsync(listResponses(db(), trial))).flat();

/** A batch that both have keyed, each ballot twice: up to the clerk. */
async function aKeyedBatch(first: readonly Entry[], second: readonly Entry[] = first): Promise<string> {
  const batch = await aReturnedBatch(clerk, { count: first.length });
  for (const [who, entries] of [
    [hoa, first],
    [nam, second],
  ] as const) {
    for (const [index, entry] of entries.entries())
      expect(await who.keys(batch, index + 1, entry)).toBe('200');
    expect(await who.tries('POST', `batches/${batch}/closing`)).toBe('200');
  }
  return batch;
}
const decides = (batch: string, serial: number, key: string, decision: object) =>
  clerk.tries('PUT', `batches/${batch}/decisions`, { serial, key, decision });
const accepts = async (batch: string, who = clerk) =>
  who.tries('POST', `batches/${batch}/acceptance`, { revision: await revisionOf(who, batch) });

describe('deciding', () => {
  test('takes the first, the second, or what the paper says, and nothing that is not possible', async () => {
    const batch = await aKeyedBatch(
      [ballot(), ballot({ X: mark('Cần ghế') }), { invalid: 'wrong_group' }],
      [ballot({ I1: mark('5'), V1: mark('1') }), ballot({ X: mark('Cần ghé') }), ballot()],
    );
    expect(await decides(batch, 1, 'I2', { choice: 'first' })).toBe('409 nothing_to_decide');
    expect(await decides(batch, 1, 'I1', { choice: 'third' })).toBe('422 invalid_form');
    expect(await decides(batch, 1, 'I1', { choice: 'read_again', keyed: mark('6') })).toBe(
      '422 invalid_answers',
    );
    expect(await decides(batch, 3, 'validity', { choice: 'read_again', keyed: mark('1') })).toBe(
      '422 invalid_answers',
    );
    expect(await accepts(batch)).toBe('409 disagreements_left');
    expect(await decides(batch, 1, 'I1', { choice: 'second' })).toBe('200');
    expect(await decides(batch, 1, 'I1', { choice: 'first' })).toBe('200');
    expect(await decides(batch, 1, 'V1', { choice: 'read_again', keyed: { unread: 'two_marks' } })).toBe(
      '200',
    );
    expect(await decides(batch, 2, 'X', { choice: 'first' })).toBe('200');
    expect(await decides(batch, 3, 'validity', { choice: 'first' })).toBe('200');
    expect(await accepts(batch)).toBe('200');

    const said = (await responses()).map(({ answers }) =>
      JSON.stringify(Object.entries(answers).filter(([key]) => ['I1', 'V1'].includes(key))),
    );
    expect(said.sort()).toEqual(['[["I1",4],["V1",4]]', '[["I1",4],["V1",{"missing":"void"}]]']);
    expect((await listComments(db(), trial)).map(({ text }) => text)).toEqual(['Cần ghế']);
    const log = await listDecisions(db(), BatchId.parse(batch));
    expect(log.map(({ key, decided }) => `${key} ${JSON.stringify(decided)}`).sort()).toEqual([
      'I1 {"marks":["4"]}',
      'V1 {"unread":"two_marks"}',
      'X {"words":true}',
      'validity {"invalid":"wrong_group"}',
    ]);
    expect(JSON.stringify(log)).not.toMatch(/serial|ghế|ghé/);
  });
});

describe('what was decided', () => {
  test('is listed with both readings, and can be decided otherwise until the batch is accepted', async () => {
    const batch = await aKeyedBatch([ballot({ I1: mark('4') })], [ballot({ I1: mark('5') })]);
    const listed = async () =>
      (await clerk.reads<{ decided: unknown[] }>(`batches/${batch}/disagreements`)).decided;
    expect(await listed()).toEqual([]);
    await decides(batch, 1, 'I1', { choice: 'first' });
    expect(await listed()).toEqual([
      { serial: 1, key: 'I1', first: mark('4'), second: mark('5'), stands: mark('4') },
    ]);
    expect(await decides(batch, 1, 'I1', { choice: 'read_again', keyed: mark('6') })).toBe(
      '422 invalid_answers',
    );
    await decides(batch, 1, 'I1', { choice: 'second' });
    expect(await listed()).toMatchObject([{ stands: mark('5') }]);
    await accepts(batch);
    expect((await listDecisions(db(), BatchId.parse(batch))).map(({ decided }) => decided)).toEqual([
      mark('5'),
    ]);
  });
});

describe('accepting', () => {
  test('happens once, on what was seen, and leaves neither serial nor keying', async () => {
    const before = (await responses()).length;
    const batch = await aKeyedBatch([ballot(), ballot(), { invalid: 'blank_ballot' }]);
    const stale = (await revisionOf(clerk, batch)) - 1;
    expect(await clerk.tries('POST', `batches/${batch}/acceptance`, { revision: stale })).toBe(
      '409 batch_changed',
    );
    const revision = await revisionOf(clerk, batch);
    const both = await Promise.all(
      [1, 2].map(() => clerk.tries('POST', `batches/${batch}/acceptance`, { revision })),
    );
    expect(both.sort()).toEqual(['200', '409 batch_not_at_this_step']);
    const now = await responses();
    expect(now.length).toBe(before + 2);
    expect(now.at(-1)).toMatchObject({
      mode: 'paper',
      duration: 'unknown',
      receivedOn: '2024-09-17',
      isLate: false,
    });
    for (const pass of [1, 2] as const) {
      expect(await listKeyedSerials(db(), BatchId.parse(batch), pass)).toEqual([]);
    }
    const stored = (await listBatches(db(), trial)).find((one) => one.batch.id === batch)?.batch;
    expect(stored).toMatchObject({
      state: 'accepted',
      drawn: [],
      counts: {
        returned: 3,
        keyed: 3,
        complete: 2,
        invalid: { blank_ballot: 1 },
        reEntered: 3,
        disagreed: 0,
      },
    });
  });

  test('in the late days marks the responses late; after them, and before the first day, it does not happen', async () => {
    const batch = await aKeyedBatch([ballot()]);
    for (const [day, outcome] of [
      ['2025-09-25T02:00:00Z', '403 closed'],
      ['2024-09-16T02:00:00Z', '403 not_yet_open'],
      ['2025-09-20T02:00:00Z', '200'],
    ] as const) {
      running.clock.now = new Date(day);
      expect(await accepts(batch, await official(running, 'clerk'))).toBe(outcome);
    }
    running.clock.now = anAfternoon;
    expect((await responses()).filter(({ isLate }) => isLate)).toHaveLength(1);
  });
});

describe('a batch of which nothing came back', () => {
  test('is nobody’s to key and is accepted as it is; what was handed out stays counted', async () => {
    const batch = await aReturnedBatch(clerk, { count: 5 });
    const record = async (returned: number) => {
      const heap = { handedOut: 5, handedOutBy: 'Hoa', returned, collectedBy: 'Hoa' };
      return clerk.tries('PUT', `batches/${batch}/heap`, {
        revision: await revisionOf(clerk, batch),
        ...heap,
      });
    };
    expect(await accepts(batch)).toBe('409 batch_not_at_this_step');
    expect(await hoa.keys(batch, 1, ballot())).toBe('200');
    await record(0);
    expect(await accepts(batch)).toBe('409 batch_not_at_this_step');
    expect(await hoa.tries('DELETE', `batches/${batch}/entries/1`)).toBe('200');
    expect(await nam.keys(batch, 1, ballot())).toBe('403 not_your_batch');
    expect(await accepts(batch)).toBe('200');
    expect(await clerk.reads(`batches/${batch}`)).toMatchObject({
      state: 'accepted',
      clerk: { handedOut: 5, counts: { handedOut: 5, returned: 0, keyed: 0, complete: 0 } },
    });
  });
});

describe('rejecting', () => {
  test('needs a reason, makes no response, and deletes what was keyed', async () => {
    const before = (await responses()).length;
    const batch = await aKeyedBatch([ballot(), ballot()], [ballot(), ballot({ I1: mark('1') })]);
    const revision = await revisionOf(clerk, batch);
    const tries = (reason: string) => clerk.tries('POST', `batches/${batch}/rejection`, { revision, reason });
    expect(await tries('  ')).toBe('422 invalid_form');
    expect(await tries('Phiếu do một người điền hộ')).toBe('200');
    expect(await tries('Phiếu do một người điền hộ')).toBe('409 batch_not_at_this_step');
    expect((await responses()).length).toBe(before);
    expect(await listKeyedSerials(db(), BatchId.parse(batch), 1)).toEqual([]);
    expect(await clerk.reads(`batches/${batch}`)).toMatchObject({
      state: 'rejected',
      clerk: { reason: 'Phiếu do một người điền hộ', counts: { keyed: 2, compared: 52, disagreed: 1 } },
    });
  });

  test('leaves what was handed out and came back in the first table, beside why it counts for nothing', async () => {
    type Listed = { groups: { code: string; counts: { returned: number }; rejected: object[] }[] };
    const row = async () =>
      (await clerk.reads<Listed>('campaigns/trial/batches')).groups.find(({ code }) => code === 'front');
    expect(await row()).toBeUndefined();
    const batch = await aReturnedBatch(clerk, { count: 4, group: 'front' });
    const reason = 'Phiếu bị ướt';
    const json = { revision: await revisionOf(clerk, batch), reason };
    expect(await clerk.tries('POST', `batches/${batch}/rejection`, json)).toBe('200');
    expect(await row()).toMatchObject({
      counts: { handedOut: 4, returned: 4, complete: 0 },
      pending: 0,
      rejected: [{ returned: 4, reason }],
    });
    const leader = await official(running, 'leader');
    const progress = await running.app.request('/api/campaigns/trial/progress', { headers: leader.cookie });
    const { paper } = await progress.json();
    expect(paper.rows.find(({ code }: { code: string }) => code === 'front')).toEqual(await row());
    expect(paper.all.counts.returned).toBeGreaterThan(4);
    const without = await running.app.request('/api/campaigns/2024/progress', { headers: leader.cookie });
    expect((await without.json()).paper).toBeUndefined();
  });
});
